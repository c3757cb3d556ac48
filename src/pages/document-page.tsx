import type { ReactNode } from 'react';
import libraries from '../../generated/licences.json';
import edition from '../../generated/record/edition.json';
import { useAtlas } from '../ui/atlas-context.ts';
import { isSingleFile } from '../view/url/site-root.ts';
import { AboutPage } from './documents/about-page.tsx';
import { AgenciesPage } from './documents/agencies-page.tsx';
import { AgencyPage } from './documents/agency-page.tsx';
import { NotFoundPage, UnknownSubjectPage } from './documents/not-found-page.tsx';
import { PlanPage } from './documents/plan-page.tsx';
import { PlansPage } from './documents/plans-page.tsx';
import { TaskPage } from './documents/task-page.tsx';
import { TasksPage } from './documents/tasks-page.tsx';
import { MapPoster } from './map-poster.tsx';

interface DocumentPageProps {
  /** The drawn map beside a plan; empty where the page has none. */
  readonly locator: string;
}

/** Every page but the atlas itself: the right part for the address, or the words for an address that leads nowhere. */
export function DocumentPage({ locator }: DocumentPageProps): ReactNode {
  const { index, root, view } = useAtlas();
  const { page } = view;
  const beside = locator ? { locator: <MapPoster svg={locator} /> } : {};
  switch (page.kind) {
    case 'tasks':
      return <TasksPage />;
    case 'task': {
      const task = index.taskById.get(page.id);
      return task ? <TaskPage task={task} /> : <UnknownSubjectPage kind="task" id={page.id} />;
    }
    case 'agencies':
      return <AgenciesPage />;
    case 'agency': {
      const agency = index.agencyById.get(page.id);
      return agency ? <AgencyPage agency={agency} /> : <UnknownSubjectPage kind="agency" id={page.id} />;
    }
    case 'plans':
      return <PlansPage />;
    case 'plan': {
      const document = index.documentById.get(page.id);
      return document ? <PlanPage document={document} {...beside} /> : <UnknownSubjectPage kind="plan" id={page.id} />;
    }
    case 'about':
      return <AboutPage libraries={libraries} downloads={downloadsIn(view.lang, root)} />;
    default:
      return <NotFoundPage />;
  }
}

/** The whole record in one archive, then the files in the reader's language. The one-file copy has no files beside it. */
function downloadsIn(lang: string, root: string) {
  if (isSingleFile(root)) return [];
  return edition.downloads
    .filter(({ path }) => !path.includes('/') || path.startsWith(`${lang}/`))
    .toSorted((a, b) => Number(a.path.includes('/')) - Number(b.path.includes('/')))
    .map(({ path, bytes }) => ({ label: path.slice(path.indexOf('/') + 1), href: `${root}downloads/${path}`, bytes }));
}

import type { ReactNode } from 'react';
import type { DocumentId } from '../../model/record.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import type { Page } from '../../view/view-state.ts';
import type { DownloadEntry, LibraryEntry } from './about-lists.tsx';
import { AboutPage } from './about-page.tsx';
import { AgenciesPage } from './agencies-page.tsx';
import { AgencyPage } from './agency-page.tsx';
import { NotFoundPage, UnknownSubjectPage } from './not-found-page.tsx';
import { PlanPage } from './plan-page.tsx';
import { PlansPage } from './plans-page.tsx';
import { TaskPage } from './task-page.tsx';
import { TasksPage } from './tasks-page.tsx';

/** Pages made of text; the others have views of their own. */
export const DOCUMENT_PAGES = ['tasks', 'task', 'agencies', 'agency', 'plans', 'plan', 'about', 'not-found'] as const;
export type DocumentPageKind = (typeof DOCUMENT_PAGES)[number];

/** True for a page this room draws. */
export function isDocumentPage(page: Page): page is Extract<Page, { kind: DocumentPageKind }> {
  return (DOCUMENT_PAGES as readonly string[]).includes(page.kind);
}

export interface DocumentViewProps {
  readonly libraries: readonly LibraryEntry[];
  readonly downloads: readonly DownloadEntry[];
  readonly correctionsUrl?: string;
  /** A small map of what a plan's tasks lie on. */
  readonly planLocator?: (document: DocumentId) => ReactNode;
}

/** The page of text the view is at; a page that is none, or a name the record does not know, gives the page that helps on. */
export function DocumentView({ planLocator, ...about }: DocumentViewProps) {
  const { index, view } = useAtlas();
  const { page } = view;
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
      if (!document) return <UnknownSubjectPage kind="plan" id={page.id} />;
      return <PlanPage document={document} locator={planLocator?.(document.id)} />;
    }
    case 'about':
      return <AboutPage {...about} />;
    case 'story':
      return <UnknownSubjectPage kind="story" id={page.id} />;
    default:
      return <NotFoundPage />;
  }
}

import type { ReactNode } from 'react';
import { useId } from 'react';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { DocumentShell } from './document-shell.tsx';

const WAYS = ['explore', 'plans', 'tasks', 'agencies', 'stories', 'about'] as const;

interface LostProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A page that is not there: what happened, a search that works without scripts, and the main ways on. */
function Lost({ title, children }: LostProps) {
  const { dict, hrefTo } = usePageAtlas();
  const id = useId();
  return (
    <DocumentShell crumbs={[{ label: title }]} langPage={{ kind: 'explore' }}>
      <article className="lost">
        <h1>{title}</h1>
        <p className="page-lead">{children}</p>
        {/* Read by the explore page as `?q=`. */}
        <search>
          <form className="lost-search" action={hrefTo({ kind: 'explore' })} method="get">
            <label htmlFor={id}>{dict.failures.search}</label>
            <div>
              <input id={id} name="q" type="search" placeholder={dict.explore.search.placeholder} />
              <button type="submit" className="button">
                {dict.explore.search.label}
              </button>
            </div>
          </form>
        </search>
        <ul className="lost-ways">
          {WAYS.map((kind) => (
            <li key={kind}>
              <a href={hrefTo({ kind })}>{kind === 'explore' ? dict.failures.toTheMap : dict.pages.titles[kind]}</a>
            </li>
          ))}
        </ul>
      </article>
    </DocumentShell>
  );
}

/** The address leads nowhere. */
export function NotFoundPage() {
  const { failures } = usePageAtlas().dict;
  return <Lost title={failures.pageNotFound.title}>{failures.pageNotFound.text}</Lost>;
}

interface UnknownSubjectProps {
  readonly kind: 'place' | 'task' | 'agency' | 'plan' | 'story';
  readonly id: string;
}

/** The address has the right form, but the record knows nothing of that name. */
export function UnknownSubjectPage({ kind, id }: UnknownSubjectProps) {
  const { failures } = usePageAtlas().dict;
  const words = {
    place: failures.unknownPlace,
    task: failures.unknownTask,
    agency: failures.unknownAgency,
    plan: failures.unknownPlan,
    story: failures.unknownStory,
  }[kind];
  return <Lost title={words.title}>{words.text(id)}</Lost>;
}

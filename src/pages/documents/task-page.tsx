import type { Task } from '../../model/record.ts';
import { documentShort } from '../../ui/document-short.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { CorrectButton } from '../correct/correct-button.tsx';
import { SourceNumbersProvider } from '../place/cite.tsx';
import { SourceList } from '../place/source-list.tsx';
import { withBoundDashes } from './bound-dashes.ts';
import { citedInOrder } from './cited-sources.ts';
import { DocumentShell } from './document-shell.tsx';
import { taskCitations } from './task-citations.ts';
import { TaskHistory } from './task-history.tsx';
import { TaskPlaces } from './task-places.tsx';
import { TaskPlanSays } from './task-plan-says.tsx';
import { TaskRelations } from './task-relations.tsx';
import { TaskStanding } from './task-standing.tsx';

/** Everything the record says about one commitment: the document's words on one side, what has been seen on the other. */
export function TaskPage({ task }: { readonly task: Task }) {
  const { dict, index } = usePageAtlas();
  const document = index.documentById.get(task.document);
  const sources = citedInOrder(index, taskCitations(index, task));
  const numbers = new Map(sources.map((cited) => [cited.source.id, cited.number]));
  return (
    <DocumentShell
      crumbs={[
        { label: dict.shell.nav.plans, page: { kind: 'plans' } },
        ...(document
          ? [{ label: documentShort(dict, document), page: { kind: 'plan', id: document.id } } as const]
          : []),
        { label: task.id },
      ]}
    >
      <SourceNumbersProvider value={numbers}>
        <article className="task-page" aria-labelledby="task-title">
          <header className="page-head">
            <p className="kicker">
              {dict.record.taskKinds[task.kind]}
              {dict.shell.listSeparator}
              {dict.record.themes[task.theme]}
            </p>
            <h1 id="task-title">{withBoundDashes(task.title)}</h1>
            <TaskStanding task={task} />
          </header>
          <div className="page-sides">
            <TaskPlanSays task={task} />
            <section className="page-side" aria-labelledby="record-shows">
              <h2 id="record-shows">{dict.report.recordShows}</h2>
              <TaskPlaces task={task} />
              <TaskHistory task={task} />
              <div className="task-correct">
                <CorrectButton task={task} />
              </div>
            </section>
          </div>
          <TaskRelations task={task} />
          <SourceList sources={sources} />
        </article>
      </SourceNumbersProvider>
    </DocumentShell>
  );
}

import { dueSentence, referenceText } from '../../i18n/record-words.ts';
import type { Task } from '../../model/record.ts';
import { parseReference } from '../../model/reference.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { Cite } from '../place/cite.tsx';
import { CoordinatorName } from './coordinators.tsx';
import { coordinatorsOf } from './named-coordinators.ts';
import { TASK_SPOTS } from './task-citations.ts';
import { TaskLead } from './task-lead.tsx';
import { hasDue } from './task-words.ts';

/** The document's side: where it says so, what it asks, by when and what that date is about, who leads and who helps. */
export function TaskPlanSays({ task }: { readonly task: Task }) {
  const { dict, hrefTo, index } = usePageAtlas();
  const document = index.documentById.get(task.document);
  const words = dict.pages.tasks;
  const coordinators = coordinatorsOf({ task, repeats: [] });
  return (
    <section className="page-side" aria-labelledby="plan-says">
      <h2 id="plan-says">{dict.report.planSays}</h2>
      <dl className="facts">
        <dt>{words.columns.document}</dt>
        <dd>
          <a href={hrefTo({ kind: 'plan', id: task.document })}>{document?.title ?? task.document}</a>
          {document?.source ? <Cite sources={[document.source]} spot={TASK_SPOTS.document} /> : null}
          {document?.nature === 'draft-plan' ? <span className="fact-note">{document.note}</span> : null}
        </dd>
        <dt>{dict.reference.label}</dt>
        <dd>
          <a href={`${hrefTo({ kind: 'plan', id: task.document })}#${task.id}`}>
            {referenceText(dict, parseReference(task.ref))}
          </a>
          <span className="fact-note">{dict.reference.line(task.sourceLine)}</span>
        </dd>
        <dt>{words.asks}</dt>
        <dd>
          {dict.record.asks[task.asks]}
          <span className="fact-note">{dict.record.reachedWhen[task.asks]}</span>
        </dd>
        <dt>{dict.promise.dueLabel}</dt>
        <dd>
          <TaskDue task={task} />
        </dd>
        <dt>{dict.promise.lead.label}</dt>
        <dd>
          <TaskLead task={task} />
        </dd>
        {coordinators.length > 0 ? (
          <>
            <dt>{dict.promise.lead.coordinators}</dt>
            <dd>
              <ul className="coordinator-list">
                {coordinators.map((named) => (
                  <li key={named.name}>
                    <CoordinatorName {...named} />
                  </li>
                ))}
              </ul>
            </dd>
          </>
        ) : null}
        <dt>{words.scope}</dt>
        <dd>{dict.record.scopes[task.scope]}</dd>
        {task.objects ? (
          <>
            <dt>{words.objects}</dt>
            <dd>{task.objects.join(dict.shell.listSeparator)}</dd>
          </>
        ) : null}
        <dt>{dict.documents.permanentId}</dt>
        <dd>{task.id}</dd>
      </dl>
    </section>
  );
}

function TaskDue({ task }: { readonly task: Task }) {
  const { dict } = usePageAtlas();
  const { due } = task;
  if (!due || !hasDue(task)) return <>{dict.promise.noDue}</>;
  const sentence = dueSentence(dict, due);
  const quoted = due.text === '' ? null : dict.promise.inTheDocumentsWords(due.text);
  return (
    <>
      {sentence}
      <span className="fact-note">{dict.promise.acts[due.act]}</span>
      {quoted && quoted !== sentence ? <span className="fact-note">{quoted}</span> : null}
      {due.submitTo ? <span className="fact-note">{dict.promise.submitTo(due.submitTo)}</span> : null}
    </>
  );
}

import type { Dictionary } from '../../i18n/dictionary.ts';
import { dueSentence, statusDateText } from '../../i18n/record-words.ts';
import { firstDay, lastDay } from '../../model/dates.ts';
import { type Lateness, lateness } from '../../model/lateness.ts';
import type { Task } from '../../model/record.ts';
import { recordedDay } from '../../model/state-in-year.ts';
import { taskState } from '../../model/task-state.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { TaskReference } from './task-reference.tsx';

/** One commitment: what is asked, by which line of which document, by when and what that date means, how it stands, who helps. */
export function TaskEntry({ task, repeats }: { readonly task: Task; readonly repeats: readonly Task[] }) {
  const { dict, hrefTo, index, view } = useAtlas();
  const day = recordedDay(index, view.year) ?? lastDay(index.record.asOf);
  const verdict = lateness(index, task, day);
  const state = taskState(index, task, day);
  const due = task.due ? dueSentence(dict, task.due) : null;
  return (
    <li className="task-entry">
      <p className="task-title">
        <a href={hrefTo({ kind: 'task', id: task.id })}>{task.title}</a>
      </p>
      <p className="fact-note">
        <TaskReference task={task} />
      </p>
      {repeats.map((repeat) => (
        <p className="fact-note" key={repeat.id}>
          <TaskReference task={repeat} />
        </p>
      ))}
      <dl className="facts">
        <dt>{dict.promise.dueLabel}</dt>
        <dd>
          {due ?? dict.promise.noDue}
          {task.due ? <span className="fact-note">{dict.promise.acts[task.due.act]}</span> : null}
          {task.due?.submitTo ? <span className="fact-note">{dict.promise.submitTo(task.due.submitTo)}</span> : null}
        </dd>
        <dt>{dict.place.status.heading}</dt>
        <dd>
          {dict.record.taskStatuses[state.status]}
          {state.inPart ? `, ${dict.place.status.inPart}` : null}
          {verdict.outcome === 'no-date' ? null : (
            <span className={verdict.late ? 'fact-note late-words' : 'fact-note'}>{outcomeText(dict, verdict)}</span>
          )}
        </dd>
        {task.coordinators.length > 0 ? (
          <>
            <dt>{dict.promise.lead.coordinators}</dt>
            <dd lang="vi">{task.coordinators.join('; ')}</dd>
          </>
        ) : null}
      </dl>
    </li>
  );
}

function outcomeText(dict: Dictionary, verdict: Lateness): string {
  const { promise } = dict;
  if (verdict.outcome === 'late') return promise.lateBy[verdict.act ?? 'completion'](verdict.byDays);
  const { reached, due } = verdict;
  if (verdict.outcome === 'reached' && reached && due !== null) {
    if (verdict.byDays > 0) return promise.reachedLate(reached.date, verdict.byDays);
    if (firstDay(reached.date) <= due) return promise.reachedInTime(reached.date);
    // First seen after the date: it may have been reached in time or not, so neither is said.
    return `${promise.outcomes.reached}, ${statusDateText(dict, reached)}`;
  }
  return promise.outcomes[verdict.outcome];
}

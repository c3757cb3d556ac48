import { lastDay } from '../../model/dates.ts';
import type { Duty } from '../../model/report/agency-duties.ts';
import { datesOf, standingOf } from '../../model/report/commitments.ts';
import { taskState } from '../../model/task-state.ts';
import { STATUSES } from '../../model/vocabulary.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { TaskReference } from '../place/task-reference.tsx';
import { dueText } from './report-words.ts';
import { standingText } from './standing-text.ts';
import { TaskStateChip } from './task-state.tsx';

interface DutyListProps {
  readonly id: string;
  readonly heading: string;
  readonly duties: readonly Duty[];
}

/** What a body leads or helps with, by state and then by date; what it took over says from whom. */
export function DutyList({ id, heading, duties }: DutyListProps) {
  const { dict, hrefTo, index } = usePageAtlas();
  if (duties.length === 0) return null;
  const day = lastDay(index.record.asOf);
  const rows = duties
    .map((duty) => ({
      ...duty,
      state: taskState(index, duty.commitment.task, day),
      standing: standingOf(index, duty.commitment, day),
      due: datesOf(index, duty.commitment, day)[0]?.due ?? '9999',
    }))
    .toSorted(
      (a, b) => STATUSES.indexOf(b.state.status) - STATUSES.indexOf(a.state.status) || a.due.localeCompare(b.due),
    );
  return (
    <section className="page-part" id={id} aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      <ol className="duty-list">
        {rows.map(({ commitment, inheritedFrom, state, standing }) => {
          const { task } = commitment;
          return (
            <li key={task.id} className="duty">
              <div>
                <a className="reg-title" href={hrefTo({ kind: 'task', id: task.id })}>
                  {task.title}
                </a>
                <span className="fact-note">
                  <TaskReference task={task} />
                </span>
                {inheritedFrom ? (
                  <span className="fact-note">{dict.documents.inheritedFrom(inheritedFrom.name)}</span>
                ) : null}
              </div>
              <div>{dueText(dict, commitment)}</div>
              <div>
                <TaskStateChip state={state} />
                {standing.outcome === 'no-date' || standing.outcome === 'open' ? null : (
                  <span className={standing.late ? 'fact-note late-words' : 'fact-note'}>
                    {standingText(dict, standing, index.documentById.get(task.document))}
                  </span>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

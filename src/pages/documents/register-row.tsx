import { memo } from 'react';
import { lastDay } from '../../model/dates.ts';
import type { Task } from '../../model/record.ts';
import { type Commitment, rowsOf, standingOf } from '../../model/report/commitments.ts';
import { taskInYear } from '../../model/report/task-in-year.ts';
import { recordedDay } from '../../model/state-in-year.ts';
import { Icon } from '../../ui/icon.tsx';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { Coordinators } from './coordinators.tsx';
import { DueLine } from './due-line.tsx';
import { LeadLine, OtherLeads } from './lead-line.tsx';
import { referenceWithin } from './reference-within.ts';
import { RowLinks } from './row-links.tsx';
import { RowPlaces } from './row-places.tsx';
import { standingText } from './standing-text.ts';
import { TaskStateChip, TaskStateDate } from './task-state.tsx';
import { hasDue } from './task-words.ts';

/** Names of the columns, for eyes on a wide screen; each cell says its own for ears and on a phone. */
export function RegisterHeads() {
  const { columns } = usePageAtlas().dict.pages.tasks;
  return (
    <div className="reg-heads" aria-hidden="true">
      <span>{columns.task}</span>
      <span>{columns.lead}</span>
      <span>{columns.due}</span>
      <span>{columns.status}</span>
    </div>
  );
}

interface RegisterRowProps {
  readonly commitment: Commitment;
  /** Key of the heading it stands under: its reference says only what the heading does not. */
  readonly headedBy: string;
}

/** The cells of one commitment: what, who, by when and what that date means, how it stands, where. */
export const RegisterRow = memo(function RegisterRow({ commitment, headedBy }: RegisterRowProps) {
  const { dict, hrefTo } = usePageAtlas();
  const { columns } = dict.pages.tasks;
  const { task, repeats } = commitment;
  return (
    <>
      <div className="reg-what">
        <a className="reg-title" href={hrefTo({ kind: 'task', id: task.id })}>
          {task.title}
        </a>
        <span className="reg-ref">
          {[
            referenceWithin(dict, task, headedBy),
            dict.record.taskKinds[task.kind],
            repeats.length > 0 ? dict.pages.tasks.repeats(repeats.length) : null,
          ]
            .filter(Boolean)
            .join(dict.shell.listSeparator)}
        </span>
        <RowPlaces commitment={commitment} />
        <RowLinks commitment={commitment} />
      </div>
      <div className="reg-lead">
        <span className="cell-label">{columns.lead}</span>
        <LeadLine leads={commitment.leads} />
        <OtherLeads leads={commitment.otherLeads} />
        <Coordinators commitment={commitment} />
      </div>
      <div className="reg-due">
        <span className="spoken">{columns.due}</span>
        <RowDue commitment={commitment} />
      </div>
      <div className="reg-state">
        <span className="cell-label">{columns.status}</span>
        <RowState commitment={commitment} />
      </div>
    </>
  );
});

function RowDue({ commitment }: { readonly commitment: Commitment }) {
  const { dict } = usePageAtlas();
  const dated = rowsOf(commitment).filter(hasDue);
  const said = new Map(dated.map((task) => [`${task.due?.year}${task.due?.qualifier}${task.due?.act}`, task]));
  if (said.size === 0) return <span className="not-named">{dict.documents.noDate}</span>;
  return (
    <ul className="due-list">
      {[...said.values()].map((task) => (
        <li key={task.id}>
          <DueLine task={task} />
        </li>
      ))}
    </ul>
  );
}

function RowState({ commitment }: { readonly commitment: Commitment }) {
  const { dict, index, view } = usePageAtlas();
  const { state, ahead, promisedBy } = taskInYear(index, commitment, view.year);
  const document = index.documentById.get(commitment.task.document);
  const day = recordedDay(index, view.year) ?? lastDay(index.record.asOf);
  const standing = standingOf(index, commitment, day);
  return (
    <>
      <TaskStateChip state={state} />
      <span className="fact-note">
        <TaskStateDate state={state} />
      </span>
      {standing.outcome === 'late' ? (
        <span className="late-chip">
          <Icon name="clock" />
          {standingText(dict, standing, document)}
        </span>
      ) : null}
      {standing.outcome === 'not-judged' ? (
        <span className="fact-note">{dict.promise.outcomes['not-judged']}</span>
      ) : null}
      {ahead && promisedBy && view.year !== null ? (
        <span className="promised-note">{dict.documents.promisedBy(view.year)}</span>
      ) : null}
    </>
  );
}

interface RepeatRowProps {
  readonly task: Task;
  readonly main: Task;
  readonly headedBy: string;
}

/** A row that says again what another says with more detail: in its place, in one line, not counted. */
export const RepeatRow = memo(function RepeatRow({ task, main, headedBy }: RepeatRowProps) {
  const { dict, hrefTo } = usePageAtlas();
  return (
    <>
      <a href={hrefTo({ kind: 'task', id: task.id })}>{task.title}</a>
      <span className="reg-ref">
        {[referenceWithin(dict, task, headedBy), dict.record.sameAs].filter(Boolean).join(dict.shell.listSeparator)}{' '}
        <a href={`#${main.id}`}>{referenceWithin(dict, main, '') || main.id}</a>
      </span>
    </>
  );
});

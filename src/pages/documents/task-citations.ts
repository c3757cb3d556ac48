import { lastDay } from '../../model/dates.ts';
import { leadOfTask } from '../../model/lead-agency.ts';
import type { StatusRow, Task } from '../../model/record.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import { ownRows, taskState } from '../../model/task-state.ts';
import type { Citation } from './cited-sources.ts';

/** The spots of a task's page that cite. */
export const TASK_SPOTS = {
  document: 'document',
  state: 'state',
  successor: (lead: number, body: number, step: number) => `lead-${lead}-${body}-${step}`,
  place: (place: string) => `place-${place}`,
  history: (row: number) => `history-${row}`,
} as const;

/** The task's own dated states, newest first; without any, those of the places its state rests on. */
export function taskHistory(index: RecordIndex, task: Task): readonly StatusRow[] {
  const own = ownRows(index, task);
  const rows = own.length > 0 ? own : taskState(index, task, lastDay(index.record.asOf)).rows;
  return rows.toReversed();
}

/** Everything a task's page cites, in the order of reading. */
export function taskCitations(index: RecordIndex, task: Task): readonly Citation[] {
  const document = index.documentById.get(task.document);
  const state = taskState(index, task, lastDay(index.record.asOf));
  return [
    [TASK_SPOTS.state, state.rows.flatMap((row) => row.sources)],
    [TASK_SPOTS.document, document?.source ? [document.source] : []],
    ...leadOfTask(index, task).leads.flatMap((lead, at) =>
      lead.bodies.flatMap((body, number) =>
        body.successors.map(({ source }, step): Citation => [TASK_SPOTS.successor(at, number, step), [source]]),
      ),
    ),
    ...taskHistory(index, task).map((row, at): Citation => [TASK_SPOTS.history(at), row.sources]),
  ];
}

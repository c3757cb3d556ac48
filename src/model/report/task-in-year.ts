import { lastDay } from '../dates.ts';
import type { RecordIndex } from '../record-index.ts';
import { recordedDay } from '../state-in-year.ts';
import { type FoldedTask, type TaskState, taskState } from '../task-state.ts';
import { type DatedRow, datesOf } from './commitments.ts';

/** How a commitment stands in a year: as recorded then, and, for a coming year, the date by which the plan promises it. */
export interface TaskInYear {
  readonly state: TaskState;
  /** True when the year lies in the future: `state` is then what is recorded today. */
  readonly ahead: boolean;
  /** In a coming year: the first date not yet reached that falls by the end of that year. */
  readonly promisedBy: DatedRow | null;
}

/** The state of a commitment at the end of a year; the record's own day for the current year and for null. */
export function taskInYear(index: RecordIndex, fold: FoldedTask, year: number | null): TaskInYear {
  const asOf = lastDay(index.record.asOf);
  const day = recordedDay(index, year);
  if (day !== null || year === null) {
    return { state: taskState(index, fold.task, day ?? asOf), ahead: false, promisedBy: null };
  }
  const promisedBy = datesOf(index, fold, asOf).find(
    ({ due, lateness }) => due <= `${year}-12-31` && lateness.outcome !== 'reached',
  );
  return { state: taskState(index, fold.task, asOf), ahead: true, promisedBy: promisedBy ?? null };
}

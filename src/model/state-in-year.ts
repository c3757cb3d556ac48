import { type Day, lastDay, yearOf } from './dates.ts';
import { dueDay } from './due.ts';
import { stepOf } from './progress.ts';
import type { PlaceId, StatusRow, Task } from './record.ts';
import { type RecordIndex, rowsAt } from './record-index.ts';
import { statusAt } from './status-at.ts';
import type { Status } from './vocabulary.ts';

/** How a place stands in a year: as recorded, or as the plans promise by then (drawn as promise, never as fact). */
export type YearState =
  | { readonly status: Status; readonly mode: 'recorded'; readonly row: StatusRow | null; readonly by: null }
  | { readonly status: Status; readonly mode: 'promised'; readonly row: StatusRow | null; readonly by: Task };

/** A dated promise about a place: the state its task asks for, and the last good day. */
export interface Promise {
  readonly task: Task;
  readonly status: Status;
  readonly day: Day;
}

/** The day a year stands for: its last day in the past, the record's `asOf` for the current year and null. Null for the future. */
export function recordedDay(index: RecordIndex, year: number | null): Day | null {
  const asOf = lastDay(index.record.asOf);
  if (year === null || year === yearOf(asOf)) return asOf;
  return year < yearOf(asOf) ? `${year}-12-31` : null;
}

/**
 * The state of a place in a year. Up to the record's `asOf` it is what was recorded; after it, what the plans promise by the end of
 * that year, if that is further than what is recorded. Without such a promise the last recorded state stands. A cancelled
 * project stays cancelled whatever an older plan says.
 */
export function stateInYear(index: RecordIndex, placeId: PlaceId, year: number | null): YearState {
  const day = recordedDay(index, year);
  const recorded = statusAt(rowsAt(index.statusesOf, placeId), day ?? lastDay(index.record.asOf));
  if (day === null && year !== null && recorded.status !== 'cancelled') {
    const best = furthest(promisesOf(index, placeId).filter((promise) => promise.day <= `${year}-12-31`));
    if (best && (stepOf(best.status) ?? 0) > (stepOf(recorded.status) ?? 0)) {
      return { status: best.status, mode: 'promised', row: recorded.row, by: best.task };
    }
  }
  return { ...recorded, mode: 'recorded', by: null };
}

/**
 * Every dated promise the plans make about a place: tasks that ask for it and that its own state may answer. A date of submitting,
 * proposing or reporting promises no state of the place and is left out.
 */
export function promisesOf(index: RecordIndex, placeId: PlaceId): readonly Promise[] {
  const promises: Promise[] = [];
  for (const link of rowsAt(index.linksOfPlace, placeId)) {
    if (link.relation !== 'asks' || link.answers === 'no') continue;
    const task = index.taskById.get(link.task);
    const status = task ? promisedState(task) : null;
    const day = task ? dueDay(task.due) : null;
    if (task && status && day) promises.push({ task, status, day });
  }
  return promises;
}

function promisedState(task: Task): Status | null {
  if (task.due?.act === 'start') return 'under-construction';
  if (task.due?.act !== 'completion') return null;
  if (task.asks === 'works') return 'operating';
  return task.asks === 'scheme' || task.asks === 'study' ? 'approved' : null;
}

/** The furthest promise; of equals the earliest due, then the row that is not a shorter repeat of another. */
function furthest(promises: readonly Promise[]): Promise | undefined {
  return promises.toSorted(
    (a, b) =>
      (stepOf(b.status) ?? 0) - (stepOf(a.status) ?? 0) ||
      a.day.localeCompare(b.day) ||
      Number(a.task.sameAs !== null) - Number(b.task.sameAs !== null),
  )[0];
}

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
export interface DatedPromise {
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
  const facts = { rows: rowsAt(index.statusesOf, placeId), promises: promisesOf(index, placeId) };
  return stateFrom(facts, year, recordedDay(index, year), lastDay(index.record.asOf));
}

/** What the state of a place in any year rests on. */
export interface StateFacts {
  /** Status rows, oldest first. */
  readonly rows: readonly StatusRow[];
  readonly promises: readonly DatedPromise[];
}

/**
 * `stateInYear` for facts already gathered, for those who ask for many places at once.
 * @param day as `recordedDay` gives it
 * @param asOf last day the record looked
 */
export function stateFrom({ rows, promises }: StateFacts, year: number | null, day: Day | null, asOf: Day): YearState {
  const recorded = statusAt(rows, day ?? asOf);
  if (day === null && year !== null && recorded.status !== 'cancelled') {
    const best = furthest(promises, `${year}-12-31`);
    if (best && (stepOf(best.status) ?? 0) > (stepOf(recorded.status) ?? 0)) {
      return { status: best.status, mode: 'promised', row: recorded.row, by: best.task };
    }
  }
  return { status: recorded.status, mode: 'recorded', row: recorded.row, by: null };
}

/**
 * Every dated promise the plans make about a place: tasks that ask for it and that its own state may answer. A date of submitting,
 * proposing or reporting promises no state of the place and is left out.
 */
export function promisesOf(index: RecordIndex, placeId: PlaceId): readonly DatedPromise[] {
  const promises: DatedPromise[] = [];
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

/** The furthest promise due by a day; of equals the earliest due, then the row that is not a shorter repeat of another. */
function furthest(promises: readonly DatedPromise[], day: Day): DatedPromise | null {
  let best: DatedPromise | null = null;
  for (const promise of promises) if (promise.day <= day && (!best || precedes(promise, best))) best = promise;
  return best;
}

function precedes(a: DatedPromise, b: DatedPromise): boolean {
  const [stepA, stepB] = [stepOf(a.status) ?? 0, stepOf(b.status) ?? 0];
  if (stepA !== stepB) return stepA > stepB;
  if (a.day !== b.day) return a.day < b.day;
  return a.task.sameAs === null && b.task.sameAs !== null;
}

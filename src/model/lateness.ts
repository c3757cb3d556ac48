import { compareDates, type Day, daysBetween, firstDay, lastDay } from './dates.ts';
import { dueDay } from './due.ts';
import { reaches } from './progress.ts';
import type { PlaceId, StatusRow, Task } from './record.ts';
import { type RecordIndex, rowsAt } from './record-index.ts';
import { recordedDay } from './state-in-year.ts';
import { statusAt } from './status-at.ts';
import { answeringPlaces, ownRows } from './task-state.ts';
import type { DueAct } from './vocabulary.ts';

/**
 * - `reached`: what the date is about has happened (perhaps after the date: see `byDays`)
 * - `late`: the date has passed and the recorded state falls short
 * - `open`: the date has not come yet
 * - `no-date`: no date, or one that comes round every year
 * - `not-judged`: the date has passed, but nothing recorded shows whether the act was done
 */
export type LatenessOutcome = 'reached' | 'late' | 'open' | 'no-date' | 'not-judged';

export interface Lateness {
  readonly late: boolean;
  readonly outcome: LatenessOutcome;
  /** Last day on which the act was still in time. */
  readonly due: Day | null;
  /**
   * Days past the due day: to `day` when late, to the day it was reached when reached too late. 0 when in time, and when the first row that
   * shows it was only an observation: it may have been reached long before somebody looked.
   */
  readonly byDays: number;
  /** The row by which the act was first reached. */
  readonly reached: StatusRow | null;
  /** The row that shows the state falls short. */
  readonly shortfall: StatusRow | null;
  /** The act the date is about; lateness is judged on nothing else. */
  readonly act: DueAct | null;
}

/**
 * Is a task late on a day? Late = the due day has passed and the recorded state has not reached what the task asks
 * (`progress.ts`), judged on the act the date is about alone. What was once reached stays reached (a line that opened and was
 * later suspended was not late). An unknown state is no proof of lateness: it is `not-judged`. A proposal or a report leaves no
 * row when it is *not* made, so those two acts are never called late; and what was planned before the document was written is no
 * answer to a proposal it asks for.
 */
export function lateness(index: RecordIndex, task: Task, day: Day): Lateness {
  const due = dueDay(task.due);
  const act = task.due?.act ?? null;
  const verdict = judge(index, task, act ?? 'completion', day);
  const base = { due, act, reached: null, shortfall: null, byDays: 0, late: false } as const;
  if (verdict.reached) {
    const dated = due !== null && verdict.reached.basis === 'event' && act !== 'proposal';
    const byDays = dated ? Math.max(0, daysBetween(due, firstDay(verdict.reached.date))) : 0;
    return { ...base, outcome: 'reached', reached: verdict.reached, byDays };
  }
  if (due === null) return { ...base, outcome: 'no-date' };
  if (due >= day) return { ...base, outcome: 'open', shortfall: verdict.shortfall };
  if (!verdict.shortfall) return { ...base, outcome: 'not-judged' };
  return { ...base, late: true, outcome: 'late', shortfall: verdict.shortfall, byDays: daysBetween(due, day) };
}

/**
 * The tasks by which a place is late in a year: tasks that ask for it, that its state may answer, that are late, and that the place
 * itself has not reached. A year after the record's `asOf` is judged on `asOf`: nothing is known to be late in the future.
 */
export function lateTasksOf(index: RecordIndex, placeId: PlaceId, year: number | null): readonly Task[] {
  const day = recordedDay(index, year) ?? lastDay(index.record.asOf);
  return rowsAt(index.linksOfPlace, placeId)
    .filter((link) => link.relation === 'asks' && link.answers !== 'no')
    .flatMap((link) => index.taskById.get(link.task) ?? [])
    .filter((task) => !firstReaching(rowsAt(index.statusesOf, placeId), task, task.due?.act ?? 'completion', day))
    .filter((task) => lateness(index, task, day).late);
}

/** True when a task that asks for the place is late by the end of the year (null: on the record's `asOf`). */
export function placeIsLate(index: RecordIndex, placeId: PlaceId, year: number | null): boolean {
  return lateTasksOf(index, placeId, year).length > 0;
}

interface Verdict {
  readonly reached: StatusRow | null;
  readonly shortfall: StatusRow | null;
}
const NO_EVIDENCE: Verdict = { reached: null, shortfall: null };

function judge(index: RecordIndex, task: Task, act: DueAct, day: Day): Verdict {
  const own = ownRows(index, task);
  if (statusAt(own, day).row) return judgeRows(answers(index, own, task, act), task, act, day);
  const { whole, part } = answeringPlaces(index, task);
  const wholes = whole.map((place) =>
    judgeRows(answers(index, rowsAt(index.statusesOf, place), task, act), task, act, day),
  );
  const short = wholes.find((verdict) => verdict.shortfall);
  if (short) return short;
  const last = lastReached(wholes);
  if (last) return { reached: last, shortfall: null };
  const parts = part.map((place) =>
    judgeRows(answers(index, rowsAt(index.statusesOf, place), task, act), task, act, day),
  );
  return parts.find((verdict) => verdict.shortfall) ?? NO_EVIDENCE;
}

/** Done only when every place that answers fully is: the last one to get there gives the date. */
function lastReached(verdicts: readonly Verdict[]): StatusRow | null {
  const rows = verdicts.flatMap((verdict) => verdict.reached ?? []);
  if (rows.length < verdicts.length) return null;
  return rows.toSorted((a, b) => compareDates(b.date, a.date))[0] ?? null;
}

/** The rows that can answer the act: for a proposal those from the document's date on. */
function answers(index: RecordIndex, rows: readonly StatusRow[], task: Task, act: DueAct): readonly StatusRow[] {
  const document = index.documentById.get(task.document);
  if (act !== 'proposal' || !document) return rows;
  return rows.filter((row) => compareDates(row.date, document.date) >= 0);
}

function judgeRows(rows: readonly StatusRow[], task: Task, act: DueAct, day: Day): Verdict {
  const reached = firstReaching(rows, task, act, day);
  if (reached) return { reached, shortfall: null };
  if (act === 'proposal' || act === 'report') return NO_EVIDENCE;
  const { status, row } = statusAt(rows, day);
  return { reached: null, shortfall: status === 'unknown' ? null : row };
}

function firstReaching(rows: readonly StatusRow[], task: Task, act: DueAct, day: Day): StatusRow | null {
  return rows.find((row) => row.date <= day && reaches(row.status, task.asks, act)) ?? null;
}

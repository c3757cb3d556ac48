import { ageInMonths, type Day } from './dates.ts';
import type { PartialDate, StatusRow } from './record.ts';
import type { Status } from './vocabulary.ts';

/** A recorded state and the row that says so; without a row the state is unknown. */
export interface RecordedState {
  readonly status: Status;
  readonly row: StatusRow | null;
}

const STALE_AFTER_MONTHS = 12;

/**
 * The state on a day: the last row on or before it; none = unknown. A partial date counts from the first day it can mean.
 *
 * @param rows rows of one subject, oldest first (as in `RecordIndex.statusesOf`)
 */
export function statusAt(rows: readonly StatusRow[], day: Day): RecordedState {
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at];
    // A partial date is a prefix of its days, so it sorts before every one of them: plain text order is first-day order.
    if (row && row.date <= day) return { status: row.status, row };
  }
  return { status: 'unknown', row: null };
}

/** True when the row is older than twelve months on the day the record looked up to: the reader is told so. */
export function isStale(row: StatusRow, asOf: PartialDate): boolean {
  const age = ageInMonths(row.date, asOf);
  return age > STALE_AFTER_MONTHS || (age === STALE_AFTER_MONTHS && !sameDayOfMonth(row.date, asOf));
}

function sameDayOfMonth(date: PartialDate, asOf: PartialDate): boolean {
  return (date.slice(8) || '01') === (asOf.slice(8) || '01');
}

import type { Day } from '../dates.ts';
import type { LatenessOutcome } from '../lateness.ts';
import type { RecordIndex } from '../record-index.ts';
import { type Commitment, commitmentsOf, type DatedRow, datesOf } from './commitments.ts';

/** A date the plans set, against what the record shows. */
export interface DatedPromise extends DatedRow {
  readonly commitment: Commitment;
}

const ORDER: Readonly<Record<LatenessOutcome, number>> = {
  late: 0,
  'not-judged': 1,
  reached: 2,
  open: 3,
  'no-date': 4,
};

/**
 * Every dated promise of the plans on a day, sorted by lateness: what is late, longest first; what cannot be judged, longest past
 * its date first; what was reached, latest against its date first; what is still open, next date first.
 */
export function datedPromises(index: RecordIndex, day: Day): readonly DatedPromise[] {
  return commitmentsOf(index, index.record.tasks)
    .flatMap((commitment) => datesOf(index, commitment, day).map((dated) => ({ ...dated, commitment })))
    .toSorted(
      (a, b) =>
        ORDER[a.lateness.outcome] - ORDER[b.lateness.outcome] ||
        b.lateness.byDays - a.lateness.byDays ||
        a.due.localeCompare(b.due),
    );
}

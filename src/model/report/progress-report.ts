import { lastDay } from '../dates.ts';
import type { Lateness, LatenessOutcome } from '../lateness.ts';
import type { AgencyId, DocumentId, StatusRow } from '../record.ts';
import { type RecordIndex, rowsAt } from '../record-index.ts';
import { type TaskState, taskState } from '../task-state.ts';
import { STATUSES, type Status } from '../vocabulary.ts';
import { type Commitment, commitmentsLedBy, commitmentsOf, type DatedRow, datesOf, standingOf } from './commitments.ts';
import { recordedWithin } from './evidence.ts';
import { eveOf, knownPeriod, type Period } from './period.ts';

/** What a report is about: the commitments of one document, or those one body leads (its own and those it took over). */
export type ReportSubject =
  | { readonly kind: 'document'; readonly id: DocumentId }
  | { readonly kind: 'agency'; readonly id: AgencyId };

/** One commitment within the period. */
export interface ReportRow {
  readonly commitment: Commitment;
  /** State on the eve of the period. */
  readonly before: TaskState;
  /** State on its last day. */
  readonly now: TaskState;
  /** `first`: nothing was known before the period; `moved`: the state is another than before. */
  readonly change: 'first' | 'moved' | 'none';
  /** What was recorded within the period, oldest first: the rows the state rests on. */
  readonly recorded: readonly StatusRow[];
  /** How it stands against its dates on the last day. */
  readonly standing: Lateness;
  /** Every date its rows set. */
  readonly dates: readonly DatedRow[];
}

/** Rows grouped by a property. The groups hold every row of the report exactly once; empty groups are left out. */
export interface Group<Key> {
  readonly key: Key;
  readonly rows: readonly ReportRow[];
}

export interface ProgressReport {
  readonly subject: ReportSubject;
  /** The period as far as the record reaches. */
  readonly period: Period;
  /** True when the period asked for goes on after the record ends. */
  readonly cut: boolean;
  /** Every commitment, in the order of the documents. Each number of the report is the length of one of the lists below. */
  readonly rows: readonly ReportRow[];
  /** What the record shows: by state, furthest first, the unknown last. */
  readonly byState: readonly Group<Status>[];
  /** The record against the plan's dates, worst first. */
  readonly byOutcome: readonly Group<LatenessOutcome>[];
  /** State changed, or first recorded, within the period; latest first. */
  readonly changed: readonly ReportRow[];
  /** Something was recorded within the period, but the state is the same. */
  readonly confirmed: readonly ReportRow[];
  /** Longest overdue first. */
  readonly late: readonly ReportRow[];
  /** A date of the commitment lies within the period. */
  readonly dueWithin: readonly ReportRow[];
  /** Nothing recorded says how it stands. */
  readonly unknown: readonly ReportRow[];
  /** No row of it names an agency, and no row assigns it. */
  readonly withoutAgency: readonly ReportRow[];
}

const FURTHEST_FIRST: readonly Status[] = [...STATUSES]
  .filter((status) => !['unknown', 'suspended', 'cancelled'].includes(status))
  .toReversed()
  .concat('suspended', 'cancelled', 'unknown');
const WORST_FIRST: readonly LatenessOutcome[] = ['late', 'not-judged', 'open', 'reached', 'no-date'];

/**
 * The progress report of a document or an agency over a period. Rows that say the same thing count once (`same_as`). A period that
 * goes on after the record ends is cut there: nothing is known of later days.
 */
export function progressReport(
  index: RecordIndex,
  request: { readonly subject: ReportSubject } & Period,
): ProgressReport {
  const { cut, ...period } = knownPeriod(request, index.record.asOf);
  const rows = subjectCommitments(index, request.subject).map((commitment) => reportRow(index, commitment, period));
  return {
    subject: request.subject,
    period,
    cut,
    rows,
    byState: grouped(rows, FURTHEST_FIRST, (row) => row.now.status),
    byOutcome: grouped(rows, WORST_FIRST, (row) => row.standing.outcome),
    changed: rows.filter((row) => row.change !== 'none').toSorted(latestFirst),
    confirmed: rows.filter((row) => row.change === 'none' && row.recorded.length > 0).toSorted(latestFirst),
    late: rows.filter((row) => row.standing.late).toSorted((a, b) => b.standing.byDays - a.standing.byDays),
    dueWithin: rows.filter((row) => row.dates.some(({ due }) => due >= period.from && due <= period.to)),
    unknown: rows.filter((row) => row.now.status === 'unknown'),
    withoutAgency: rows.filter((row) => row.commitment.leads.length === 0),
  };
}

/** The commitments a report is about. */
export function subjectCommitments(index: RecordIndex, subject: ReportSubject): readonly Commitment[] {
  if (subject.kind === 'document') return commitmentsOf(index, rowsAt(index.tasksOfDocument, subject.id));
  return commitmentsLedBy(index, subject.id);
}

function reportRow(index: RecordIndex, commitment: Commitment, period: Period): ReportRow {
  const before = taskState(index, commitment.task, eveOf(period.from));
  const now = taskState(index, commitment.task, period.to);
  return {
    commitment,
    before,
    now,
    change: changeOf(before, now),
    recorded: recordedWithin(index, commitment.task, period),
    standing: standingOf(index, commitment, period.to),
    dates: datesOf(index, commitment, period.to),
  };
}

function changeOf(before: TaskState, now: TaskState): ReportRow['change'] {
  if (before.status === now.status && before.inPart === now.inPart) return 'none';
  return before.from === 'none' ? 'first' : 'moved';
}

function grouped<Key>(
  rows: readonly ReportRow[],
  order: readonly Key[],
  keyOf: (row: ReportRow) => Key,
): readonly Group<Key>[] {
  return order
    .map((key) => ({ key, rows: rows.filter((row) => keyOf(row) === key) }))
    .filter((group) => group.rows.length > 0);
}

function latestFirst(a: ReportRow, b: ReportRow): number {
  const lastDayOf = (row: ReportRow) => lastDay(row.recorded.at(-1)?.date ?? '0000');
  return lastDayOf(b).localeCompare(lastDayOf(a));
}

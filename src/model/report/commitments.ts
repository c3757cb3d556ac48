import type { Day } from '../dates.ts';
import { dueDay } from '../due.ts';
import { type Lateness, lateness } from '../lateness.ts';
import { bodiesNamed, type Lead, leadOfTask } from '../lead-agency.ts';
import type { AgencyId, Task } from '../record.ts';
import type { RecordIndex } from '../record-index.ts';
import { type FoldedTask, foldSameAs } from '../task-state.ts';

/** A promise counted once: the row with most detail, the rows of the same document that repeat it, and who leads it. */
export interface Commitment extends FoldedTask {
  /** Leads of the row itself, then those only a repeat names. Empty: no agency is named for it. */
  readonly leads: readonly Lead[];
}

/** A date a row of a commitment sets. */
export interface DatedRow {
  readonly task: Task;
  readonly due: Day;
  readonly lateness: Lateness;
}

/** Folds tasks into commitments, in the order of the list. */
export function commitmentsOf(index: RecordIndex, tasks: readonly Task[]): readonly Commitment[] {
  return foldSameAs(tasks).map((fold) => ({ ...fold, leads: leadsOfRows(index, rowsOf(fold)) }));
}

/** Every row of a commitment, the one with most detail first. */
export function rowsOf({ task, repeats }: FoldedTask): readonly Task[] {
  return [task, ...repeats];
}

/** The dates a commitment sets, earliest first. Two rows that set the same date for the same act set it once. */
export function datesOf(index: RecordIndex, fold: FoldedTask, day: Day): readonly DatedRow[] {
  const dated = new Map<string, DatedRow>();
  for (const task of rowsOf(fold)) {
    const due = dueDay(task.due);
    const key = `${due} ${task.due?.act}`;
    if (due !== null && !dated.has(key)) dated.set(key, { task, due, lateness: lateness(index, task, day) });
  }
  return [...dated.values()].toSorted((a, b) => a.due.localeCompare(b.due));
}

/**
 * How a commitment stands against its dates. Where its rows set several (a scheme is to be submitted in 2025 and approved by
 * 2030), the earliest one not yet reached counts; when all are reached, the last.
 */
export function standingOf(index: RecordIndex, fold: FoldedTask, day: Day): Lateness {
  const dates = datesOf(index, fold, day);
  const counting = dates.find((row) => row.lateness.outcome !== 'reached') ?? dates.at(-1);
  return counting?.lateness ?? lateness(index, fold.task, day);
}

/** True when the body, or one that took over from the named body, leads the commitment. */
export function isLedBy(commitment: Commitment, agency: AgencyId): boolean {
  return commitment.leads.some((lead) => lead.bodies.some((body) => standsFor(body, agency)));
}

/** True when a row of the commitment names the body, or one that it took over from, among the coordinating agencies. */
export function isCoordinatedBy(index: RecordIndex, fold: FoldedTask, agency: AgencyId): boolean {
  return rowsOf(fold).some((task) =>
    task.coordinators.some((name) => bodiesNamed(index, name, task.document).some((body) => standsFor(body, agency))),
  );
}

function standsFor(body: Lead['bodies'][number], agency: AgencyId): boolean {
  return body.agency.id === agency || body.successors.some((successor) => successor.agency.id === agency);
}

function leadsOfRows(index: RecordIndex, rows: readonly Task[]): readonly Lead[] {
  const leads = new Map<string, Lead>();
  for (const lead of rows.flatMap((task) => leadOfTask(index, task).leads)) {
    const key = `${lead.document} ${lead.nameInDocument}`;
    if (!leads.has(key)) leads.set(key, lead);
  }
  return [...leads.values()];
}

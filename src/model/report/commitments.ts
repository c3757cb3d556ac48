import type { Day } from '../dates.ts';
import { dueDay } from '../due.ts';
import { type Lateness, lateness } from '../lateness.ts';
import { type AgencyToday, bodiesNamed, type Lead, leadOfTask } from '../lead-agency.ts';
import type { AgencyId, Task, TaskId } from '../record.ts';
import type { RecordIndex } from '../record-index.ts';
import { type FoldedTask, foldSameAs } from '../task-state.ts';

/** A promise counted once: the row with most detail, the rows of the same document that repeat it, and who leads it. */
export interface Commitment extends FoldedTask {
  /** Leads of the row itself or, where it has none, those its repeats name. Empty: no agency is named for it. */
  readonly leads: readonly Lead[];
  /** Leads only a repeat names while the row itself has its own: often a body that guides or helps. */
  readonly otherLeads: readonly Lead[];
}

/** A date a row of a commitment sets. */
export interface DatedRow {
  readonly task: Task;
  readonly due: Day;
  readonly lateness: Lateness;
}

/** Folds tasks into commitments, in the order of the list. */
export function commitmentsOf(index: RecordIndex, tasks: readonly Task[]): readonly Commitment[] {
  return foldSameAs(tasks).map((fold) => withLeads(index, fold));
}

/**
 * The commitments a body leads, by its own name or as successor: one for each family of rows that say the same thing, shown by its row with
 * most detail where that names the body, else by the row that does. A ministry named to guide a scheme is shown by that row, not
 * as the lead of the scheme.
 */
export function commitmentsLedBy(index: RecordIndex, agency: AgencyId): readonly Commitment[] {
  const led = index.record.tasks.filter((task) =>
    leadOfTask(index, task).leads.some((lead) => namesBody(lead, agency)),
  );
  return familiesOf(led, (task) => leadOfTask(index, task).leads.some(({ basis }) => basis === 'named')).map((fold) =>
    withLeads(index, fold),
  );
}

/** The same for the bodies named among the coordinating agencies. */
export function commitmentsCoordinatedBy(index: RecordIndex, agency: AgencyId): readonly Commitment[] {
  const helped = index.record.tasks.filter((task) =>
    task.coordinators.some((name) => bodiesNamed(index, name, task.document).some((body) => standsFor(body, agency))),
  );
  return familiesOf(helped, () => true).map((fold) => withLeads(index, fold));
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

/** True when a row of the commitment names the body, or one that it took over from, as lead. */
export function isLedBy(commitment: Commitment, agency: AgencyId): boolean {
  return [...commitment.leads, ...commitment.otherLeads].some((lead) => namesBody(lead, agency));
}

function namesBody(lead: Lead, agency: AgencyId): boolean {
  return lead.bodies.some((body) => standsFor(body, agency));
}

function standsFor(body: AgencyToday, agency: AgencyId): boolean {
  return body.agency.id === agency || body.successors.some((successor) => successor.agency.id === agency);
}

/** One fold for each family of rows that say the same thing; its head is the main row if listed, else the first that `speaks`. */
function familiesOf(tasks: readonly Task[], speaks: (task: Task) => boolean): readonly FoldedTask[] {
  const families = new Map<TaskId, Task[]>();
  for (const task of tasks)
    families.set(task.sameAs ?? task.id, [...(families.get(task.sameAs ?? task.id) ?? []), task]);
  return [...families.values()].flatMap((family) => {
    const head = family.find((task) => task.sameAs === null) ?? family.find(speaks) ?? family[0];
    return head ? { task: head, repeats: family.filter((task) => task !== head) } : [];
  });
}

function withLeads(index: RecordIndex, fold: FoldedTask): Commitment {
  const own = leadOfTask(index, fold.task).leads;
  const repeated = distinct(fold.repeats.flatMap((task) => leadOfTask(index, task).leads));
  if (own.length === 0) return { ...fold, leads: repeated, otherLeads: [] };
  const known = new Set(own.map(keyOf));
  return { ...fold, leads: own, otherLeads: repeated.filter((lead) => !known.has(keyOf(lead))) };
}

function distinct(leads: readonly Lead[]): readonly Lead[] {
  return [...new Map(leads.map((lead) => [keyOf(lead), lead])).values()];
}

function keyOf({ document, nameInDocument }: Lead): string {
  return `${document} ${nameInDocument}`;
}

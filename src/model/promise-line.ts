import { compareDates, type Day } from './dates.ts';
import { dueDay } from './due.ts';
import { type Lateness, lateness } from './lateness.ts';
import { stepOf } from './progress.ts';
import type { PartialDate, PlaceId, PlanDocument, StatusRow, Task } from './record.ts';
import { type RecordIndex, rowsAt } from './record-index.ts';

/** A point on the promise line that has happened. */
export type Milestone =
  | { readonly stage: 'proposed'; readonly date: PartialDate; readonly document: PlanDocument; readonly row: null }
  | { readonly stage: MilestoneStage; readonly date: PartialDate; readonly document: null; readonly row: StatusRow };
type MilestoneStage = 'proposed' | 'approved' | 'started' | 'opened' | 'suspended' | 'cancelled';

/** A date a plan sets for the place. */
export interface PlannedDate {
  readonly task: Task;
  readonly day: Day;
  readonly lateness: Lateness;
}

/** From proposal to opening: what has happened, oldest first, and the dates the plans set, earliest first. */
export interface PromiseLine {
  readonly milestones: readonly Milestone[];
  readonly planned: readonly PlannedDate[];
}

const STAGE_OF_STEP: Readonly<Record<number, MilestoneStage>> = {
  1: 'proposed',
  2: 'proposed',
  3: 'approved',
  4: 'started',
  5: 'opened',
};

/**
 * The promise line of a place on a day. Each stage stands at the first row that shows it (an observed row says "by then", see its
 * `basis`); a stage the record has no row for is left out, never guessed. "Proposed" is the earliest of the documents that ask for
 * the place and the first row that shows it studied or planned; where the record's first row is a later stage, a later document
 * proposes nothing new. A suspension or cancellation stands where it was recorded.
 */
export function promiseLine(index: RecordIndex, placeId: PlaceId, day: Day): PromiseLine {
  const rows = rowsAt(index.statusesOf, placeId).filter((row) => row.date <= day);
  const asking = askingTasks(index, placeId);
  const reached = firstRows(rows);
  const proposal = firstProposal(index, asking, reached, day);
  const milestones = proposal ? [proposal, ...reached.filter((milestone) => milestone.stage !== 'proposed')] : reached;
  const planned = asking.flatMap((task) => {
    const due = dueDay(task.due);
    return due === null ? [] : [{ task, day: due, lateness: lateness(index, task, day) }];
  });
  return {
    milestones: milestones.toSorted((a, b) => compareDates(a.date, b.date)),
    planned: planned.toSorted((a, b) => a.day.localeCompare(b.day)),
  };
}

function askingTasks(index: RecordIndex, placeId: PlaceId): readonly Task[] {
  return rowsAt(index.linksOfPlace, placeId)
    .filter((link) => link.relation === 'asks')
    .flatMap((link) => index.taskById.get(link.task) ?? []);
}

function firstRows(rows: readonly StatusRow[]): readonly Milestone[] {
  const first = new Map<MilestoneStage, Milestone>();
  for (const row of rows) {
    const stage = stageOf(row);
    if (stage && !first.has(stage)) first.set(stage, { stage, date: row.date, document: null, row });
  }
  return [...first.values()];
}

function stageOf(row: StatusRow): MilestoneStage | null {
  if (row.status === 'suspended' || row.status === 'cancelled') return row.status;
  return STAGE_OF_STEP[stepOf(row.status) ?? 0] ?? null;
}

function firstProposal(
  index: RecordIndex,
  asking: readonly Task[],
  reached: readonly Milestone[],
  day: Day,
): Milestone | null {
  const documents = [...new Set(asking.map((task) => task.document))]
    .flatMap((id) => index.documentById.get(id) ?? [])
    .filter((document) => document.date <= day)
    .toSorted((a, b) => compareDates(a.date, b.date));
  const [document] = documents;
  if (!document) return null;
  const earlier = reached.some((milestone) => compareDates(milestone.date, document.date) <= 0);
  return earlier ? null : { stage: 'proposed', date: document.date, document, row: null };
}

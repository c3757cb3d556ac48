import { compareDates, type Day } from './dates.ts';
import { stepOf } from './progress.ts';
import type { StatusRow, Task, TaskId } from './record.ts';
import { type RecordIndex, rowsAt } from './record-index.ts';
import { statusAt } from './status-at.ts';
import type { Status } from './vocabulary.ts';

/** Where a task stands. */
export interface TaskState {
  readonly status: Status;
  /** True when only a part of what is asked is in that state, or the places asked for are not equally far. */
  readonly inPart: boolean;
  /** The task's own rows, the places that may answer it, or nothing. */
  readonly from: 'own' | 'places' | 'none';
  /** The rows the state rests on. */
  readonly rows: readonly StatusRow[];
}

/** A commitment and the rows of the same document that say the same thing with less detail. */
export interface FoldedTask {
  readonly task: Task;
  readonly repeats: readonly Task[];
}

/** Folds `same_as` rows into the row they point to, in the order of the list. A repeat whose target is not in the list stands alone. */
export function foldSameAs(tasks: readonly Task[]): readonly FoldedTask[] {
  const ids = new Set(tasks.map((task) => task.id));
  const folds = (task: Task) => task.sameAs !== null && task.sameAs !== task.id && ids.has(task.sameAs);
  const repeats = new Map<TaskId, Task[]>();
  for (const task of tasks) {
    if (task.sameAs !== null && folds(task)) repeats.set(task.sameAs, [...(repeats.get(task.sameAs) ?? []), task]);
  }
  return tasks.filter((task) => !folds(task)).map((task) => ({ task, repeats: repeats.get(task.id) ?? [] }));
}

/** The rows that say the same thing, the task itself first, then the one with most detail, then the other repeats. */
export function sameTasks(index: RecordIndex, task: Task): readonly Task[] {
  const main = (task.sameAs !== null ? index.taskById.get(task.sameAs) : undefined) ?? task;
  return [...new Set([task, main, ...rowsAt(index.repeatsOf, main.id)])];
}

/** The status rows of the task itself or, where it has none, of the row that says the same thing. */
export function ownRows(index: RecordIndex, task: Task): readonly StatusRow[] {
  const bearer = sameTasks(index, task).find((same) => rowsAt(index.statusesOf, same.id).length > 0);
  return bearer ? rowsAt(index.statusesOf, bearer.id) : [];
}

/** The places whose own state may answer the task: fully (`whole`) or in part. A place that answers fully is not repeated in `part`. */
export function answeringPlaces(
  index: RecordIndex,
  task: Task,
): { readonly whole: readonly string[]; readonly part: readonly string[] } {
  const links = sameTasks(index, task).flatMap((same) => rowsAt(index.linksOfTask, same.id));
  const whole = new Set(links.filter((link) => link.answers === 'yes').map((link) => link.place));
  const part = new Set(
    links.filter((link) => link.answers === 'part' && !whole.has(link.place)).map((link) => link.place),
  );
  return { whole: [...whole], part: [...part] };
}

/**
 * A task's own state on a day: from its own rows or, lacking them, from the places that may answer it. Of several places the one
 * least far decides, and the task then stands there "in part"; a place with `answers: part` gives at most "in part".
 */
export function taskState(index: RecordIndex, task: Task, day: Day): TaskState {
  const own = statusAt(ownRows(index, task), day);
  if (own.row) return { status: own.status, inPart: false, from: 'own', rows: [own.row] };
  const { whole, part } = answeringPlaces(index, task);
  return fromPlaces(index, whole, day, false) ?? fromPlaces(index, part, day, true) ?? NOTHING_KNOWN;
}

const NOTHING_KNOWN: TaskState = { status: 'unknown', inPart: false, from: 'none', rows: [] };

function fromPlaces(index: RecordIndex, places: readonly string[], day: Day, onlyPart: boolean): TaskState | null {
  const states = places.map((place) => statusAt(rowsAt(index.statusesOf, place), day));
  const known = states.filter((state) => state.status !== 'unknown');
  const least = known.toSorted((a, b) => (stepOf(a.status) ?? 0) - (stepOf(b.status) ?? 0))[0];
  if (!least) return null;
  const alike = known.length === states.length && known.every((state) => stepOf(state.status) === stepOf(least.status));
  const rows = known.flatMap((state) => (state.row ? [state.row] : []));
  return {
    status: least.status,
    inPart: onlyPart || !alike,
    from: 'places',
    rows: rows.toSorted((a, b) => compareDates(a.date, b.date)),
  };
}

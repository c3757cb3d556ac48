import { compareDates, type Day } from '../dates.ts';
import type { StatusRow, Task } from '../record.ts';
import { type RecordIndex, rowsAt } from '../record-index.ts';
import { statusAt } from '../status-at.ts';
import { answeringPlaces, ownRows } from '../task-state.ts';
import type { Period } from './period.ts';

/**
 * What was recorded about a task within a period, oldest first: the very rows its state rests on at the end of the period (its
 * own, else those of the places that may answer it fully, else in part; where those are unknown by then, theirs all the same). A partial date counts from the first day it can mean.
 */
export function recordedWithin(index: RecordIndex, task: Task, period: Period): readonly StatusRow[] {
  return evidenceRows(index, task, period.to)
    .filter((row) => row.date <= period.to && compareDates(row.date, period.from) >= 0)
    .toSorted((a, b) => compareDates(a.date, b.date));
}

function evidenceRows(index: RecordIndex, task: Task, day: Day): readonly StatusRow[] {
  const own = ownRows(index, task);
  if (statusAt(own, day).row) return own;
  const { whole, part } = answeringPlaces(index, task);
  const isKnown = (place: string) => statusAt(rowsAt(index.statusesOf, place), day).status !== 'unknown';
  // Nothing known of any of them: what was lost sight of counts as recorded too.
  const speaking = [whole, part].find((places) => places.some(isKnown)) ?? [...whole, ...part];
  return speaking.flatMap((place) => rowsAt(index.statusesOf, place));
}

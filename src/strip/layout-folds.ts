import { textWidth } from './text-width.ts';

/** Places for which there is no room at this zoom, counted under the mark they stand behind. */
export interface Fold {
  /** Where the count stands: under a mark, or between the marks whose counts it joins, km. */
  readonly km: number;
  readonly count: number;
  /** First and last kilometre of the folded places. */
  readonly fromKm: number;
  readonly toKm: number;
}

export const FOLD_TEXT_U = 9;
const GAP_U = 1.5;

/** What is written for a count. */
export function foldText(count: number): string {
  return `+${count}`;
}

/**
 * Counts under the marks of the lowest row. Each hidden place is counted at the nearest of them; counts that would touch become one.
 *
 * @param hiddenKms kilometres of the hidden places, in any order
 * @param shownKms kilometres of the marks in the lowest row, ascending; never empty when something is hidden
 */
export function foldCounts(hiddenKms: readonly number[], shownKms: readonly number[], uPerKm: number): readonly Fold[] {
  // One slot for each mark: a record of a hundred thousand places must not make as many objects on every filter.
  const counts = new Uint32Array(shownKms.length);
  const fromKm = new Float64Array(shownKms.length).fill(Number.POSITIVE_INFINITY);
  const toKm = new Float64Array(shownKms.length).fill(Number.NEGATIVE_INFINITY);
  for (const km of hiddenKms) {
    const mark = nearestAt(shownKms, km);
    counts[mark] = (counts[mark] ?? 0) + 1;
    fromKm[mark] = Math.min(fromKm[mark] ?? km, km);
    toKm[mark] = Math.max(toKm[mark] ?? km, km);
  }
  const merged: Fold[] = [];
  shownKms.forEach((km, mark) => {
    const count = counts[mark] ?? 0;
    if (count === 0) return;
    let joined: Fold = { km, count, fromKm: fromKm[mark] ?? km, toKm: toKm[mark] ?? km };
    for (let last = merged.at(-1); last && touches(last, joined, uPerKm); last = merged.at(-1)) {
      merged.pop();
      joined = join(last, joined);
    }
    merged.push(joined);
  });
  return merged;
}

/** Half the width of a count, u. */
export function foldHalfWidth(count: number): number {
  return textWidth(foldText(count), FOLD_TEXT_U) / 2;
}

function touches(a: Fold, b: Fold, uPerKm: number): boolean {
  return (b.km - a.km) * uPerKm < foldHalfWidth(a.count) + foldHalfWidth(b.count) + GAP_U;
}

/** The joint count stands between the two, nearer the larger. */
function join(a: Fold, b: Fold): Fold {
  return {
    km: (a.km * a.count + b.km * b.count) / (a.count + b.count),
    count: a.count + b.count,
    fromKm: Math.min(a.fromKm, b.fromKm),
    toKm: Math.max(a.toKm, b.toKm),
  };
}

/** Index of the nearest of ascending kilometres. */
function nearestAt(ascending: readonly number[], km: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= km) low = middle;
    else high = middle;
  }
  return Math.abs((ascending[low] ?? km) - km) <= Math.abs((ascending[high] ?? km) - km) ? low : high;
}

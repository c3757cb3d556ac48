/** Zoom levels are a quarter of a doubling apart; at level 0 a kilometre is `BASE_U_PER_KM` wide. */
const BASE_U_PER_KM = 0.5;
const LEVELS_PER_DOUBLING = 4;
/** Beyond this nothing new is looked for: a kilometre is wider than a phone's screen. */
const LAST_LEVEL = 40;

/** The level whose room a scale is sure to have. Negative for a strip narrower than any screen. */
export function levelOf(uPerKm: number): number {
  // A hair of tolerance: a scale that is a level's own must not fall below it by rounding.
  const level = Math.floor(Math.log2(uPerKm / BASE_U_PER_KM) * LEVELS_PER_DOUBLING + 1e-9);
  return Math.min(LAST_LEVEL, level);
}

function scaleOfLevel(level: number): number {
  return BASE_U_PER_KM * 2 ** (level / LEVELS_PER_DOUBLING);
}

/** Row of a mark for which there is no room. */
export const HIDDEN = -1;

export interface MarkRows {
  /** Row of each mark, or `HIDDEN`. */
  readonly rowOf: Int8Array;
  /** Rows in use, decided at the first level so that no zoom adds one. */
  readonly rows: number;
  /** Whether the first level had to hide a mark. */
  readonly hidesAny: boolean;
}

/**
 * Which marks have room at a level, and in which row. Marks are taken by importance; one that has found room at a level keeps it and
 * its row at every higher level, so nothing jumps or vanishes while the reader zooms in. Linear in the number of marks.
 *
 * @param kms kilometre of each mark, the most important first, none below 0
 * @param maxRows how many rows there may be
 * @param sizeU room of a mark in its row, u
 * @param firstLevel the level of the narrowest strip
 * @param level the level now, not below the first
 */
export function rowsWithRoom(
  kms: readonly number[],
  maxRows: number,
  sizeU: number,
  firstLevel: number,
  level: number,
): MarkRows {
  const rowOf = new Int8Array(kms.length).fill(HIDDEN);
  const farthestKm = kms.reduce((most, km) => Math.max(most, km), 0);
  let rows = kms.length === 0 ? 0 : maxRows;
  let hidesAny = false;
  for (let at = firstLevel; at <= Math.max(firstLevel, level); at++) {
    placeHidden(kms, rowOf, rows, sizeU / scaleOfLevel(at), farthestKm);
    if (at > firstLevel) continue;
    rows = rowOf.reduce((most, row) => Math.max(most, row + 1), 0);
    hidesAny = rowOf.includes(HIDDEN);
  }
  return { rowOf, rows, hidesAny };
}

/** Cells are as wide as a mark, so each holds one at most and only the two beside it can be in the way. */
function placeHidden(kms: readonly number[], rowOf: Int8Array, rows: number, cellKm: number, farthestKm: number): void {
  const cells = Math.floor(farthestKm / cellKm) + 3;
  const taken = Array.from({ length: rows }, () => new Float64Array(cells).fill(Number.NEGATIVE_INFINITY));
  const cellOf = (km: number) => Math.floor(km / cellKm) + 1;
  for (let mark = 0; mark < kms.length; mark++) {
    const row = taken[rowOf[mark] ?? HIDDEN];
    const km = kms[mark] ?? 0;
    if (row) row[cellOf(km)] = km;
  }
  for (let mark = 0; mark < kms.length; mark++) {
    if (rowOf[mark] !== HIDDEN) continue;
    const km = kms[mark] ?? 0;
    const cell = cellOf(km);
    for (let row = 0; row < rows; row++) {
      const inRow = taken[row];
      if (!inRow || !hasRoom(inRow, cell, km, cellKm)) continue;
      rowOf[mark] = row;
      inRow[cell] = km;
      break;
    }
  }
}

function hasRoom(row: Float64Array, cell: number, km: number, cellKm: number): boolean {
  for (let at = cell - 1; at <= cell + 1; at++) {
    if (Math.abs((row[at] ?? Number.NEGATIVE_INFINITY) - km) < cellKm) return false;
  }
  return true;
}

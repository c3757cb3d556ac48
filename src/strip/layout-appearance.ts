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

/** Row of each mark at a level, or `HIDDEN`. */
export const HIDDEN = -1;

/**
 * Which marks have room, and in which row, up to a level. Marks are taken by importance; one that has found room at a level keeps it
 * and its row at every higher level, so nothing jumps or vanishes while the reader zooms in. Linear in the number of marks.
 *
 * @param kms kilometre of each mark, the most important first, none below 0
 * @param rows how many rows there are
 * @param sizeU room of a mark in its row, u
 */
export function rowsWithRoom(kms: readonly number[], rows: number, sizeU: number, level: number): Int8Array {
  const rowOf = new Int8Array(kms.length).fill(HIDDEN);
  if (rows < 1) return rowOf;
  for (let at = 0; at <= Math.max(0, level); at++) {
    const taken = Array.from({ length: rows }, () => new Map<number, number>());
    const cellKm = sizeU / scaleOfLevel(at);
    for (let mark = 0; mark < kms.length; mark++) {
      const km = kms[mark] ?? 0;
      const row = rowOf[mark] ?? HIDDEN;
      if (row !== HIDDEN) taken[row]?.set(Math.floor(km / cellKm), km);
    }
    for (let mark = 0; mark < kms.length; mark++) {
      if (rowOf[mark] !== HIDDEN) continue;
      const km = kms[mark] ?? 0;
      const row = taken.findIndex((cells) => hasRoom(cells, km, cellKm));
      if (row < 0) continue;
      rowOf[mark] = row;
      taken[row]?.set(Math.floor(km / cellKm), km);
    }
  }
  return rowOf;
}

/** Cells are as wide as a mark, so each holds one at most and only the two neighbours can be in the way. */
function hasRoom(cells: ReadonlyMap<number, number>, km: number, cellKm: number): boolean {
  const cell = Math.floor(km / cellKm);
  for (let at = cell - 1; at <= cell + 1; at++) {
    const other = cells.get(at);
    if (other !== undefined && Math.abs(other - km) < cellKm) return false;
  }
  return true;
}

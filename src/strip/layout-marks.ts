import { HIDDEN, levelOf, rowsWithRoom } from './layout-appearance.ts';
import { type Fold, foldCounts } from './layout-folds.ts';
import { type NameLabel, namesBeside } from './layout-labels.ts';
import { REFERENCE_WIDTH_U, type StripScale, stripScale, xOfKm } from './layout-scale.ts';
import { STRIP } from './layout-sizes.ts';
import type { StripPlace } from './strip-places.ts';

export interface PlacedMark {
  readonly item: StripPlace;
  readonly km: number;
  /** 0 is the upper row. */
  readonly row: number;
  /** The place's name beside the mark, where there is room. */
  readonly name: NameLabel | null;
}

export interface LaneMarks {
  /** From left to right. */
  readonly marks: readonly PlacedMark[];
  readonly rows: number;
  readonly folds: readonly Fold[];
  /** Whether the lane keeps a row for fold counts; true or false at every zoom. */
  readonly hasFoldRow: boolean;
}

/**
 * Lays the marks of a lane. How many rows it has is decided at the reference width, so that no zoom changes its height.
 *
 * @param items the most important first
 */
export function layoutMarks(
  items: readonly StripPlace[],
  scale: StripScale,
  maxRows: number,
  nameOf: (item: StripPlace) => string,
): LaneMarks {
  const kms = items.map((item) => item.km);
  const reference = stripScale(scale.lengthKm, REFERENCE_WIDTH_U);
  const [firstLevel, level] = [levelOf(reference.uPerKm), levelOf(scale.uPerKm)];
  const { rowOf, rows, hidesAny } = rowsWithRoom(kms, maxRows, STRIP.markPitchU, firstLevel, level);
  const byRow: StripPlace[][] = Array.from({ length: rows }, () => []);
  const hiddenKms: number[] = [];
  items.forEach((item, at) => {
    const row = rowOf[at] ?? HIDDEN;
    if (row === HIDDEN) hiddenKms.push(item.km);
    else byRow[row]?.push(item);
  });
  const marks = byRow.flatMap((row, at) => layoutRow(row, at, scale, nameOf));
  const lowestKms = (byRow.at(-1) ?? []).map((item) => item.km);
  return {
    marks: marks.sort((a, b) => a.km - b.km || a.row - b.row),
    rows,
    folds: foldCounts(hiddenKms, lowestKms, scale.uPerKm),
    hasFoldRow: hidesAny,
  };
}

function layoutRow(
  items: StripPlace[],
  row: number,
  scale: StripScale,
  nameOf: (item: StripPlace) => string,
): readonly PlacedMark[] {
  items.sort((a, b) => a.km - b.km);
  const half = STRIP.markPitchU / 2;
  const names = namesBeside(
    items.map((item) => {
      const xU = xOfKm(scale, item.km);
      return { name: nameOf(item), leftU: xU - half, rightU: xU + half };
    }),
    scale.widthU,
  );
  return items.map((item, at) => ({ item, km: item.km, row, name: names[at] ?? null }));
}

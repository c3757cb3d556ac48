import type { LayerId } from '../model/vocabulary.ts';
import { type BarSpan, packBars, widened } from './layout-bars.ts';
import type { Fold } from './layout-folds.ts';
import { type NameLabel, namesOver } from './layout-labels.ts';
import type { Lane, LaneMode } from './layout-lanes.ts';
import { layoutMarks, type PlacedMark } from './layout-marks.ts';
import { REFERENCE_WIDTH_U, type StripScale, stripScale, xOfKm } from './layout-scale.ts';
import { LANE_LIMITS, STRIP } from './layout-sizes.ts';
import type { StripPlace } from './strip-places.ts';

export interface PlacedBar extends BarSpan {
  readonly item: StripPlace;
  readonly row: number;
  /** The line's name over it, where the lane has room for names. */
  readonly name: NameLabel | null;
}

export interface PlacedLane {
  readonly id: Lane['id'];
  readonly layers: readonly LayerId[];
  readonly topU: number;
  readonly heightU: number;
  /** Height from one row to the next, and from the lane's top to the middle of its first row, u. */
  readonly pitchU: number;
  readonly firstRowU: number;
  /** Places of the lane on the strip, drawn or folded. */
  readonly count: number;
  readonly bars: readonly PlacedBar[];
  /** Lines for which all rows are taken. */
  readonly barsLeftOut: number;
  readonly marks: readonly PlacedMark[];
  readonly markRows: number;
  readonly folds: readonly Fold[];
}

/**
 * Lays one lane out. In a lane with marks a line runs behind them; lanes of lines alone have rows of their own height.
 *
 * @param items visible places of the lane, the most important first
 */
export function layoutLane(
  lane: Lane,
  items: readonly StripPlace[],
  scale: StripScale,
  topU: number,
  mode: LaneMode,
  nameOf: (item: StripPlace) => string,
): PlacedLane {
  const limits = LANE_LIMITS[mode];
  const { marks, rows, folds, hasFoldRow } = layoutMarks(
    items.filter((item) => item.drawn === 'mark'),
    scale,
    limits.markRows,
    nameOf,
  );
  const barItems = items.filter((item) => item.drawn === 'bar');
  const named = limits.namesOverBars && rows === 0;
  const bars = layoutBars(barItems, scale, limits.barRows, named ? nameOf : null);
  const barRows = bars.reduce((most, bar) => Math.max(most, bar.row + 1), 0);
  const nameU = named ? STRIP.barNameU : 0;
  const pitchU = rows > 0 ? STRIP.markPitchU : STRIP.barPitchU + nameU;
  return {
    id: lane.id,
    layers: lane.layers,
    topU,
    heightU: Math.max(
      STRIP.leastLaneU,
      2 * STRIP.lanePaddingU + Math.max(rows, barRows) * pitchU + (hasFoldRow ? STRIP.foldPitchU : 0),
    ),
    pitchU,
    firstRowU: STRIP.lanePaddingU + nameU + (pitchU - nameU) / 2,
    count: items.length,
    bars,
    barsLeftOut: barItems.length - bars.length,
    marks,
    markRows: rows,
    folds,
  };
}

/** Middle of a row of a lane, u from the top of the strip. */
export function rowYU(lane: PlacedLane, row: number): number {
  return lane.topU + lane.firstRowU + row * lane.pitchU;
}

/** Middle of the row of fold counts, u from the top of the strip. */
export function foldYU(lane: PlacedLane): number {
  return lane.topU + STRIP.lanePaddingU + lane.markRows * lane.pitchU + STRIP.foldPitchU / 2;
}

function layoutBars(
  items: readonly StripPlace[],
  scale: StripScale,
  maxRows: number,
  nameOf: ((item: StripPlace) => string) | null,
): readonly PlacedBar[] {
  const reference = stripScale(scale.lengthKm, REFERENCE_WIDTH_U);
  const packed = packBars(
    items.map((item) => item.span),
    STRIP.shortestBarU / reference.uPerKm,
    maxRows,
  );
  const rows: (BarSpan & { readonly item: StripPlace; readonly row: number })[][] = [];
  items.forEach((item, at) => {
    const row = packed.rowOf[at] ?? -1;
    if (row < 0) return;
    const taken = rows[row] ?? [];
    rows[row] = taken;
    taken.push({ item, row, ...widened(item.span, STRIP.shortestBarU / scale.uPerKm) });
  });
  return rows.flatMap((row) => {
    row.sort((a, b) => a.fromKm - b.fromKm);
    const names = nameOf
      ? namesOver(
          row.map(({ item, fromKm, toKm }) => ({
            name: nameOf(item),
            leftU: xOfKm(scale, fromKm),
            rightU: xOfKm(scale, toKm),
          })),
          scale.widthU,
        )
      : [];
    return row.map((bar, at) => ({ ...bar, name: names[at] ?? null }));
  });
}

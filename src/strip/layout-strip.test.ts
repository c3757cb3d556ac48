import { expect, test } from 'vitest';
import { compileRecord } from '../model/compile/compile-record.ts';
import { DATA_FILES } from '../model/data-for-tests.ts';
import type { Place } from '../model/record.ts';
import { readRecordFiles } from '../model/record-files/read-record-files.ts';
import { indexRecord } from '../model/record-index.ts';
import { LANGS } from '../model/vocabulary.ts';
import { foldYU, rowYU } from './layout-lane.ts';
import type { LaneMode } from './layout-lanes.ts';
import { nearestMark } from './layout-nearest.ts';
import { xOfKm } from './layout-scale.ts';
import { layoutStrip, type StripLayout, spotOf } from './layout-strip.ts';
import { placesAlong } from './strip-places.ts';

const { records } = compileRecord(readRecordFiles(DATA_FILES).raw);
const index = indexRecord(records.vi);
const all = index.record.places;
const MODES: readonly LaneMode[] = ['groups', 'layers'];
const WIDTHS = [1000, 1340, 2400, 8000, 24_000];
const lay = (widthU: number, lanes: LaneMode = 'groups', places: readonly Place[] = all): StripLayout =>
  layoutStrip({ index, places, lang: 'vi', lanes, widthU });
const everyLayout = MODES.flatMap((mode) => WIDTHS.map((width) => lay(width, mode)));

test('every place with a kilometre is drawn once or counted once', () => {
  for (const layout of everyLayout) {
    const counted = layout.lanes.map(
      ({ marks, bars, barsLeftOut, folds }) =>
        marks.length + bars.length + barsLeftOut + folds.reduce((sum, fold) => sum + fold.count, 0),
    );
    expect(counted).toEqual(layout.lanes.map(({ count }) => count));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(all.filter(({ span }) => span).length);
  }
});

test('marks and bars lie inside the strip and inside their lane', () => {
  for (const layout of everyLayout) {
    for (const lane of layout.lanes) {
      const bottom = lane.topU + lane.heightU;
      for (const mark of lane.marks) {
        expect(xOfKm(layout.scale, mark.km)).toBeGreaterThanOrEqual(7.5);
        expect(xOfKm(layout.scale, mark.km)).toBeLessThanOrEqual(layout.scale.widthU - 7.5);
      }
      for (const { row } of [...lane.marks, ...lane.bars]) {
        expect(rowYU(lane, row)).toBeGreaterThan(lane.topU);
        expect(rowYU(lane, row)).toBeLessThan(bottom);
      }
      if (lane.folds.length > 0) expect(foldYU(lane)).toBeLessThan(bottom);
    }
    expect(layout.heightU).toBeCloseTo((layout.lanes.at(-1)?.topU ?? 0) + (layout.lanes.at(-1)?.heightU ?? 0));
  }
});

test('zooming in hides no mark and moves none to another row', () => {
  for (const mode of MODES) {
    const layouts = WIDTHS.map((width) => lay(width, mode));
    layouts.slice(1).forEach((near, at) => {
      const far = layouts[at];
      const rows = new Map(near.lanes.flatMap(({ marks }) => marks.map(({ item, row }) => [item.place.id, row])));
      for (const { item, row } of far?.lanes.flatMap(({ marks }) => marks) ?? []) {
        expect(rows.get(item.place.id), item.place.id).toBe(row);
      }
    });
  }
});

test('zooming changes no height', () => {
  for (const mode of MODES) {
    const [first, ...others] = WIDTHS.map((width) =>
      lay(width, mode).lanes.map(({ topU, heightU }) => [topU, heightU]),
    );
    for (const other of others) expect(other).toEqual(first);
  }
});

test('a lane is there for its places only', () => {
  const ports = all.filter(({ layer }) => layer === 'ports');
  expect(lay(1000, 'layers', ports).lanes.map(({ id }) => id)).toEqual(['ports']);
  expect(lay(1000, 'groups', []).lanes).toEqual([]);
});

test('the places come in kilometre order', () => {
  const kms = placesAlong(index, all).map(({ span }) => span.fromKm);
  expect(kms).toEqual(kms.toSorted((a, b) => a - b));
  expect(kms.length).toBeGreaterThan(150);
});

test('no place without a kilometre is on the strip', () => {
  const off = new Set(all.filter(({ span }) => !span).map(({ id }) => id));
  expect(off.size).toBeGreaterThan(0);
  expect(placesAlong(index, all).filter(({ place }) => off.has(place.id))).toEqual([]);
});

test('the towns of the first rank have their names in every language, on paper and on a desk', () => {
  for (const lang of LANGS) {
    const named = indexRecord(records[lang]);
    for (const widthU of [1000, 1340]) {
      const { waypoints } = layoutStrip({ index: named, places: [], lang, lanes: 'groups', widthU });
      expect(waypoints.filter(({ rank, label }) => rank === 1 && !label)).toEqual([]);
    }
  }
});

test('the new railway is in the first row of its lane', () => {
  const bars = lay(1000).lanes.find(({ id }) => id === 'railways')?.bars;
  expect(bars?.find(({ item }) => item.place.id === 'rail-lao-cai-hanoi-hai-phong-standard-gauge')?.row).toBe(0);
});

test('the crowd at Lào Cai is folded from afar and all there from close by', () => {
  const folded = (layout: StripLayout) =>
    layout.lanes.flatMap(({ folds }) => folds).reduce((sum, { count }) => sum + count, 0);
  expect(folded(lay(1000))).toBeGreaterThan(40);
  expect(folded(lay(60_000, 'layers'))).toBeLessThan(12);
});

test('a folded place has its spot all the same, at its own kilometre in its own lane', () => {
  const layout = lay(1000);
  const shown = new Set(layout.lanes.flatMap(({ marks, bars }) => [...marks, ...bars]).map(({ item }) => item));
  for (const item of placesAlong(index, all)) {
    const spot = spotOf(layout, item);
    const lane = layout.lanes.find(({ layers }) => layers.includes(item.place.layer));
    expect(spot?.shown).toBe(shown.has(item));
    expect(spot?.yU).toBeGreaterThan(lane?.topU ?? Number.NaN);
    expect(spot?.yU).toBeLessThan((lane?.topU ?? 0) + (lane?.heightU ?? 0));
  }
});

test('a finger finds the nearest mark, and nothing where there is none', () => {
  const layout = lay(1000);
  const lane = layout.lanes.find(({ id }) => id === 'movement');
  const [mark] = lane?.marks ?? [];
  if (!lane || !mark) throw new Error('no mark');
  expect(nearestMark(layout, mark.km + 4, rowYU(lane, mark.row) + 5, 18)).toBe(mark.item);
  expect(nearestMark(layout, mark.km, -200, 18)).toBeNull();
});

test('places in any order give the same strip', () => {
  const some = all.filter(({ layer }) => layer === 'ports' || layer === 'railways');
  expect(lay(1000, 'layers', some.toReversed()).lanes).toEqual(lay(1000, 'layers', some).lanes);
});

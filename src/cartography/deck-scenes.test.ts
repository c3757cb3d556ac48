import { describe, expect, it } from 'vitest';
import { compileRecord } from '../model/compile/compile-record.ts';
import { DATA_FILES } from '../model/data-for-tests.ts';
import { readRecordFiles } from '../model/record-files/read-record-files.ts';
import { indexRecord } from '../model/record-index.ts';
import { columnPosition, columnScale, isColumnScene, sceneColumns } from './deck-columns.ts';
import { FREIGHT_HEADWAY_H, freightRuns, freightTrips } from './deck-freight.ts';
import { tourArcs, tourStops } from './deck-tour.ts';

const index = indexRecord(compileRecord(readRecordFiles(DATA_FILES).raw).records.en);
const GATES = [103.7, 22.42, 104.12, 22.7] as const;

describe('columns', () => {
  it('show every figure where sources say different things, side by side', () => {
    const twice = sceneColumns(index, 'port-capacity').filter(({ place }) => place.id === 'port-lach-huyen-berths-3-4');
    expect(twice.map(({ figure, lane, lanes, drawn }) => [figure.value, lane, lanes, drawn])).toEqual([
      [1500000, 0, 2, true],
      [1100000, 1, 2, true],
    ]);
    const [west, east] = twice.map((column) => columnPosition(column, 1000)[0]);
    expect(east ?? 0).toBeGreaterThan(west ?? 0);
  });

  it('keep what a plan aims at apart from what was measured', () => {
    const trade = sceneColumns(index, 'gate-trade');
    expect(trade.filter(({ aim }) => aim).map(({ figure }) => figure.value)).toEqual([9000]);
    expect(trade.filter(({ aim }) => !aim).every(({ figure }) => !figure.key.startsWith('target_'))).toBe(true);
  });

  it('of many parks are one each, the newest figure; the table has them all', () => {
    const parks = sceneColumns(index, 'park-area');
    const drawn = parks.filter((column) => column.drawn).map(({ place }) => place.id);
    expect(new Set(drawn).size).toBe(drawn.length);
    const cocMy = parks.filter(({ place }) => place.id === 'kcn-coc-my-trinh-tuong');
    expect(cocMy).toHaveLength(4);
    expect(cocMy.find((column) => column.drawn)?.figure.asOf).toBe('2026-06-07');
  });

  it('fill a third of the window, and the bar beside them stands for a round number below the highest', () => {
    const scale = columnScale(sceneColumns(index, 'gate-trade'), GATES);
    const windowM = (GATES[3] - GATES[1]) * 111_320;
    expect((scale.metresPerUnit * 9000) / windowM).toBeCloseTo(0.34, 2);
    expect(scale.roundValue).toBe(2000);
  });

  it('are not asked of the moving scenes', () => {
    expect(['freight', 'two-country-tour'].map((scene) => isColumnScene(scene as 'freight'))).toEqual([false, false]);
  });
});

describe('the tour', () => {
  it('stops at six places in the order of its line', () => {
    expect(tourStops(index).map((place) => place.id)).toEqual([
      'kunming',
      'mengzi',
      'sa-pa-national-tourism-area',
      'ha-noi-tour-stop',
      'cat-ba',
      'ha-long-bay',
    ]);
    expect(tourArcs(tourStops(index))).toHaveLength(5);
  });
});

describe('freight', () => {
  it('runs on lines that are open today, at recorded speeds where there are some', () => {
    const runs = freightRuns(index, null);
    expect(runs.map((run) => [run.place.id, run.paceKmh, run.figure !== null])).toEqual([
      ['rail-kunming-yuxi-mengzi-hekou', 50, false],
      ['rail-yen-vien-lao-cai-metre-gauge', 50, true],
      ['rail-hanoi-hai-phong-metre-gauge', 50, true],
      ['expressway-kunming-hekou', 50, false],
      ['expressway-noi-bai-lao-cai-ct05', 80, true],
      ['expressway-hanoi-hai-phong-ct04', 120, true],
    ]);
  });

  it('runs on the new railway only in a year that promises it, and says that it is a promise', () => {
    const added = freightRuns(index, 2030).filter((run) => run.promised);
    expect(added.map((run) => [run.place.id, run.paceKmh])).toEqual([
      ['rail-lao-cai-hanoi-hai-phong-standard-gauge', 160],
    ]);
  });

  it('moves towards the sea at its pace', () => {
    for (const run of freightRuns(index, null)) {
      const [first, last] = [run.path[0], run.path.at(-1)];
      expect(last?.[1] ?? 90, run.place.id).toBeLessThan(first?.[1] ?? 0);
      const trip = freightTrips([run])[0];
      const [from = 0, to = 0] = [trip?.timestampsH[0], trip?.timestampsH.at(-1)];
      expect((to - from) * run.paceKmh).toBeCloseTo(run.lengthKm, 6);
    }
  });

  it('repeats itself without a jump: after a headway everybody is where the one ahead was', () => {
    const trips = freightTrips(freightRuns(index, null));
    const underWay = (hour: number) =>
      trips
        .filter(({ timestampsH }) => (timestampsH[0] ?? 0) <= hour && (timestampsH.at(-1) ?? 0) >= hour)
        .map(({ hue, timestampsH, path }) => `${hue} ${path.length} ${(hour - (timestampsH[0] ?? 0)).toFixed(6)}`);
    const end = underWay(FREIGHT_HEADWAY_H);
    expect(end.length).toBeGreaterThan(15);
    // The one that sets out at this very moment is the next round's.
    for (const train of underWay(0)) if (!train.endsWith(' 0.000000')) expect(end).toContain(train);
  });
});

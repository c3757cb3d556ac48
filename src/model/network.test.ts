import { expect, test } from 'vitest';
import { connectLines, type TrafficLine } from './network.ts';
import { findPathsIn } from './path-finding.ts';
import { distanceKm } from './planar.ts';
import type { LonLat } from './record.ts';

const line = (id: string, path: readonly LonLat[], change: Partial<TrafficLine> = {}): TrafficLine => ({
  id,
  mode: 'rail',
  path,
  accuracyM: 100,
  schematic: false,
  stops: [],
  ...change,
});
const west: LonLat = [104, 22];
const middle: LonLat = [104.5, 22];
const east: LonLat = [105, 22];
const north: LonLat = [104.5, 22.5];
const south: LonLat = [104.5, 21.5];

test('lines that cross without a common vertex connect at the crossing', () => {
  const finding = findPathsIn(connectLines([line('a', [west, east]), line('b', [south, north])]));
  expect(finding.pathBetween(west, north)?.path).toEqual([west, middle, north]);
  expect(finding.pathBetween(west, north)?.lengthKm).toBeCloseTo(
    distanceKm(west, middle) + distanceKm(middle, north),
    2,
  );
});

test('an end within the stated accuracy of another line is joined to it, and the gap counts', () => {
  const near: LonLat = [104.5, 22.01];
  const coarse = line('b', [near, north], { accuracyM: 1500 });
  const finding = findPathsIn(connectLines([line('a', [west, east]), coarse]));
  expect(finding.pathBetween(west, north)?.lengthKm).toBeCloseTo(
    distanceKm(west, middle) + distanceKm(middle, north),
    1,
  );
  expect(finding.pathBetween(west, north)?.schematic).toBe(true);
});

test('an end farther away than both accuracies together stays apart', () => {
  const near: LonLat = [104.5, 22.01];
  const finding = findPathsIn(connectLines([line('a', [west, east]), line('b', [near, north])]));
  expect(finding.pathBetween(west, north)).toBeNull();
});

test('however coarse the drawings, ends more than three kilometres apart stay apart', () => {
  const far: LonLat = [104.5, 22.04];
  const coarse = { accuracyM: 9000 };
  const finding = findPathsIn(connectLines([line('a', [west, east], coarse), line('b', [far, north], coarse)]));
  expect(finding.pathBetween(west, north)).toBeNull();
});

test('a stop becomes a vertex of its line, and only stops are entries of a line that has some', () => {
  const { entries, pieces } = connectLines([line('a', [west, east], { stops: [[104.25, 22.01]] })]);
  expect(entries).toEqual([[104.25, 22]]);
  expect(pieces[0]?.path).toEqual([west, [104.25, 22], east]);
});

test('a line without stops is entered at any of its vertices', () => {
  expect(connectLines([line('a', [west, middle, east])]).entries).toEqual([west, middle, east]);
});

test('a path over a scheme says so, one over surveyed lines does not', () => {
  const drawn = [line('a', [west, middle]), line('b', [middle, east], { schematic: true })];
  const finding = findPathsIn(connectLines(drawn));
  expect(finding.pathBetween(west, east)?.schematic).toBe(true);
  expect(findPathsIn(connectLines([line('a', [west, east])])).pathBetween(west, east)?.schematic).toBe(false);
});

test('the shorter of two ways is taken, and the way back is as long', () => {
  const detour = line('b', [west, north, east]);
  const finding = findPathsIn(connectLines([line('a', [west, east]), detour]));
  expect(finding.pathBetween(west, east)?.path).toEqual([west, east]);
  expect(finding.pathBetween(east, west)?.lengthKm).toBeCloseTo(finding.pathBetween(west, east)?.lengthKm ?? 0, 6);
});

test('a network without lines has no entries', () => {
  expect(findPathsIn(connectLines([])).nearestEntry(west)).toBeNull();
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceKm } from './planar.ts';
import type { LonLat } from './record.ts';
import { buildSpine, kmOf, locateOnSpine, pointAt, sliceLine } from './spine.ts';

/** Eastward along a parallel: about 10.3 km a step. */
const east = (lat: number, from: number, steps: number): LonLat[] =>
  Array.from({ length: steps + 1 }, (_, at) => [from + at / 10, lat]);
const spine = { ...buildSpine([east(22, 104, 5), east(22, 104.5, 5)]), reachKm: 25 };

test('stretches that meet share their vertex', () => {
  expect(spine.line).toHaveLength(11);
});

test('a gap between stretches is bridged and counted', () => {
  const bridged = buildSpine([east(22, 104, 2), east(22, 104.4, 2)]);
  expect(bridged.lengthKm).toBeCloseTo(distanceKm([104, 22], [104.6, 22]), 2);
});

test('a slice runs from the one point to the other, turned round if need be', () => {
  const line = east(22, 104, 5);
  expect(sliceLine(line, [104.15, 22.01], [104.35, 22])).toMatchObject([
    [104.15, 22],
    [104.2, 22],
    [104.3, 22],
    [104.35, 22],
  ]);
  expect(sliceLine(line, [104.35, 22], [104.15, 22]).map(([lon]) => Math.round(lon * 100))).toEqual([
    10435, 10430, 10420, 10415,
  ]);
});

test('a slice without ends is the whole line', () => {
  expect(sliceLine(east(22, 104, 3), undefined, undefined)).toEqual(east(22, 104, 3));
});

test('a kilometre leads to a point and the point back to its kilometre', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: spine.lengthKm, noNaN: true }), (km) => {
      const point = pointAt(spine, km);
      const found = point && kmOf(spine, point);
      return found !== null && Math.abs(found.km - km) < 0.01 && found.offsetKm < 0.001;
    }),
  );
});

test('kilometres before the start and beyond the end give the end points', () => {
  expect([pointAt(spine, -5), pointAt(spine, 1e6)]).toEqual([spine.line[0], spine.line.at(-1)]);
});

test('an empty spine has no points and no kilometres', () => {
  const empty = buildSpine([]);
  expect([pointAt(empty, 3), kmOf(empty, [105, 21]), empty.lengthKm]).toEqual([null, null, 0]);
});

test('a point stands at one kilometre', () => {
  const span = locateOnSpine(spine, { type: 'Point', coordinates: [104.2, 22.1] });
  expect(span?.fromKm).toBe(span?.toKm);
  expect(span?.offsetKm).toBeCloseTo(11.1, 1);
});

test('of a line only the part within reach counts', () => {
  const leaving: LonLat[] = [
    [104.2, 22],
    [104.4, 22.1],
    [104.9, 23],
  ];
  const span = locateOnSpine(spine, { type: 'LineString', coordinates: leaving });
  expect(span?.toKm).toBeCloseTo(kmOf(spine, [104.4, 22.1])?.km ?? 0, 0);
});

test('what is out of reach, or has no position, is not on the strip', () => {
  expect(locateOnSpine(spine, { type: 'Point', coordinates: [104.2, 22.3] })).toBeNull();
  expect(locateOnSpine(spine, null)).toBeNull();
});

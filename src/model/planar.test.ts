import turfDistance from '@turf/distance';
import { lineString } from '@turf/helpers';
import turfNearest from '@turf/nearest-point-on-line';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceKm, nearestOnLine, vertexKilometres } from './planar.ts';
import type { LonLat } from './record.ts';

const coordinate = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const corridorPoint: fc.Arbitrary<LonLat> = fc.tuple(coordinate(101.5, 108.8), coordinate(19.8, 25.9));
/** A step as the record writes them: five decimals, never on the spot (the check refuses parts without length). */
const step = fc
  .tuple(fc.integer({ min: -10_000, max: 10_000 }), fc.integer({ min: -10_000, max: 10_000 }))
  .map(([dx, dy]) => [(dx === 0 && dy === 0 ? 1 : dx) / 1e5, dy / 1e5] as const);
/** A walk of steps under 15 km, and a point not far from it. */
const walk = fc.tuple(corridorPoint, fc.array(step, { minLength: 1, maxLength: 20 })).map(([start, steps]) => {
  const line: LonLat[] = [start];
  for (const [dx, dy] of steps) {
    const [x, y] = line.at(-1) ?? start;
    line.push([x + dx, y + dy]);
  }
  return line;
});

test('distances are great-circle distances', () => {
  fc.assert(
    fc.property(
      corridorPoint,
      corridorPoint,
      (a, b) => Math.abs(distanceKm(a, b) - turfDistance([...a], [...b])) < 1e-6,
    ),
  );
});

test('the nearest point of a line is the one turf finds on the sphere', () => {
  fc.assert(
    fc.property(walk, coordinate(-0.2, 0.2), coordinate(-0.2, 0.2), (line, dx, dy) => {
      const [x, y] = line[0] ?? [0, 0];
      const found = nearestOnLine(line, [x + dx, y + dy]);
      const turf = turfNearest(lineString(line.map((vertex) => [...vertex])), [x + dx, y + dy]);
      return (
        found !== null &&
        Math.abs(found.distanceKm - turf.properties.pointDistance) < 0.001 * (1 + turf.properties.pointDistance)
      );
    }),
  );
});

test('no vertex is nearer than the nearest point', () => {
  fc.assert(
    fc.property(walk, coordinate(-2, 2), coordinate(-2, 2), (line, dx, dy) => {
      const [x, y] = line[0] ?? [0, 0];
      const point: LonLat = [x + dx, y + dy];
      const found = nearestOnLine(line, point)?.distanceKm ?? Number.POSITIVE_INFINITY;
      return line.every((vertex) => found <= distanceKm(vertex, point) * 1.01 + 1e-6);
    }),
  );
});

test('a line without vertices has no nearest point, one of a single vertex has that one', () => {
  expect(nearestOnLine([], [105, 21])).toBeNull();
  expect(nearestOnLine([[105, 21]], [105, 21.1])?.point).toEqual([105, 21]);
});

test('kilometres grow along the line from 0', () => {
  fc.assert(
    fc.property(walk, (line) => {
      const km = vertexKilometres(line);
      return km[0] === 0 && km.every((value, at) => at === 0 || value >= (km[at - 1] ?? 0));
    }),
  );
});

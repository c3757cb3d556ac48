import type { Geometry } from 'geojson';
import { expect, test } from 'vitest';
import { nearestFeature } from './nearest-feature.ts';
import { packFeatures } from './pack-features.ts';

const pack = (...geometries: Geometry[]) =>
  packFeatures(geometries.map((geometry, row) => ({ geometry, properties: [], row })));
const square = (west: number, south: number, size: number) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
const point = (lon: number, lat: number): Geometry => ({ type: 'Point', coordinates: [lon, lat] });
const withHole: Geometry = { type: 'Polygon', coordinates: [square(104, 22, 1), square(104.4, 22.4, 0.2)] };
/** Area of the triangles, square degrees. */
function filled({ areas }: ReturnType<typeof pack>): number {
  let sum = 0;
  for (let at = 0; at < areas.triangles.length; at += 3) {
    const [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0] = [0, 1, 2].flatMap((corner) => {
      const vertex = areas.triangles[at + corner] ?? 0;
      return [...areas.positions.subarray(2 * vertex, 2 * vertex + 2)];
    });
    sum += Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
  }
  return sum;
}

test('each number knows its feature, whatever the sorts are mixed', () => {
  const packed = pack(
    point(104, 22),
    {
      type: 'LineString',
      coordinates: [
        [104, 22],
        [105, 21],
      ],
    },
    {
      type: 'MultiPoint',
      coordinates: [
        [101, 20],
        [102, 21],
      ],
    },
    {
      type: 'GeometryCollection',
      geometries: [point(103, 23), { type: 'Polygon', coordinates: [square(104, 22, 1)] }],
    },
  );
  expect([...packed.points.features]).toEqual([0, 2, 2, 3]);
  expect([...packed.lines.features]).toEqual([1]);
  expect([...packed.lines.starts]).toEqual([0, 2]);
  expect([...packed.areas.features]).toEqual([3]);
  expect(packed.count).toBe(4);
  expect(packed.bounds).toEqual([101, 20, 105, 23]);
});

test('areas are filled but for their holes, also those after the first', () => {
  expect(filled(pack(withHole))).toBeCloseTo(1 - 0.04, 9);
  expect(filled(pack({ type: 'Polygon', coordinates: [square(106, 20, 2)] }, withHole))).toBeCloseTo(4 + 0.96, 9);
});

test('rings of all areas follow one another, so that outlines need no other numbers', () => {
  const packed = pack(withHole, { type: 'Polygon', coordinates: [square(106, 20, 2)] });
  expect([...packed.areas.rings.starts]).toEqual([0, 5, 10, 15]);
  expect([...packed.areas.rings.features]).toEqual([0, 0, 1]);
  expect([...packed.areas.starts]).toEqual([0, 10, 15]);
});

test('nothing has no window', () => {
  expect(pack().bounds).toBeNull();
});

test('a click means the nearest point, then the nearest line, then the area it lies in, the last drawn first', () => {
  const packed = pack(
    { type: 'Polygon', coordinates: [square(104, 22, 1)] },
    withHole,
    {
      type: 'LineString',
      coordinates: [
        [104, 22.1],
        [105, 22.1],
      ],
    },
    point(104.2, 22.1),
    point(104.21, 22.1),
  );
  const degreesPerPx = 0.001;
  const at = (lon: number, lat: number) => nearestFeature(packed, [lon, lat], degreesPerPx);
  expect(at(104.206, 22.1)).toBe(4);
  expect(at(104.204, 22.1)).toBe(3);
  expect(at(104.5, 22.105)).toBe(2);
  expect(at(104.5, 22.2)).toBe(1);
  expect(at(104.5, 22.5)).toBe(0);
  expect(at(103, 20)).toBeNull();
});

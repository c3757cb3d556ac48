import { describe, expect, test } from 'vitest';
import { type CheckOptions, checkFeatures } from './check-features.ts';
import type { RawFeature } from './own-data.ts';

const options: CheckOptions = { area: [98, 17.8, 111.7, 28.5], swap: false };
const geometry = (value: unknown, row = 1): RawFeature => ({ geometry: value, properties: [], row });
const point = (x: unknown, y: unknown, row = 1) => geometry({ type: 'Point', coordinates: [x, y] }, row);
const check = (...features: RawFeature[]) => checkFeatures(features, options);
const good = (row = 1) => point(104, 22, row);

describe('positions', () => {
  test('in degrees are kept, without heights', () => {
    const { ok } = check(geometry({ type: 'Point', coordinates: [104, 22, 91] }));
    expect(ok?.features[0]?.geometry).toEqual({ type: 'Point', coordinates: [104, 22] });
    expect(ok?.warnings).toEqual([]);
  });

  test('the wrong way round are recognised, and turned if the reader says so', () => {
    const swapped = [point(22, 104), point(21, 105.8)];
    expect(checkFeatures(swapped, options).problem).toEqual({ kind: 'swapped', count: 2 });
    const { ok } = checkFeatures(swapped, { ...options, swap: true });
    expect(ok?.features.map((feature) => feature.geometry)).toEqual([
      { type: 'Point', coordinates: [104, 22] },
      { type: 'Point', coordinates: [105.8, 21] },
    ]);
    expect(ok?.warnings).toContainEqual({ kind: 'swapped-back' });
  });

  test.each([
    ['UTM zone 48', 581_000, 2_330_000],
    ['VN-2000, easting first', 412_345.67, 2_487_654.3],
    ['VN-2000, northing first as surveys write it', 2_487_654.3, 412_345.67],
    ['CGCS2000 with its zone', 35_412_345, 2_770_000],
  ])('in metres are recognised by their magnitude: %s', (_, x, y) => {
    expect(check(point(x, y)).problem).toEqual({ kind: 'projected', system: 'metres' });
  });

  test('in Web Mercator are recognised as such', () => {
    expect(check(point(11_577_000, 2_570_000)).problem).toEqual({ kind: 'projected', system: 'web-mercator' });
  });

  test('that are no numbers are refused with what stands there instead', () => {
    expect(check(point(null, 22), point('a', 'b')).problem).toMatchObject({ kind: 'no-positions', rows: 2 });
    const text = geometry({ type: 'unreadable', text: 'n/a n/a' });
    expect(check(text).problem).toEqual({ kind: 'no-positions', rows: 1, example: 'n/a n/a' });
  });

  test('of a few bad rows are left out and counted with their rows; the rest is shown', () => {
    const { ok } = check(good(2), point(Number.NaN, 22, 3), good(4), geometry(null, 5), point(22, 104, 6));
    expect(ok?.features.map(({ row }) => row)).toEqual([2, 4]);
    expect(ok?.warnings).toEqual([
      { kind: 'left-out', reason: 'unreadable', count: 1, rows: [3] },
      { kind: 'left-out', reason: 'no-geometry', count: 1, rows: [5] },
      { kind: 'left-out', reason: 'swapped', count: 1, rows: [6] },
    ]);
  });

  test('a message names five rows at most', () => {
    const bad = Array.from({ length: 8 }, (_, at) => point('x', 'y', at + 2));
    const { ok } = check(...bad, ...Array.from({ length: 20 }, () => good()));
    expect(ok?.warnings[0]).toEqual({ kind: 'left-out', reason: 'unreadable', count: 8, rows: [2, 3, 4, 5, 6] });
  });

  test('outside what the map shows are said; all outside is a refusal', () => {
    expect(check(good(), point(2.35, 48.85)).ok?.warnings).toEqual([{ kind: 'outside', count: 1 }]);
    expect(check(point(2.35, 48.85), point(0, 0)).problem).toEqual({ kind: 'all-outside', count: 2 });
  });

  test('features without geometry alone are no features', () => {
    expect(check(geometry(null), geometry(undefined)).problem).toEqual({ kind: 'no-features' });
    expect(check().problem).toEqual({ kind: 'no-features' });
  });
});

describe('shapes', () => {
  const kept = (value: unknown) => check(geometry(value), good()).ok?.features[0]?.geometry;
  const [a, b, c] = [
    [104, 22],
    [105, 22],
    [105, 23],
  ];

  test('of every sort are kept side by side, and a collection stays one feature', () => {
    const shapes = [
      { type: 'MultiPoint', coordinates: [a, b] },
      { type: 'LineString', coordinates: [a, b] },
      {
        type: 'MultiLineString',
        coordinates: [
          [a, b],
          [b, c],
        ],
      },
      { type: 'Polygon', coordinates: [[a, b, c, a]] },
      { type: 'MultiPolygon', coordinates: [[[a, b, c, a]]] },
      {
        type: 'GeometryCollection',
        geometries: [
          { type: 'Point', coordinates: a },
          { type: 'LineString', coordinates: [a, b] },
        ],
      },
    ];
    expect(check(...shapes.map((shape) => geometry(shape))).ok?.features.map((feature) => feature.geometry)).toEqual(
      shapes,
    );
  });

  test('an open ring is closed', () => {
    expect(kept({ type: 'Polygon', coordinates: [[a, b, c]] })).toEqual({
      type: 'Polygon',
      coordinates: [[a, b, c, a]],
    });
  });

  test.each([
    ['a line of one point', { type: 'LineString', coordinates: [a] }],
    ['a ring of two corners', { type: 'Polygon', coordinates: [[a, b, a]] }],
    ['a line with one bad vertex', { type: 'LineString', coordinates: [a, [Number.NaN, 1], b] }],
    ['a word for a list', { type: 'LineString', coordinates: 'x' }],
    ['an unknown type', { type: 'Circle', coordinates: a }],
    ['no object', 'POINT(1 2)'],
  ])('%s is left out', (_, shape) => {
    expect(check(geometry(shape, 9), good()).ok?.warnings).toEqual([
      { kind: 'left-out', reason: 'unreadable', count: 1, rows: [9] },
    ]);
  });

  test('collections inside collections without end are left out', () => {
    let shape: unknown = { type: 'Point', coordinates: a };
    for (let depth = 0; depth < 5000; depth++) shape = { type: 'GeometryCollection', geometries: [shape] };
    expect(check(geometry(shape), good()).ok?.features).toHaveLength(1);
  });
});

test('properties become text, empty ones go', () => {
  const properties = Object.entries({
    name: ' Lào Cai ',
    area: 12.5,
    open: false,
    none: null,
    empty: '',
    tags: ['a'],
    size: { ha: 3 },
  });
  const { ok } = checkFeatures([{ geometry: { type: 'Point', coordinates: [104, 22] }, properties, row: 1 }], options);
  expect(ok?.features[0]?.properties).toEqual([
    ['name', 'Lào Cai'],
    ['area', '12.5'],
    ['open', 'false'],
    ['tags', '["a"]'],
    ['size', '{"ha":3}'],
  ]);
});

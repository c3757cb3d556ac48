import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFeatures } from './check-features.ts';
import { packFeatures } from './pack-features.ts';
import { readOwnFile } from './read-own-file.ts';
import { sniffFile } from './sniff-file.ts';

const options = { area: [98, 17.8, 111.7, 28.5], swap: false } as const;

/** The whole way from bytes to a drawing, as a dropped file goes. */
function open(bytes: Uint8Array): string {
  const format = sniffFile(bytes);
  if (format.problem) return format.problem.kind;
  if (format.ok === 'xml') return 'xml';
  const raw = readOwnFile(bytes, format.ok);
  if (raw.problem) return raw.problem.kind;
  const data = checkFeatures(raw.ok.features, options);
  if (data.problem) return data.problem.kind;
  const packed = packFeatures(data.ok.features);
  for (const { positions } of [packed.points, packed.lines, packed.areas])
    for (const number of positions) if (!Number.isFinite(number)) throw new Error('a position is no number');
  return 'ok';
}
const text = (value: string) => new TextEncoder().encode(value);

test('no bytes make the reader fall over', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(typeof open(bytes)).toBe('string');
    }),
    { numRuns: 500 },
  );
});

const position = fc.oneof(
  fc.tuple(fc.double(), fc.double()),
  fc.tuple(fc.double({ min: 100, max: 108 }), fc.double({ min: 18, max: 26 })),
  fc.constantFrom(null, [], [104], ['104', '22'], [22, 104], [500_000, 2_400_000], [104, 22, null]),
);
const coordinates = fc.letrec((tie) => ({
  list: fc.oneof({ maxDepth: 3 }, position, fc.array(tie('list'), { maxLength: 5 })),
})).list;
const shape = fc.record({
  type: fc.constantFrom(
    'Point',
    'MultiPoint',
    'LineString',
    'MultiLineString',
    'Polygon',
    'MultiPolygon',
    'GeometryCollection',
    'Nothing',
    5,
  ),
  coordinates,
  geometries: coordinates,
});
const features = fc.array(fc.record({ type: fc.constant('Feature'), geometry: shape, properties: fc.anything() }), {
  maxLength: 8,
});

test('no JSON that looks like GeoJSON makes it fall over, or lets a number through that is none', () => {
  fc.assert(
    fc.property(features, (list) => {
      const file = text(
        JSON.stringify({ type: 'FeatureCollection', features: list }, (_, value) =>
          typeof value === 'bigint' ? String(value) : value,
        ),
      );
      expect(typeof open(file)).toBe('string');
    }),
    { numRuns: 500 },
  );
});

test('no table makes it fall over', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom('104,5', '22.5', '"', 'POINT(1 2)', 'POLYGON((', 'NaN', '', ';', '\t'),
  );
  fc.assert(
    fc.property(
      fc.constantFrom('lon', 'kinh độ', 'wkt', 'toạ độ', 'tên'),
      fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 }),
      fc.constantFrom(',', ';', '\t', '|'),
      (first, rows, separator) => {
        const lines = [[first, 'lat', 'name'], ...rows].map((row) => row.join(separator));
        expect(typeof open(text(lines.join('\n')))).toBe('string');
      },
    ),
    { numRuns: 500 },
  );
});

test('a table of true positions is read back to the last digit, whatever separates it', () => {
  const place = fc.tuple(
    fc.double({ min: 98.1, max: 111.6, noNaN: true }),
    fc.double({ min: 17.9, max: 28.4, noNaN: true }),
  );
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 1, maxLength: 20 }),
      fc.constantFrom(',', ';', '\t', '|'),
      (places, separator) => {
        const comma = separator !== ',';
        const write = (value: number) => (comma ? value.toFixed(7).replace('.', ',') : value.toFixed(7));
        const lines = places.map(([lon, lat], at) => [`n${at}`, write(lat), write(lon)].join(separator));
        const raw = readOwnFile(text([['name', 'lat', 'lon'].join(separator), ...lines].join('\r\n')), 'table');
        const data = checkFeatures(raw.ok?.features ?? [], options).ok;
        const read = [...packFeatures(data?.features ?? []).points.positions];
        expect(read).toEqual(places.flatMap(([lon, lat]) => [Number(lon.toFixed(7)), Number(lat.toFixed(7))]));
      },
    ),
  );
});

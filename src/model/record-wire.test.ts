import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IdList, packTable, unpackTable } from './columns.ts';
import { packPaths, unpackPath } from './path-pack.ts';
import type { LonLat } from './record.ts';
import { placeWith, recordWith, rowWith } from './record-for-tests.ts';
import { packRecord, unpackRecord } from './record-wire.ts';

const overTheWire = <T>(value: T): T => JSON.parse(JSON.stringify(value));

const cell = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('lao-cai', 'hai-phong', 'a'),
  fc.array(fc.constantFrom('lao-cai', 'hai-phong')),
);
const row = fc.dictionary(fc.constantFrom('a', 'b', 'at', 'some', 'ids', 'length'), cell);

test('rows come back from their columns as they were, with the same fields missing', () => {
  fc.assert(
    fc.property(fc.array(row), (rows) => {
      const ids = new IdList();
      const packed = overTheWire(packTable(rows, ids));
      expect(unpackTable(packed, ids.list)).toEqual(rows.map((one) => ({ ...one })));
    }),
  );
});

test('an id is written once, however many rows bear it', () => {
  const ids = new IdList();
  const rows = [{ place: 'lao-cai' }, { place: 'lao-cai' }, { place: 'hai-phong' }];
  expect(packTable(rows, ids).columns).toEqual({ place: { ids: [0, 0, 1] } });
  expect(ids.list).toEqual(['lao-cai', 'hai-phong']);
});

test('a column with more cells than rows is not unpacked', () => {
  expect(() => unpackTable({ rows: 1, columns: { a: [1, 2] } }, [])).toThrow(RangeError);
});

/** Ways along one line of vertices, in either direction, with ends of their own. */
const line: readonly LonLat[] = Array.from({ length: 30 }, (_, at): LonLat => [104 + at / 10, 22]);
const way = fc.tuple(fc.nat({ max: 29 }), fc.nat({ max: 29 }), fc.nat({ max: 9 })).map(([a, b, end]) => {
  const stretch = line.slice(Math.min(a, b), Math.max(a, b) + 1);
  const turned = a <= b ? stretch : stretch.toReversed();
  return [[100 + end, 20], ...turned, [110, 20 + end]] as LonLat[];
});

test('ways come back from their trunks as they were', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          way,
          fc.constant<LonLat[]>([]),
          fc.constant<LonLat[]>([
            [1, 2],
            [3, 4],
          ]),
        ),
      ),
      (ways) => {
        const { trunks, packed } = overTheWire(packPaths(ways));
        expect(packed.map((one) => unpackPath(one, trunks))).toEqual(ways);
      },
    ),
  );
});

test('ways along the same line share one trunk', () => {
  const ends: LonLat[] = [
    [100, 20],
    [110, 20],
  ];
  const [first, last] = ends as [LonLat, LonLat];
  const ways = [
    [first, ...line, last],
    [first, ...line.slice(5, 20), last],
    [first, ...line.slice(3, 9).toReversed(), last],
  ];
  expect(packPaths(ways).trunks).toEqual([line]);
});

test('a record comes back as it was', () => {
  const access = (path: readonly LonLat[]) =>
    ({
      to: 'seaport',
      targetId: 'b',
      targetName: { vi: '', en: '' },
      straightKm: 1,
      networkKm: 2,
      mode: 'rail',
      approximate: true,
      path,
    }) as const;
  const record = recordWith({
    places: [
      placeWith({ id: 'a', access: [access([[1, 1], ...line, [2, 2]]), access([])] }),
      placeWith({ id: 'b-c', pinyin: 'b c', access: [access([[3, 3], ...line.slice(4), [2, 2]])] }),
    ],
    statuses: [rowWith('b-c', '2024', 'planned', { sources: ['s-1', 's-2'] })],
  });
  expect(unpackRecord(overTheWire(packRecord(record)))).toEqual(record);
});

import { expect, test } from 'vitest';
import { NO_FILTER } from '../../model/filter.ts';
import { placeWith, recordWith, rowWith } from '../../model/record-for-tests.ts';
import { indexRecord } from '../../model/record-index.ts';
import { LAYERS, STATUSES } from '../../model/vocabulary.ts';
import { layerTallies } from './layer-tallies.ts';

const index = indexRecord(
  recordWith({
    places: [
      placeWith({ id: 'a', layer: 'ports', kind: 'seaport', country: 'VN' }),
      placeWith({ id: 'b', layer: 'ports', kind: 'seaport', country: 'CN' }),
      placeWith({ id: 'c', layer: 'airports', kind: 'airport' }),
    ],
    statuses: [rowWith('a', '2020', 'operating'), rowWith('b', '2020', 'planned')],
  }),
);
const tallyOf = (layer: string, filter = NO_FILTER, year: number | null = null) =>
  layerTallies(index, filter, year).find((tally) => tally.layer === layer);

test('every layer is listed, even an empty one', () => {
  expect(layerTallies(index, NO_FILTER, null).map((tally) => tally.layer)).toEqual(LAYERS);
  expect(tallyOf('services')).toEqual({ layer: 'services', all: 0, shown: 0, byStatus: [] });
});

test('a layer counts its places by status, furthest first', () => {
  expect(tallyOf('ports')).toEqual({
    layer: 'ports',
    all: 2,
    shown: 2,
    byStatus: [
      { status: 'operating', count: 1 },
      { status: 'planned', count: 1 },
    ],
  });
});

test('choosing another layer does not change what this layer would show', () => {
  expect(tallyOf('ports', { ...NO_FILTER, layers: ['airports'] })?.shown).toBe(2);
});

test('every other restriction counts', () => {
  expect(tallyOf('ports', { ...NO_FILTER, country: ['VN'] })?.byStatus).toEqual([{ status: 'operating', count: 1 }]);
});

test('the year decides the status', () => {
  expect(tallyOf('ports', NO_FILTER, 2019)?.byStatus).toEqual([{ status: 'unknown', count: 2 }]);
});

test('no status is forgotten in the bar', () => {
  const one = (status: (typeof STATUSES)[number]) =>
    layerTallies(
      indexRecord(recordWith({ places: [placeWith({ id: 'x' })], statuses: [rowWith('x', '2020', status)] })),
      NO_FILTER,
      null,
    ).find((tally) => tally.layer === 'industrial-parks')?.shown;
  expect(STATUSES.map(one)).toEqual(STATUSES.map(() => 1));
});

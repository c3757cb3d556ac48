import { expect, test } from 'vitest';
import type { Access, LonLat } from '../../model/record.ts';
import { placeWith, recordWith } from '../../model/record-for-tests.ts';
import { indexRecord } from '../../model/record-index.ts';
import { accessPath } from './access-path.ts';

const at = (id: string, coordinates: LonLat) => placeWith({ id, geometry: { type: 'Point', coordinates } });
const stop = {
  order: 1,
  names: { vi: 'Ga A', en: 'A station' },
  position: [105, 21] as LonLat,
  kmOfficial: null,
  elevationM: null,
  basis: '',
  accuracyM: 100,
};
const park = at('park', [104, 22]);
const index = indexRecord(
  recordWith({ places: [park, at('port', [106, 20]), placeWith({ id: 'rail' })], stops: [{ ...stop, line: 'rail' }] }),
);
const access = (change: Partial<Access>): Access => ({
  to: 'seaport',
  targetId: 'port',
  targetName: { vi: 'port', en: 'port' },
  straightKm: 1,
  networkKm: null,
  mode: null,
  approximate: false,
  path: [],
  ...change,
});

test('a computed way is drawn as it was computed', () => {
  const path: readonly LonLat[] = [
    [104, 22],
    [104.1, 22],
    [106, 20],
  ];
  expect(accessPath(index, park, access({ path }))).toEqual({ kind: 'network', path });
});

test('without a computed way the line goes straight to the place', () => {
  expect(accessPath(index, park, access({}))?.path).toEqual([
    [104, 22],
    [106, 20],
  ]);
});

test('a stop is found on its line by its name', () => {
  const way = accessPath(index, park, access({ to: 'railway', targetId: 'rail', targetName: stop.names }));
  expect(way).toEqual({ kind: 'straight', path: [[104, 22], stop.position] });
});

test('what has no position has no way', () => {
  expect(accessPath(index, placeWith({ id: 'nowhere' }), access({}))).toBeNull();
  expect(accessPath(index, park, access({ targetId: 'gone' }))).toBeNull();
});

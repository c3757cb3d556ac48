import { expect, test } from 'vitest';
import { accessFrom, accessNetwork, accessOfPlaces } from './access.ts';
import { accessTargets } from './access-targets.ts';
import type { TrafficLine } from './network.ts';
import { distanceKm } from './planar.ts';
import type { AccessTarget, AtlasRecord, LonLat, Place, Stop } from './record.ts';
import { placeWith, recordWith, rowWith } from './record-for-tests.ts';
import { indexRecord } from './record-index.ts';

const point = (id: string, coordinates: LonLat, change: Partial<Place> = {}): Place =>
  placeWith({ id, geometry: { type: 'Point', coordinates }, accuracyM: 100, ...change });
const gate = (id: string, at: LonLat, change: Partial<Place> = {}) =>
  point(id, at, { layer: 'border-gates', kind: 'road-gate', ...change });
const port = (id: string, at: LonLat) => point(id, at, { layer: 'ports', kind: 'seaport' });
const open = (...ids: string[]) => ids.map((id) => rowWith(id, '2020', 'operating'));
const rail: TrafficLine = {
  id: 'rail',
  mode: 'rail',
  path: [
    [104, 22],
    [105, 22],
    [105, 21],
  ],
  accuracyM: 100,
  schematic: false,
  stops: [
    [104, 22],
    [105, 21],
  ],
};
const park = point('park', [104.01, 22.01]);

function accessOf(record: Partial<AtlasRecord>, to: AccessTarget, lines: readonly TrafficLine[] = [rail]) {
  const index = indexRecord(recordWith(record));
  return accessOfPlaces(index, lines)
    .get('park')
    ?.find((access) => access.to === to);
}

test('a port is reached along the railway, straight parts included', () => {
  const access = accessOf({ places: [park, port('p', [105.01, 21])], statuses: open('p') }, 'seaport');
  const along = distanceKm([104, 22], [105, 22]) + distanceKm([105, 22], [105, 21]);
  const ends = distanceKm([104.01, 22.01], [104, 22]) + distanceKm([105, 21], [105.01, 21]);
  expect(access).toMatchObject({ targetId: 'p', mode: 'rail', approximate: false });
  expect(access?.networkKm).toBeCloseTo(along + ends, 0);
  expect(access?.path.at(0)).toEqual([104.01, 22.01]);
  expect(access?.path.at(-1)).toEqual([105.01, 21]);
});

test('what does not operate is no target', () => {
  const places = [park, port('p', [104.02, 22])];
  expect(accessOf({ places, statuses: [rowWith('p', '2020', 'under-construction')] }, 'seaport')).toBeUndefined();
});

test('the gate of the other country is no access, its seaport is', () => {
  const places = [park, gate('g', [104, 22.1], { country: 'CN' }), { ...port('p', [105, 21]), country: 'CN' as const }];
  expect(accessOf({ places, statuses: open('g', 'p') }, 'gate')).toBeUndefined();
  expect(accessOf({ places, statuses: open('g', 'p') }, 'seaport')?.targetId).toBe('p');
});

test('a place has no distance to its own kind', () => {
  const places = [{ ...park, layer: 'ports', kind: 'seaport' } as Place, port('p', [105, 21])];
  expect(accessOf({ places, statuses: open('park', 'p') }, 'seaport')).toBeUndefined();
});

test('the nearest one wins, near ones as the crow flies', () => {
  const places = [park, gate('far', [104.5, 22.4]), gate('near', [104.1, 22.1])];
  expect(accessOf({ places, statuses: open('far', 'near') }, 'gate')).toMatchObject({
    targetId: 'near',
    networkKm: null,
    mode: null,
    path: [],
  });
});

test('one reached along the network is preferred to one a little nearer to which nothing leads', () => {
  const places = [park, port('led-to', [105, 21]), port('lonely', [104, 20.66])];
  expect(accessOf({ places, statuses: open('led-to', 'lonely') }, 'seaport')).toMatchObject({
    targetId: 'led-to',
    mode: 'rail',
  });
});

test('a way that goes far round is not given', () => {
  const round: TrafficLine = {
    ...rail,
    path: [
      [104, 22],
      [104, 24],
      [105, 24],
      [105, 21],
    ],
  };
  const access = accessOf({ places: [park, port('p', [105, 21])], statuses: open('p') }, 'seaport', [round]);
  expect(access).toMatchObject({ targetId: 'p', networkKm: null });
});

test('one does not get onto a network more than 25 km away', () => {
  const away = point('park', [104, 22.3]);
  expect(accessOf({ places: [away, port('p', [105, 21])], statuses: open('p') }, 'seaport')?.networkKm).toBeNull();
});

test('an airport is not reached by rail', () => {
  const airport = point('a', [105, 21], { layer: 'airports', kind: 'airport' });
  expect(accessOf({ places: [park, airport], statuses: open('a') }, 'airport')).toMatchObject({
    targetId: 'a',
    mode: null,
  });
});

test('a coarse position or a schematic line makes the figure approximate', () => {
  const places = [park, port('p', [105, 21])];
  expect(accessOf({ places, statuses: open('p') }, 'seaport')?.approximate).toBe(false);
  expect(accessOf({ places, statuses: open('p') }, 'seaport', [{ ...rail, schematic: true }])?.approximate).toBe(true);
  const coarse = [{ ...park, accuracyM: 1500 }, port('p', [105, 21])];
  expect(accessOf({ places: coarse, statuses: open('p') }, 'seaport')?.approximate).toBe(true);
});

test('a stop of an operating line is a target, named and led to its line', () => {
  const railway = placeWith({ id: 'rail', layer: 'railways', kind: 'railway' });
  const stop: Stop = {
    line: 'rail',
    order: 1,
    names: { vi: 'Ga A', en: 'A' },
    position: [104.05, 22],
    kmOfficial: null,
    elevationM: null,
    basis: 'assumed',
    accuracyM: 100,
  };
  const record = { places: [park, railway], stops: [stop], statuses: open('rail') };
  expect(accessOf(record, 'railway')).toMatchObject({ targetId: 'rail', targetName: { en: 'A' } });
  expect(accessOf({ ...record, statuses: [] }, 'railway')).toBeUndefined();
});

test('where a gate known only by a scheme is nearer, no gate is named as the crow flies', () => {
  const scheme = gate('scheme', [104.3, 22.3], { kind: 'smart-gate-scheme', country: 'VN-CN' });
  const places = [park, scheme, gate('g', [104.9, 22.6])];
  expect(accessOf({ places, statuses: open('g') }, 'gate')).toBeUndefined();
  const atGate = [park, gate('g', [104.31, 22.3]), scheme];
  expect(accessOf({ places: atGate, statuses: open('g') }, 'gate')?.targetId).toBe('g');
});

test('from a point of no known country the nearest gate of either counts', () => {
  const places = [gate('ours', [104.2, 22], { country: 'VN' }), gate('theirs', [104.1, 22], { country: 'CN' })];
  const index = indexRecord(recordWith({ places, statuses: open('ours', 'theirs') }));
  const network = accessNetwork(accessTargets(index), []);
  const gateFrom = (country: 'VN' | null) =>
    accessFrom({ position: [104, 22], country, accuracyM: 0 }, network).find(({ to }) => to === 'gate')?.targetId;
  expect(gateFrom('VN')).toBe('ours');
  expect(gateFrom(null)).toBe('theirs');
});

import { expect, test } from 'vitest';
import { editionDiff, type FieldChange } from './edition-diff.ts';
import type { AtlasRecord, Figure } from './record.ts';
import { linkWith, placeWith, recordWith, rowWith, taskWith } from './record-for-tests.ts';
import { indexRecord } from './record-index.ts';

const length: Figure = {
  id: 'f1',
  place: 'a',
  key: 'length',
  value: 10,
  unit: 'km',
  asOf: '2025',
  source: 's',
  note: '',
};

const between = (before: Partial<AtlasRecord>, after: Partial<AtlasRecord>) =>
  editionDiff(indexRecord(recordWith(before)), indexRecord(recordWith(after)));

/** The changes of the one place both records have. */
const fieldsOf = (before: Partial<AtlasRecord>, after: Partial<AtlasRecord>): readonly FieldChange[] => {
  const [change] = between(
    { places: [placeWith({ id: 'a' })], ...before },
    { places: [placeWith({ id: 'a' })], ...after },
  );
  return change?.kind === 'changed' ? change.fields : [];
};

test('an edition compared with itself has no changes', () => {
  const record = {
    places: [placeWith({ id: 'a', geometry: { type: 'Point', coordinates: [104, 22] } })],
    statuses: [rowWith('a', '2026-01', 'approved')],
    figures: [length],
  };
  expect(between(record, record)).toEqual([]);
});

test('places that came and places that went are named, the gone ones last', () => {
  expect(between({ places: [placeWith({ id: 'old' })] }, { places: [placeWith({ id: 'new' })] })).toEqual([
    { place: 'new', kind: 'added' },
    { place: 'old', kind: 'removed' },
  ]);
});

test('a place under a new id is the same place', () => {
  const renamed = placeWith({ id: 'new', names: { vi: 'old', en: 'old' }, formerIds: ['old'] });
  expect(between({ places: [placeWith({ id: 'old' })] }, { places: [renamed] })).toEqual([]);
});

test('a new status is told with its date, and as a line of history', () => {
  expect(
    fieldsOf(
      { statuses: [rowWith('a', '2025', 'approved')] },
      { statuses: [rowWith('a', '2025', 'approved'), rowWith('a', '2026-03', 'under-construction')] },
    ),
  ).toEqual([
    { field: 'status', before: 'approved', after: 'under-construction', since: '2026-03' },
    { field: 'history', added: 1, removed: 0 },
  ]);
});

test('another wording of a note is no news', () => {
  expect(
    fieldsOf(
      { statuses: [rowWith('a', '2025', 'approved', { note: 'first wording' })] },
      { statuses: [rowWith('a', '2025', 'approved', { note: 'second wording' })] },
    ),
  ).toEqual([]);
});

test('each figure that came, went or changed is told', () => {
  expect(
    fieldsOf(
      { figures: [length, { ...length, id: 'f2', key: 'area', value: 5, unit: 'ha' }] },
      {
        figures: [
          { ...length, value: 12 },
          { ...length, id: 'f3', key: 'speed', value: 160, unit: 'km/h' },
        ],
      },
    ),
  ).toEqual([
    { field: 'figure', key: 'length', unit: 'km', before: 10, after: 12 },
    { field: 'figure', key: 'speed', unit: 'km/h', before: null, after: 160 },
    { field: 'figure', key: 'area', unit: 'ha', before: 5, after: null },
  ]);
});

test('tasks that were tied to the place and tasks that were untied are told, and the leads they bring', () => {
  const tasks = [taskWith({ id: 't1', leads: ['Sở A'] }), taskWith({ id: 't2', leads: ['Sở B'] })];
  expect(
    fieldsOf(
      { tasks, featureTasks: [linkWith({ place: 'a', task: 't1' })] },
      { tasks, featureTasks: [linkWith({ place: 'a', task: 't2' })] },
    ),
  ).toEqual([
    { field: 'tasks', added: ['t2'], removed: ['t1'] },
    { field: 'lead', before: ['Sở A'], after: ['Sở B'] },
  ]);
});

test('a moved point says how far, a place that got a position only that it has', () => {
  const at = (lon: number) => [placeWith({ id: 'a', geometry: { type: 'Point', coordinates: [lon, 22] } })];
  const moved = fieldsOf({ places: at(104) }, { places: at(104.01) });
  expect(moved).toEqual([{ field: 'position', movedM: expect.any(Number) }]);
  expect((moved[0] as { movedM: number }).movedM).toBeGreaterThan(1000);
  expect((moved[0] as { movedM: number }).movedM).toBeLessThan(1060);
  expect(fieldsOf({}, { places: at(104) })).toEqual([{ field: 'position', movedM: null }]);
});

test('names and kinds are told in the language of the record', () => {
  const renamed = [placeWith({ id: 'a', names: { vi: 'b', en: 'c' }, kind: 'industrial-cluster' })];
  expect(fieldsOf({}, { places: renamed })).toEqual([
    { field: 'name', before: 'a', after: 'c' },
    { field: 'kind', before: 'industrial-park', after: 'industrial-cluster' },
  ]);
});

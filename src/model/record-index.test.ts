import { expect, test } from 'vitest';
import { linkWith, placeWith, recordWith, rowWith, taskWith } from './record-for-tests.ts';
import { indexRecord, rowsAt } from './record-index.ts';

test('a place is found by its id and by every id it once had', () => {
  const place = placeWith({ id: 'new', formerIds: ['old', 'older'] });
  const { placeById } = indexRecord(recordWith({ places: [place] }));
  expect(['new', 'old', 'older'].map((id) => placeById.get(id))).toEqual([place, place, place]);
});

test('a former id never hides a place that bears it today', () => {
  const today = placeWith({ id: 'a' });
  const { placeById } = indexRecord(recordWith({ places: [placeWith({ id: 'b', formerIds: ['a'] }), today] }));
  expect(placeById.get('a')).toBe(today);
});

test('status rows come oldest first, rows of one day in the order of the record', () => {
  const rows = [
    rowWith('a', '2025-03', 'planned'),
    rowWith('a', '2024', 'unknown'),
    rowWith('a', '2025-03-01', 'approved'),
  ];
  const index = indexRecord(recordWith({ statuses: rows }));
  expect(rowsAt(index.statusesOf, 'a').map((row) => row.status)).toEqual(['unknown', 'planned', 'approved']);
});

test('links lead both ways', () => {
  const link = linkWith({ place: 'p', task: 't' });
  const index = indexRecord(recordWith({ featureTasks: [link] }));
  expect([rowsAt(index.linksOfPlace, 'p'), rowsAt(index.linksOfTask, 't'), rowsAt(index.linksOfTask, 'p')]).toEqual([
    [link],
    [link],
    [],
  ]);
});

test('stops come in the order of the line', () => {
  const stop = (order: number) => ({
    line: 'l',
    order,
    names: { vi: '', en: '' },
    position: [105, 21] as const,
    kmOfficial: null,
    elevationM: null,
    basis: 'assumed',
    accuracyM: 1,
  });
  const index = indexRecord(recordWith({ stops: [stop(2), stop(1)] }));
  expect(rowsAt(index.stopsOfLine, 'l').map(({ order }) => order)).toEqual([1, 2]);
});

test('the repeats of a task are listed under the row they point to', () => {
  const repeat = taskWith({ id: 'r', sameAs: 't' });
  const index = indexRecord(recordWith({ tasks: [repeat, taskWith({ id: 't' })] }));
  expect(rowsAt(index.repeatsOf, 't')).toEqual([repeat]);
});

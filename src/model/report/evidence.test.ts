import { expect, test } from 'vitest';
import type { AtlasRecord } from '../record.ts';
import { linkWith, placeWith, recordWith, rowWith, taskWith } from '../record-for-tests.ts';
import { indexRecord } from '../record-index.ts';
import { recordedWithin } from './evidence.ts';

const period = { from: '2025-01-01', to: '2025-12-31' };
const task = taskWith({ id: 'task' });
const datesOf = (change: Partial<AtlasRecord>) =>
  recordedWithin(indexRecord(recordWith({ tasks: [task], ...change })), task, period).map((row) => row.date);
const places = [placeWith({ id: 'whole' }), placeWith({ id: 'part' })];
const featureTasks = [
  linkWith({ place: 'whole', task: 'task' }),
  linkWith({ place: 'part', task: 'task', answers: 'part' }),
];

test('only rows dated within the period, oldest first', () => {
  const statuses = ['2025-12-31', '2024-12-31', '2026-01-01', '2025-01-01'].map((date) =>
    rowWith('task', date, 'planned'),
  );
  expect(datesOf({ statuses })).toEqual(['2025-01-01', '2025-12-31']);
});

test('a date that is only a year counts from its first day', () => {
  expect(datesOf({ statuses: [rowWith('task', '2025', 'planned')] })).toEqual(['2025']);
  expect(datesOf({ statuses: [rowWith('task', '2024', 'planned')] })).toEqual([]);
});

test("the task's own rows win over those of its places", () => {
  const statuses = [rowWith('task', '2025-03', 'planned'), rowWith('whole', '2025-04', 'approved')];
  expect(datesOf({ places, featureTasks, statuses })).toEqual(['2025-03']);
});

test('without own rows by then, the places that answer fully speak', () => {
  const statuses = [
    rowWith('task', '2026-01-01', 'planned'),
    rowWith('whole', '2025-04', 'approved'),
    rowWith('part', '2025-05', 'approved'),
  ];
  expect(datesOf({ places, featureTasks, statuses })).toEqual(['2025-04']);
});

test('where nothing is known of those, the places that answer in part speak', () => {
  expect(datesOf({ places, featureTasks, statuses: [rowWith('part', '2025-05', 'approved')] })).toEqual(['2025-05']);
});

test('a place nobody knows about any more was still recorded', () => {
  const statuses = [rowWith('whole', '2020', 'approved'), rowWith('whole', '2025-05', 'unknown')];
  expect(datesOf({ places, featureTasks, statuses })).toEqual(['2025-05']);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepOf } from './progress.ts';
import type { FeatureTask, StatusRow, Task } from './record.ts';
import { dueBy, linkWith, placeWith, recordWith, rowWith, taskWith } from './record-for-tests.ts';
import { indexRecord } from './record-index.ts';
import { stateInYear } from './state-in-year.ts';
import { STATUSES } from './vocabulary.ts';

function indexOf(statuses: readonly StatusRow[], task: Partial<Task> = {}, link: Partial<FeatureTask> = {}) {
  return indexRecord(
    recordWith({
      places: [placeWith({ id: 'p' })],
      tasks: [taskWith({ id: 't', due: dueBy(2030), ...task })],
      featureTasks: [linkWith({ place: 'p', task: 't', ...link })],
      statuses,
    }),
  );
}
const begun = [rowWith('p', '2020-05', 'approved'), rowWith('p', '2025-12-19', 'under-construction')];

test('a past year shows the state of its last day', () => {
  expect(stateInYear(indexOf(begun), 'p', 2020)).toMatchObject({ status: 'approved', mode: 'recorded' });
});

test('the year of the record and no year show the state on the day the record looked', () => {
  const index = indexOf([...begun, rowWith('p', '2026-06-16', 'operating')]);
  expect([2026, null].map((year) => stateInYear(index, 'p', year).status)).toEqual([
    'under-construction',
    'under-construction',
  ]);
});

test('a coming year shows what a task promises by then, marked as promise, with the task', () => {
  expect(stateInYear(indexOf(begun), 'p', 2030)).toMatchObject({
    status: 'operating',
    mode: 'promised',
    by: { id: 't' },
  });
});

test('a coming year before the promise keeps the last recorded state', () => {
  expect(stateInYear(indexOf(begun), 'p', 2029)).toMatchObject({
    status: 'under-construction',
    mode: 'recorded',
    by: null,
  });
});

test('"before 2030" is promised for the end of 2029', () => {
  expect(stateInYear(indexOf(begun, { due: dueBy(2030, { qualifier: 'before' }) }), 'p', 2029).mode).toBe('promised');
});

test('a scheme promises an approval, nothing more', () => {
  expect(stateInYear(indexOf([], { asks: 'scheme' }), 'p', 2030)).toMatchObject({
    status: 'approved',
    mode: 'promised',
  });
});

test('a date of submitting, proposing or reporting promises no state of the place', () => {
  for (const act of ['submission', 'proposal', 'report'] as const) {
    expect(stateInYear(indexOf(begun, { due: dueBy(2030, { act }) }), 'p', 2040).mode).toBe('recorded');
  }
});

test('a task that merely concerns the place, or that its state cannot answer, promises nothing', () => {
  expect(stateInYear(indexOf(begun, {}, { relation: 'concerns' }), 'p', 2030).mode).toBe('recorded');
  expect(stateInYear(indexOf(begun, {}, { answers: 'no' }), 'p', 2030).mode).toBe('recorded');
});

test('a cancelled project stays cancelled, a suspended one still has its promise', () => {
  expect(stateInYear(indexOf([rowWith('p', '2024', 'cancelled')]), 'p', 2030).status).toBe('cancelled');
  expect(stateInYear(indexOf([rowWith('p', '2024', 'suspended')]), 'p', 2030).mode).toBe('promised');
});

test('no promise ever takes a place back behind what is recorded, and no year up to now shows a promise', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...STATUSES),
      fc.constantFrom('works', 'scheme', 'study', 'proposal', 'duty'),
      fc.integer({ min: 2015, max: 2050 }),
      fc.integer({ min: 2015, max: 2050 }),
      (status, asks, due, year) => {
        const index = indexOf([rowWith('p', '2014', status)], { asks: asks as Task['asks'], due: dueBy(due) });
        const state = stateInYear(index, 'p', year);
        if (state.mode === 'promised')
          return year > 2026 && due <= year && (stepOf(state.status) ?? 0) > (stepOf(status) ?? 0);
        return state.status === status;
      },
    ),
  );
});

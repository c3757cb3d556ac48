import { expect, test } from 'vitest';
import { dueBy, recordWith, rowWith, taskWith } from '../record-for-tests.ts';
import { indexRecord } from '../record-index.ts';
import { taskInYear } from './task-in-year.ts';

const task = taskWith({ id: 'a', due: dueBy(2030) });
const fold = { task, repeats: [] };
const index = indexRecord(
  recordWith({ tasks: [task], statuses: [rowWith('a', '2020', 'planned'), rowWith('a', '2026-03', 'approved')] }),
);

test('a past year shows what was recorded at its end', () => {
  expect(taskInYear(index, fold, 2021)).toMatchObject({ state: { status: 'planned' }, ahead: false, promisedBy: null });
});

test('the current year and no year show what is recorded today', () => {
  for (const year of [2026, null]) expect(taskInYear(index, fold, year).state.status).toBe('approved');
});

test('a coming year keeps the recorded state and names the promise that falls by then', () => {
  expect(taskInYear(index, fold, 2030)).toMatchObject({
    state: { status: 'approved' },
    ahead: true,
    promisedBy: { due: '2030-12-31' },
  });
  expect(taskInYear(index, fold, 2029).promisedBy).toBeNull();
});

test('what is reached already is no promise any more', () => {
  const reached = indexRecord(recordWith({ tasks: [task], statuses: [rowWith('a', '2025', 'operating')] }));
  expect(taskInYear(reached, fold, 2035).promisedBy).toBeNull();
});

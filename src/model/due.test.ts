import { expect, test } from 'vitest';
import { dueDay } from './due.ts';
import { dueBy } from './record-for-tests.ts';

test('"by 2030" and "in 2018" run to the last day of the year', () => {
  expect([dueDay(dueBy(2030)), dueDay(dueBy(2018, { qualifier: 'in' }))]).toEqual(['2030-12-31', '2018-12-31']);
});

test('"before 2030" ends with 2029', () => {
  expect(dueDay(dueBy(2030, { qualifier: 'before' }))).toBe('2029-12-31');
});

test('a day or month the document names wins over the year', () => {
  expect(dueDay(dueBy(2025, { date: '2025-06', qualifier: 'before' }))).toBe('2025-06-30');
});

test('what comes round every year has no last day, and neither has a task without a date', () => {
  expect([dueDay(dueBy(2030, { qualifier: 'annual' })), dueDay(null), dueDay({ ...dueBy(1), year: null })]).toEqual([
    null,
    null,
    null,
  ]);
});

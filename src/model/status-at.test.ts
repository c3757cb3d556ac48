import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareDates } from './dates.ts';
import { rowWith } from './record-for-tests.ts';
import { isStale, statusAt } from './status-at.ts';
import { STATUSES } from './vocabulary.ts';

const row = fc
  .tuple(
    fc.date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }),
    fc.constantFrom(4, 7, 10),
    fc.constantFrom(...STATUSES),
  )
  .map(([date, length, status]) => rowWith('a', date.toISOString().slice(0, length), status));
const rows = fc.array(row).map((list) => list.toSorted((a, b) => compareDates(a.date, b.date)));
const day = fc
  .date({ min: new Date('1999-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('before the first row nothing is known', () => {
  expect(statusAt([rowWith('a', '2024-05-27', 'planned')], '2024-05-26')).toEqual({ status: 'unknown', row: null });
});

test('a row counts from its own day on', () => {
  expect(statusAt([rowWith('a', '2024-05-27', 'planned')], '2024-05-27').status).toBe('planned');
});

test('a row dated by a year counts from the first of January', () => {
  expect(statusAt([rowWith('a', '2024', 'planned')], '2024-01-01').status).toBe('planned');
});

test('no row after the day is ever used, and none between the one used and the day is passed over', () => {
  fc.assert(
    fc.property(rows, day, (list, on) => {
      const { row: used } = statusAt(list, on);
      const upTo = list.filter((one) => one.date <= on);
      return used === (upTo.at(-1) ?? null);
    }),
  );
});

test('a row added later changes nothing about the days before it', () => {
  fc.assert(
    fc.property(rows, row, day, (list, added, on) => {
      fc.pre(added.date > on);
      const more = [...list, added].toSorted((a, b) => compareDates(a.date, b.date));
      return statusAt(more, on).row === statusAt(list, on).row;
    }),
  );
});

test('a row is stale once it is older than twelve months, not on the day itself', () => {
  const seen = rowWith('a', '2025-06-15', 'operating');
  expect([isStale(seen, '2026-06-15'), isStale(seen, '2026-06-16')]).toEqual([false, true]);
});

test('a row of last year whose month is unknown is stale: it may be as old as January', () => {
  expect(isStale(rowWith('a', '2025', 'operating'), '2026-06-15')).toBe(true);
});

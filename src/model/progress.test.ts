import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reaches, stepOf } from './progress.ts';
import { ASKS, DUE_ACTS, STATUSES } from './vocabulary.ts';

test('works are reached when in use, not when under construction', () => {
  expect(
    ['under-construction', 'operating', 'completed'].map((s) => reaches(s as never, 'works', 'completion')),
  ).toEqual([false, true, true]);
});

test('a scheme and a study are reached when approved or later', () => {
  for (const asks of ['scheme', 'study'] as const) {
    expect(STATUSES.filter((status) => reaches(status, asks, 'completion'))).toEqual([
      'approved',
      'under-construction',
      'operating',
      'completed',
    ]);
  }
});

test('a date of submission is answered by an approval and nothing less', () => {
  expect([reaches('planned', 'scheme', 'submission'), reaches('approved', 'scheme', 'submission')]).toEqual([
    false,
    true,
  ]);
});

test('a date of proposing is answered as soon as the thing is planned, not while it is only studied', () => {
  expect([reaches('under-study', 'works', 'proposal'), reaches('planned', 'works', 'proposal')]).toEqual([false, true]);
});

test('a date of starting is answered by construction', () => {
  expect([reaches('approved', 'works', 'start'), reaches('under-construction', 'works', 'start')]).toEqual([
    false,
    true,
  ]);
});

test('a report is never read off a state', () => {
  expect(STATUSES.some((status) => reaches(status, 'duty', 'report'))).toBe(false);
});

test('suspended, cancelled and unknown reach nothing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('suspended', 'cancelled', 'unknown'),
      fc.constantFrom(...ASKS),
      fc.constantFrom(...DUE_ACTS),
      (status, asks, act) => !reaches(status as 'unknown', asks, act),
    ),
  );
});

test('whatever a state reaches, every later state reaches too', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...STATUSES),
      fc.constantFrom(...STATUSES),
      fc.constantFrom(...ASKS),
      fc.constantFrom(...DUE_ACTS),
      (a, b, asks, act) => {
        const [x, y] = [stepOf(a), stepOf(b)];
        fc.pre(x !== null && y !== null && y >= x);
        return !reaches(a, asks, act) || reaches(b, asks, act);
      },
    ),
  );
});

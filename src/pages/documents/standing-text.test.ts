import { expect, test } from 'vitest';
import type { Lateness } from '../../model/lateness.ts';
import type { PlanDocument } from '../../model/record.ts';
import { rowWith } from '../../model/record-for-tests.ts';
import { DICTIONARIES } from '../../ui/render-for-tests.tsx';
import { standingText } from './standing-text.ts';

const { en } = DICTIONARIES;
const base: Lateness = {
  late: false,
  outcome: 'open',
  due: '2025-12-31',
  byDays: 0,
  reached: null,
  shortfall: null,
  act: 'completion',
};
const reached = (date: string, change: Partial<Lateness> = {}): Lateness => ({
  ...base,
  outcome: 'reached',
  reached: rowWith('a', date, 'operating'),
  ...change,
});
const document: PlanDocument = { id: 'p', title: '', issuer: '', date: '2024', nature: 'plan', note: '' };

test('late names the act and the time', () => {
  const late: Lateness = { ...base, outcome: 'late', late: true, byDays: 40, act: 'start' };
  expect(standingText(en, late)).toBe(en.promise.lateBy.start(40));
});

test('reached in time, too late, and seen later than it was due', () => {
  expect(standingText(en, reached('2025-06-01'))).toBe(en.promise.reachedInTime('2025-06-01'));
  expect(standingText(en, reached('2026-02-01', { byDays: 32 }))).toBe(en.promise.reachedLate('2026-02-01', 32));
  expect(standingText(en, reached('2026-02-01'))).toBe(en.documents.reachedBy('2026-02-01'));
});

test('what stood before the document was made is not the merit of the document', () => {
  expect(standingText(en, reached('2012-02-17'), document)).toBe(en.documents.stoodAlready('2012-02-17'));
  expect(standingText(en, reached('2024-05-01'), document)).toBe(en.promise.reachedInTime('2024-05-01'));
});

test('otherwise the outcome speaks', () => {
  expect(standingText(en, base)).toBe(en.promise.outcomes.open);
});

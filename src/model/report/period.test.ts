import { expect, test } from 'vitest';
import { eveOf, halfYearPeriod, isDay, knownPeriod, yearPeriod } from './period.ts';

test('a year and its halves', () => {
  expect(yearPeriod(2026)).toEqual({ from: '2026-01-01', to: '2026-12-31' });
  expect(halfYearPeriod(2026, 1)).toEqual({ from: '2026-01-01', to: '2026-06-30' });
  expect(halfYearPeriod(2026, 2)).toEqual({ from: '2026-07-01', to: '2026-12-31' });
});

test('the day before the first of a month is the last of the month before', () => {
  expect([eveOf('2024-03-01'), eveOf('2026-01-01')]).toEqual(['2024-02-29', '2025-12-31']);
});

test('a period ends where the record ends, and says that it was cut', () => {
  expect(knownPeriod(yearPeriod(2026), '2026-06-15')).toEqual({ from: '2026-01-01', to: '2026-06-15', cut: true });
  expect(knownPeriod(yearPeriod(2025), '2026-06-15')).toEqual({ from: '2025-01-01', to: '2025-12-31', cut: false });
});

test('a period that lies after the record is its last day alone', () => {
  expect(knownPeriod(yearPeriod(2030), '2026-06-15')).toEqual({ from: '2026-06-15', to: '2026-06-15', cut: true });
});

test('a record that knows only its month reaches to the end of it', () => {
  expect(knownPeriod(yearPeriod(2026), '2026-06').to).toBe('2026-06-30');
});

test('two dates given the wrong way round are put right', () => {
  expect(knownPeriod({ from: '2026-03-01', to: '2026-02-01' }, '2026-06-15')).toEqual({
    from: '2026-02-01',
    to: '2026-03-01',
    cut: false,
  });
});

test('only a whole day that exists is a day', () => {
  const kept = ['2024-02-29', '2026-02-30', '2026-13-01', '2026-02', '', '2026-2-1'].filter(isDay);
  expect(kept).toEqual(['2024-02-29']);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageInMonths, compareDates, daysBetween, firstDay, lastDay, yearOf } from './dates.ts';

const day = fc
  .date({ min: new Date('1850-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partialDate = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));

test('a month begins on its first day and ends on its last, leap years included', () => {
  expect([firstDay('2024-02'), lastDay('2024-02'), lastDay('2023-02')]).toEqual([
    '2024-02-01',
    '2024-02-29',
    '2023-02-28',
  ]);
});

test('a year runs from January to December', () => {
  expect([firstDay('2018'), lastDay('2018'), yearOf('2018-05')]).toEqual(['2018-01-01', '2018-12-31', 2018]);
});

test('a whole day is its own first and last day', () => {
  fc.assert(fc.property(day, (date) => firstDay(date) === date && lastDay(date) === date));
});

test('every day lies within the partial dates cut from it', () => {
  fc.assert(
    fc.property(day, fc.constantFrom(4, 7, 10), (date, length) => {
      const partial = date.slice(0, length);
      return firstDay(partial) <= date && date <= lastDay(partial);
    }),
  );
});

test('comparing a partial date with a day as plain text agrees with comparing first days', () => {
  fc.assert(fc.property(partialDate, day, (partial, date) => partial <= date === firstDay(partial) <= date));
});

test('the order of dates is total: swapping the two turns it round', () => {
  fc.assert(fc.property(partialDate, partialDate, (a, b) => compareDates(a, b) + compareDates(b, a) === 0));
});

test('the days between two days are counted both ways', () => {
  expect(daysBetween('2025-12-31', '2026-03-18')).toBe(77);
  fc.assert(fc.property(day, day, (a, b) => daysBetween(a, b) + daysBetween(b, a) === 0));
});

test('a month is full only when its day has come', () => {
  expect([ageInMonths('2025-06-16', '2026-06-15'), ageInMonths('2025-06-15', '2026-06-15')]).toEqual([11, 12]);
});

test('a source that says only the year may be as old as its January', () => {
  expect(ageInMonths('2025', '2026-06-15')).toBe(17);
});

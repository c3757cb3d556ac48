import { expect, test } from 'vitest';
import { percent, positionOf, timeAxis } from './time-axis.ts';

test('the axis runs over whole years and marks every fifth', () => {
  expect(timeAxis(['2018-12-31', '2012-02-17', '2030-12-31'])).toEqual({
    firstYear: 2012,
    lastYear: 2030,
    ticks: [2015, 2020, 2025, 2030],
  });
});

test('its ends are the first day of the first year and the day after the last', () => {
  const axis = timeAxis(['2020-06-01', '2023-06-01']);
  expect(positionOf(axis, '2020-01-01')).toBe(0);
  expect(positionOf(axis, '2022-01-01')).toBeCloseTo(0.5, 2);
  expect(positionOf(axis, '2023-12-31')).toBeCloseTo(1, 2);
});

test('a date that is only a year stands at its first day, and nothing leaves the axis', () => {
  const axis = timeAxis(['2020-06-01', '2021-06-01']);
  expect(positionOf(axis, '2021')).toBeCloseTo(366 / 731, 5);
  expect(positionOf(axis, '1906')).toBe(0);
});

test('a share is written short', () => {
  expect(percent(1 / 3)).toBe('33.333%');
});

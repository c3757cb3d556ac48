import { expect, test } from 'vitest';
import { growthExponent, median, quantile } from './statistics.ts';

test('a quantile is the nearest of the values, whatever their order', () => {
  const hundred = Array.from({ length: 100 }, (_, n) => 100 - n);
  expect(quantile(hundred, 0.95)).toBe(95);
  expect(median([3, 1, 2])).toBe(2);
  expect(quantile([7], 0.95)).toBe(7);
  expect(quantile([], 0.5)).toBeNaN();
});

test('growth is told as an exponent', () => {
  expect(
    growthExponent([
      [200, 4],
      [2000, 40],
    ]),
  ).toBeCloseTo(1);
  expect(
    growthExponent([
      [10, 1],
      [20, 3],
      [40, 16],
    ]),
  ).toBeCloseTo(2);
  expect(growthExponent([[10, 1]])).toBeNaN();
});

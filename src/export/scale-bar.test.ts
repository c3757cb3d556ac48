import { expect, test } from 'vitest';
import { metresPerPx, scaleBar } from './scale-bar.ts';

test('a pixel at the equator at zoom 0 is the 512th part of the way around', () => {
  expect(metresPerPx(0, 0)).toBeCloseTo(78_271.5, 0);
});

test('at 60 degrees it is half of that, and each zoom halves it again', () => {
  expect(metresPerPx(60, 0) / metresPerPx(0, 0)).toBeCloseTo(0.5, 6);
  expect(metresPerPx(22, 9) / metresPerPx(22, 8)).toBeCloseTo(0.5, 6);
});

test.each([
  [100, 130, 10_000],
  [100, 30, 2000],
  [0.5, 130, 50],
  [10, 100, 1000],
])('at %s m a pixel and %s px the bar is %s m', (metresOfPx, mostPx, metres) => {
  const bar = scaleBar(metresOfPx, mostPx);
  expect(bar.metres).toBe(metres);
  expect(bar.lengthPx).toBeCloseTo(metres / metresOfPx, 6);
  expect(bar.lengthPx).toBeLessThanOrEqual(mostPx);
});

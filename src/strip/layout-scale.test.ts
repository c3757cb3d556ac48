import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kmOfShare, shareOfKm, stripScale, xOfKm } from './layout-scale.ts';

const lengthKm = fc.double({ min: 1, max: 3000, noNaN: true });
const widthU = fc.double({ min: 100, max: 50_000, noNaN: true });

test('a kilometre of the line and its share of the width lead to each other', () => {
  fc.assert(
    fc.property(lengthKm, widthU, fc.double({ min: 0, max: 1, noNaN: true }), (length, width, part) => {
      const scale = stripScale(length, width);
      expect(kmOfShare(scale, shareOfKm(scale, part * length))).toBeCloseTo(part * length, 6);
    }),
  );
});

test('the whole line lies inside the strip, with room at both ends', () => {
  fc.assert(
    fc.property(lengthKm, widthU, (length, width) => {
      const scale = stripScale(length, width);
      expect(xOfKm(scale, 0)).toBeGreaterThan(0);
      expect(xOfKm(scale, length)).toBeLessThan(width);
    }),
  );
});

test('a point beside the line is taken to its nearer end', () => {
  const scale = stripScale(800, 1000);
  expect(kmOfShare(scale, 0)).toBe(0);
  expect(kmOfShare(scale, 1)).toBe(800);
});

test('a record without a line gives numbers all the same', () => {
  expect(shareOfKm(stripScale(0, 1000), 0)).toBeGreaterThanOrEqual(0);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wantedHeightPx } from './frame-height.ts';

test('a phone gets a nearly square map, a desk a wide one', () => {
  expect(wantedHeightPx({ widthPx: 360, headPx: 40, footPx: 40 })).toBe(422);
  expect(wantedHeightPx({ widthPx: 1000, headPx: 40, footPx: 40 })).toBe(660);
});

test('the map is never lower than it can be read nor higher than a screen', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8000 }), (widthPx) => {
      const map = wantedHeightPx({ widthPx, headPx: 0, footPx: 0 });
      expect(map).toBeGreaterThanOrEqual(200);
      expect(map).toBeLessThanOrEqual(640);
    }),
  );
});

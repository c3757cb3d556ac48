import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldCounts, foldHalfWidth } from './layout-folds.ts';

const kms = fc.array(fc.double({ min: 0, max: 784, noNaN: true }), { maxLength: 200 });
const shown = fc
  .uniqueArray(fc.integer({ min: 0, max: 78 }), { minLength: 1, maxLength: 40 })
  .map((tens) => tens.map((ten) => ten * 10).sort((a, b) => a - b));
const uPerKm = fc.double({ min: 0.5, max: 20, noNaN: true });

test('every hidden place is counted once', () => {
  fc.assert(
    fc.property(kms, shown, uPerKm, (hidden, marks, scale) => {
      const sum = foldCounts(hidden, marks, scale).reduce((total, fold) => total + fold.count, 0);
      expect(sum).toBe(hidden.length);
    }),
  );
});

test('counts never touch and stand from left to right', () => {
  fc.assert(
    fc.property(kms, shown, uPerKm, (hidden, marks, scale) => {
      const folds = foldCounts(hidden, marks, scale);
      folds.forEach((fold, at) => {
        const next = folds[at + 1];
        if (!next) return;
        const roomU = (next.km - fold.km) * scale - foldHalfWidth(fold.count) - foldHalfWidth(next.count);
        expect(roomU).toBeGreaterThan(0);
      });
    }),
  );
});

test('a count stands under the mark nearest to what it counts', () => {
  expect(foldCounts([366, 367, 401], [365, 400], 2)).toEqual([
    { km: 365, count: 2, fromKm: 366, toKm: 367 },
    { km: 400, count: 1, fromKm: 401, toKm: 401 },
  ]);
});

test('counts with no room between them become one, nearer the larger', () => {
  const [fold, ...others] = foldCounts([365, 365, 365, 370], [365, 370], 1);
  expect(others).toEqual([]);
  expect(fold).toEqual({ km: 366.25, count: 4, fromKm: 365, toKm: 370 });
});

test('nothing hidden, nothing counted', () => {
  expect(foldCounts([], [1, 2], 1)).toEqual([]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HIDDEN, levelOf, rowsWithRoom } from './layout-appearance.ts';

const SIZE_U = 15;
const kms = fc.array(fc.double({ min: 0, max: 784, noNaN: true }), { maxLength: 120 });
const rows = fc.integer({ min: 1, max: 3 });
const uPerKm = fc.double({ min: 1, max: 200, noNaN: true });
const FIRST = levelOf(1);
const rowsAt = (all: readonly number[], count: number, scale: number) =>
  rowsWithRoom(all, count, SIZE_U, FIRST, levelOf(scale)).rowOf;

test('marks of a row never overlap', () => {
  fc.assert(
    fc.property(kms, rows, uPerKm, (all, count, scale) => {
      const rowOf = rowsAt(all, count, scale);
      for (let row = 0; row < count; row++) {
        const shown = all.filter((_, at) => rowOf[at] === row).sort((a, b) => a - b);
        shown.forEach((km, at) => {
          const next = shown[at + 1];
          if (next !== undefined) expect((next - km) * scale).toBeGreaterThanOrEqual(SIZE_U - 1e-6);
        });
      }
    }),
  );
});

test('a mark once shown stays shown, in the same row, however far one zooms in', () => {
  fc.assert(
    fc.property(kms, rows, uPerKm, uPerKm, (all, count, a, b) => {
      const far = rowsAt(all, count, Math.min(a, b));
      const near = rowsAt(all, count, Math.max(a, b));
      far.forEach((row, at) => {
        if (row !== HIDDEN) expect(near[at]).toBe(row);
      });
    }),
  );
});

test('the most important mark is always shown', () => {
  fc.assert(
    fc.property(kms, rows, uPerKm, (all, count, scale) => {
      if (all.length > 0) expect(rowsAt(all, count, scale)[0]).toBe(0);
    }),
  );
});

test('marks a kilometre apart all come out of their fold at last', () => {
  const crowd = Array.from({ length: 30 }, (_, at) => 360 + at);
  expect(rowsAt(crowd, 1, 1)).toContain(HIDDEN);
  expect(rowsAt(crowd, 1, 20)).not.toContain(HIDDEN);
});

test('a hidden mark is one for which every row is taken', () => {
  fc.assert(
    fc.property(kms, rows, (all, count) => {
      const rowOf = rowsAt(all, count, 1);
      all.forEach((km, at) => {
        if (rowOf[at] !== HIDDEN) return;
        for (let row = 0; row < count; row++) {
          expect(all.some((other, index) => rowOf[index] === row && Math.abs(other - km) < SIZE_U)).toBe(true);
        }
      });
    }),
  );
});

test('a hundred thousand marks are laid out in one pass for each level', () => {
  const many = Array.from({ length: 100_000 }, (_, at) => (at * 7919) % 784);
  const rowOf = rowsAt(many, 2, 1.7);
  const shown = rowOf.filter((row) => row !== HIDDEN).length;
  expect(shown).toBeGreaterThan(60);
  expect(shown).toBeLessThanOrEqual(2 * Math.ceil((784 * 1.7) / SIZE_U + 1));
});

test('no more rows are kept than the narrowest strip needs', () => {
  expect(rowsWithRoom([0, 100, 200], 3, SIZE_U, FIRST, FIRST)).toMatchObject({ rows: 1, hidesAny: false });
  expect(rowsWithRoom([0, 1, 2], 2, SIZE_U, FIRST, FIRST)).toMatchObject({ rows: 2, hidesAny: true });
  expect(rowsWithRoom([], 2, SIZE_U, FIRST, FIRST)).toMatchObject({ rows: 0, hidesAny: false });
});

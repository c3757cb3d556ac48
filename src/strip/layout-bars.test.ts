import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packBars, widened } from './layout-bars.ts';

const span = fc
  .tuple(fc.double({ min: 0, max: 780, noNaN: true }), fc.double({ min: 0, max: 400, noNaN: true }))
  .map(([fromKm, length]) => ({ fromKm, toKm: Math.min(784, fromKm + length) }));

test('bars of a row overlap by no more than the ends of lines that meet', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 40 }), (spans) => {
      const { rowOf } = packBars(spans, 5, 4);
      spans.forEach((a, at) => {
        spans.forEach((b, other) => {
          if (other <= at || rowOf[at] === -1 || rowOf[at] !== rowOf[other]) return;
          const [x, y] = [widened(a, 5), widened(b, 5)];
          expect(Math.min(x.toKm, y.toKm) - Math.max(x.fromKm, y.fromKm)).toBeLessThanOrEqual(1);
        });
      });
    }),
  );
});

test('a bar is left out only when every row is taken where it would lie', () => {
  const same = Array.from({ length: 5 }, () => ({ fromKm: 100, toKm: 200 }));
  expect([...packBars(same, 5, 4).rowOf]).toEqual([0, 1, 2, 3, -1]);
});

test('lines that meet at the border share a row', () => {
  const { rowOf, rows } = packBars(
    [
      { fromKm: 363.9, toKm: 767 },
      { fromKm: 0, toKm: 364.2 },
    ],
    5,
    4,
  );
  expect([...rowOf]).toEqual([0, 0]);
  expect(rows).toBe(1);
});

test('a short line is drawn wide enough to be seen, around its middle', () => {
  expect(widened({ fromKm: 426, toKm: 427 }, 5)).toEqual({ fromKm: 424, toKm: 429 });
  expect(widened({ fromKm: 0, toKm: 300 }, 5)).toEqual({ fromKm: 0, toKm: 300 });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeSize } from './picture-size.ts';

const desk = { sidePx: 8192, areaPx: 268_000_000 };
/** What iOS gives a canvas. */
const phone = { sidePx: 4096, areaPx: 16_777_216 };

test('a desk makes 4K', () => {
  expect(judgeSize({ width: 1920, height: 1080 }, 2, desk)).toEqual({ fits: true });
});

test('a side too long is refused, and the largest that works is offered', () => {
  expect(judgeSize({ width: 3000, height: 800 }, 3, desk)).toEqual({
    fits: false,
    ratio: 2.5,
    most: { width: 7500, height: 2000 },
  });
});

test('an area too large is refused though no side is', () => {
  expect(judgeSize({ width: 2000, height: 2100 }, 2, phone)).toMatchObject({ fits: false, ratio: 1.5 });
});

test('what is offered always fits and is smaller', () => {
  const px = fc.integer({ min: 50, max: 9000 });
  fc.assert(
    fc.property(
      px,
      px,
      fc.constantFrom(1, 2, 3, 4),
      fc.integer({ min: 256, max: 16_384 }),
      (width, height, ratio, sidePx) => {
        const limits = { sidePx, areaPx: sidePx * sidePx * 0.8 };
        const verdict = judgeSize({ width, height }, ratio, limits);
        if (verdict.fits) return;
        expect(verdict.ratio).toBeLessThan(ratio);
        expect(judgeSize({ width, height }, verdict.ratio, limits)).toEqual({ fits: true });
      },
    ),
  );
});

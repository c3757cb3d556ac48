import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisKilometres } from './layout-axis.ts';
import { stripScale } from './layout-scale.ts';

test('the axis begins at 0 and ends with the length of the line', () => {
  expect(axisKilometres(stripScale(783.6, 1000))).toEqual([0, 100, 200, 300, 400, 500, 600, 700, 784]);
});

test('figures are never too close to be read', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 50, max: 2000, noNaN: true }),
      fc.integer({ min: 1000, max: 40_000 }),
      (length, width) => {
        const scale = stripScale(length, width);
        const kms = axisKilometres(scale);
        kms.forEach((km, at) => {
          const next = kms[at + 1];
          if (next !== undefined) expect((next - km) * scale.uPerKm).toBeGreaterThan(45);
        });
      },
    ),
  );
});

test('closer by, the axis counts finer', () => {
  expect(axisKilometres(stripScale(783.6, 8000)).slice(0, 3)).toEqual([0, 10, 20]);
});

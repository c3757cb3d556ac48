import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDegrees, parseNumber } from './parse-number.ts';

describe('a number', () => {
  test.each([
    ['105.83', 105.83],
    ['105,83', 105.83],
    [' 105.83 ', 105.83],
    ['-22,5', -22.5],
    ['\u221222.5', -22.5],
    ['2484123', 2484123],
    ['2 484 123,45', 2484123.45],
    ['2\u202f484\u202f123,45', 2484123.45],
    ['2,484,123.45', 2484123.45],
    ['2.484.123,45', 2484123.45],
    ['2,484,123', 2484123],
    ['2.484.123', 2484123],
    ['1e2', 100],
    ['.5', 0.5],
  ])('is read from %j as people write it', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  test.each(['', ' ', '-', 'NaN', 'null', 'n/a', '12abc', '1.2.3,4,5', 'Infinity', '0x10', '1..2'])(
    'is not read from %j',
    (text) => {
      expect(parseNumber(text)).toBeNaN();
    },
  );

  test('any number written with a decimal point or comma is read back', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e7, max: 1e7, noNaN: true }), (value) => {
        const text = value.toFixed(6);
        expect(parseNumber(text)).toBeCloseTo(value, 5);
        expect(parseNumber(text.replace('.', ','))).toBeCloseTo(value, 5);
      }),
    );
  });
});

describe('an angle', () => {
  test.each([
    ['22.4851', 22.4851],
    ['22,4851°', 22.4851],
    ['22°29′06″N', 22.485],
    ['22°29\'06"', 22.485],
    ['22 29 06', 22.485],
    ['22°29.1′ N', 22.485],
    ['N 22°29\'06,0"', 22.485],
    ['103°58′30″ Đ', 103.975],
    ['103°58′30″Đông'.slice(0, 11), 103.975],
    ['E103.975', 103.975],
    ['103.975 E', 103.975],
    ['22°29′06″S', -22.485],
    ['103.5W', -103.5],
    ['-22 29 06', -22.485],
    ['北 22.485', 22.485],
  ])('is read from %j', (text, degrees) => {
    expect(parseDegrees(text)).toBeCloseTo(degrees, 6);
  });

  test.each(['22°75′00″N', '22°10′99″N', 'north', '', 'N', '22 north 5', '22°29′06″N 103°58′30″E'])(
    'is not read from %j',
    (text) => {
      expect(parseDegrees(text)).toBeNaN();
    },
  );

  test('no text makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof parseDegrees(text)).toBe('number');
      }),
    );
  });
});

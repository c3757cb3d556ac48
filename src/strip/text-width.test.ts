import { expect, test } from 'vitest';
import { textWidth } from './text-width.ts';

/** Measured with the font itself, semi-bold, in thousandths of an em. */
const MEASURED: Readonly<Record<string, number>> = {
  H: 725,
  ả: 652,
  i: 285,
  P: 667,
  h: 600,
  ò: 652,
  n: 590,
  g: 654,
  ' ': 230,
};

test('a Vietnamese name is taken to be at least as wide as the font draws it', () => {
  const drawn = [...'Hải Phòng'].reduce((sum, letter) => sum + (MEASURED[letter] ?? 0), 0) / 1000;
  expect(textWidth('Hải Phòng', 1)).toBeGreaterThanOrEqual(drawn);
  expect(textWidth('Hải Phòng', 1)).toBeLessThan(drawn * 1.1);
});

test('marks add no width, however they are encoded', () => {
  expect(textWidth('ế', 10)).toBe(textWidth('e', 10));
  expect(textWidth('ế'.normalize('NFD'), 10)).toBe(textWidth('ế', 10));
});

test('a Chinese letter fills its square', () => {
  expect(textWidth('昆明', 12)).toBe(24);
});

test('width grows with the size', () => {
  expect(textWidth('Lào Cai', 22)).toBeCloseTo(2 * textWidth('Lào Cai', 11), 9);
});

test('an empty text takes no room', () => {
  expect(textWidth('', 12)).toBe(0);
});

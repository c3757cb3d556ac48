import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fittingSize, wrapText } from './wrap-text.ts';

/** Every letter one pixel wide at size one. */
const measure = (text: string, sizePx: number) => [...text].length * sizePx;

test('a text is broken between words', () => {
  expect(wrapText('Lào Cai – Hà Nội – Hải Phòng', 1, 12, 4, measure)).toEqual(['Lào Cai – Hà', 'Nội – Hải', 'Phòng']);
});

test('Chinese is broken between letters, and keeps its punctuation at the end of the line', () => {
  expect(wrapText('昆明，老街，河内', 1, 4, 4, measure)).toEqual(['昆明，老', '街，河内']);
});

test('what does not fit ends in an ellipsis', () => {
  expect(wrapText('one two three four five', 1, 9, 2, measure)).toEqual(['one two', 'three fo…']);
});

test('a word longer than the line stands on its own', () => {
  expect(wrapText('a extraordinarily b', 1, 6, 3, measure)).toEqual(['a', 'extraordinarily', 'b']);
});

test('no line but that of a long word is wider than allowed, and nothing is lost when there is room', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zà-ỹ]{1,9}$/u), { minLength: 1, maxLength: 30 }), (words) => {
      const lines = wrapText(words.join(' '), 1, 12, 99, measure);
      expect(lines.join(' ')).toBe(words.join(' '));
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(12);
    }),
  );
});

test('the size is the largest at which all of it fits', () => {
  expect(fittingSize('four four', [4, 3, 2], 13, 2, measure)).toBe(3);
  expect(fittingSize('four four four four', [4, 3, 2], 13, 2, measure)).toBe(2);
});

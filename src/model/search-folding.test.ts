import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, hanPairs, indexTerms, queryTerms, wordsOf } from './search-folding.ts';

test('marks and case fall away, đ becomes d, full-width becomes half-width', () => {
  expect([fold('Đường sắt  Lào Cai'), fold('ＣＴ．０５'), fold('ĐÌNH VŨ')]).toEqual([
    'duong sat lao cai',
    'ct.05',
    'dinh vu',
  ]);
});

test('composed and decomposed Vietnamese fold to the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(text.normalize('NFC')) === fold(text.normalize('NFD'))),
  );
});

test('folding twice changes nothing', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
});

test('Chinese characters stand apart from the words around them', () => {
  expect(wordsOf('Ga Hekou北站 – 河口')).toEqual(['ga', 'hekou', '北站', '河口']);
});

test('a Chinese name is found by any two of its neighbouring characters', () => {
  expect([hanPairs('河口北站'), hanPairs('河')]).toEqual([['河口', '口北', '北站'], ['河']]);
});

test('words are also found written as one', () => {
  expect(indexTerms('Lào Cai')).toEqual(['lao', 'laocai', 'cai']);
});

test('numbers are not run together: "CT.05 264 km" is no "05264"', () => {
  expect(indexTerms('05 264')).toEqual(['05', '264']);
});

test('a name is found by every word of its own', () => {
  const word = fc.constantFrom('Lào', 'Cai', 'Đông', 'Phố', 'Mới', '河口北', '昆明', 'CT.05');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
      const terms = new Set(indexTerms(words.join(' ')));
      return words.every((one) => queryTerms(one).every((term) => terms.has(term)));
    }),
  );
});

import { describe, expect, test } from 'vitest';
import { changes as enChanges } from './changes.en.ts';
import { changes as viChanges } from './changes.vi.ts';
import { changes as zhChanges } from './changes.zh.ts';
import { sharing as en } from './sharing.en.ts';
import { sharing as vi } from './sharing.vi.ts';
import { sharing as zh } from './sharing.zh.ts';
import { entriesOf, parametersSaid, sentencesOf } from './words-for-tests.ts';

/** The words that are fetched by themselves, seen as a dictionary. */
const WORDS = {
  vi: { sharing: vi, changes: viChanges },
  en: { sharing: en, changes: enChanges },
  zh: { sharing: zh, changes: zhChanges },
} as const;
type Words = Parameters<typeof entriesOf>[0];
const wordsIn = (lang: keyof typeof WORDS) => WORDS[lang] as unknown as Words;
const LANGS = ['vi', 'en', 'zh'] as const;

describe.each(LANGS)('the words for sharing in %s', (lang) => {
  const sentences = sentencesOf(wordsIn(lang)).map(({ path, text }) => `${path}: ${text}`);

  test('are there, composed, unpadded and quiet', () => {
    expect(sentences.length).toBeGreaterThan(60);
    expect(sentences.filter((line) => line !== line.normalize('NFC'))).toEqual([]);
    expect(sentences.filter((line) => /: $| {2}|\s$/u.test(line))).toEqual([]);
    expect(sentences.filter((line) => /[!！]|\.\.\.|—|undefined|NaN|["']/u.test(line))).toEqual([]);
  });

  test('have the same keys and say the same parameters as the Vietnamese', () => {
    const said = (of: keyof typeof WORDS) =>
      entriesOf(wordsIn(of)).map(({ path, value }) => [
        path,
        typeof value === 'function' ? parametersSaid(value) : null,
      ]);
    expect(said(lang)).toEqual(said('vi'));
  });
});

test('Chinese uses full-width punctuation between characters', () => {
  const halfWidth = sentencesOf(wordsIn('zh')).filter(({ text }) =>
    /\p{Script=Han}[,;:?]|\p{Script=Han}\.(?!\d)/u.test(text),
  );
  expect(halfWidth).toEqual([]);
});

test('Vietnamese has its marks', () => {
  const marked = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/iu;
  const bare = sentencesOf(wordsIn('vi')).filter(({ text }) => /\p{L}{2,} \p{L}{2,}/u.test(text) && !marked.test(text));
  expect(bare).toEqual([]);
});

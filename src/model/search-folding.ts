/** Text made comparable: what the reader types and what the record writes meet in this form. */

const MARKS = /\p{M}+/gu;
const NOT_A_WORD = /[^\p{L}\p{N}]+/u;
const HAN_OR_NOT = /\p{Script=Han}+|[^\p{Script=Han}]+/gu;
const HAN = /^\p{Script=Han}/u;

/** Lower case, no marks, đ = d, full-width as half-width, one space between words. `Lào  Cai` → `lao cai`, `ＡＢＣ` → `abc`. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The folded words of a text, punctuation left out; a run of Chinese characters is one word of its own. `Ga Hekou-河口北` → `ga`, `hekou`, `河口北` */
export function wordsOf(text: string): readonly string[] {
  return fold(text)
    .split(NOT_A_WORD)
    .flatMap((word) => word.match(HAN_OR_NOT) ?? []);
}

/** True for a word of Chinese characters. */
export function isHan(word: string): boolean {
  return HAN.test(word);
}

/** Pairs of neighbouring characters, so that a part of a Chinese name finds it; a single character stays itself. `河口北` → `河口`, `口北` */
export function hanPairs(word: string): readonly string[] {
  const characters = [...word];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, at) => `${characters[at] ?? ''}${character}`);
}

/**
 * What a text is indexed under: its words; neighbouring words written as one (`lao cai` is also found by `laocai`, pinyin `he kou`
 * by `hekou`); for Chinese the pairs of characters and the last character (the others begin a pair and are found as its prefix).
 */
export function indexTerms(text: string): readonly string[] {
  const words = wordsOf(text);
  const terms: string[] = [];
  words.forEach((word, at) => {
    if (isHan(word)) {
      terms.push(...hanPairs(word), [...word].at(-1) ?? '');
      return;
    }
    terms.push(word);
    const next = words[at + 1];
    if (next !== undefined && !isHan(next) && !/\d/.test(word + next)) terms.push(word + next);
  });
  return [...new Set(terms)];
}

/** What a query is looked up by: its words, Chinese ones as pairs of characters. */
export function queryTerms(text: string): readonly string[] {
  return [...new Set(wordsOf(text).flatMap((word) => (isHan(word) ? hanPairs(word) : [word])))];
}

import { type Lang, LOCALE_TAGS } from './lang.ts';

/** Items joined as in a sentence: `A, B và C`, `A, B and C`, `A、B和C`. */
export function formatList(items: readonly string[], lang: Lang, join: 'and' | 'or' = 'and'): string {
  const type = join === 'and' ? 'conjunction' : 'disjunction';
  return new Intl.ListFormat(LOCALE_TAGS[lang], { style: 'long', type }).format(items);
}

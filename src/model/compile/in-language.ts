import type { Lang } from '../vocabulary.ts';

/** Languages to look in, in this order, when the own one is missing: a gap is better filled than left. */
const FALLBACKS: Readonly<Record<Lang, readonly Lang[]>> = {
  vi: ['vi', 'en', 'zh'],
  en: ['en', 'vi', 'zh'],
  zh: ['zh', 'en', 'vi'],
};

/** The text in a language, else in the next best one; undefined when there is none. */
export function inLanguage(
  lang: Lang,
  vi: string | null | undefined,
  en: string | null | undefined,
  zh: string | null | undefined,
): string | undefined {
  const texts = { vi, en, zh };
  for (const language of FALLBACKS[lang]) {
    const text = texts[language];
    if (text) return text;
  }
  return undefined;
}

/** `{ [key]: value }`, or nothing when there is no value: a compiled row carries no empty fields. */
export function given<Key extends string, Value>(
  key: Key,
  value: Value | null | undefined,
): { readonly [K in Key]?: Value } {
  if (value === null || value === undefined) return {};
  const field: Partial<Record<Key, Value>> = {};
  field[key] = value;
  return field;
}

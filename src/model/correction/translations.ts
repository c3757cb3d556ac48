import { LANGS } from '../vocabulary.ts';

/** Texts that someone wrote in some of the three languages only. */

const LANG_NAME = /^(.+)([_:])(vi|en|zh)$/;

/** The names (`note_zh`, `position_note:zh`) that are empty while the same text stands in another language. */
export function untranslated(texts: Readonly<Record<string, unknown>>, names: readonly string[]): readonly string[] {
  const filled = (name: string) => typeof texts[name] === 'string' && texts[name] !== '';
  return names.filter((name) => {
    const [, stem, mark] = LANG_NAME.exec(name) ?? [];
    // Names of places keep the Chinese one empty when it is unsure.
    if (stem === undefined || stem === 'name' || filled(name)) return false;
    return LANGS.some((lang) => filled(`${stem}${mark}${lang}`));
  });
}

/** Stands where a translation is still to come while the rest of a correction is checked. */
const TO_COME = '…';

/** The same texts with a mark where a translation is still to come. */
export function withTranslationsToCome<T extends Readonly<Record<string, unknown>>>(
  texts: T,
  names: readonly string[],
): T {
  return { ...texts, ...Object.fromEntries(untranslated(texts, names).map((name) => [name, TO_COME])) };
}

import { type Lang, LOCALE_TAGS } from './lang.ts';

const formatters = new Map<string, Intl.NumberFormat>();

/** Thin and narrow no-break spaces differ between ICU versions: prerendered and live text must be equal to the letter. */
const UNSTABLE_SPACES = /[\u2009\u202f]/gu;

/**
 * A number in the reader's way: `1.435,5` (vi), `1,435.5` (en, zh).
 *
 * @param digits decimals at most; trailing zeros are not written
 */
export function formatNumber(value: number, lang: Lang, digits = 3): string {
  const key = `${lang}${digits}`;
  const formatter =
    formatters.get(key) ??
    new Intl.NumberFormat(LOCALE_TAGS[lang], { maximumFractionDigits: digits, useGrouping: true });
  formatters.set(key, formatter);
  return formatter.format(value).replace(UNSTABLE_SPACES, '\u00a0');
}

/** Two numbers as a range, `120–140`; one number when both are equal. */
export function formatRange(from: number, to: number, lang: Lang, digits = 3): string {
  const low = formatNumber(from, lang, digits);
  const high = formatNumber(to, lang, digits);
  return low === high ? low : `${low}–${high}`;
}

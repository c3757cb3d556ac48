import { type Lang, LOCALE_TAGS } from './lang.ts';

/** How exact a partial date is. */
type Precision = 'day' | 'month' | 'year';

const PARTIAL_DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * A partial ISO date in the usual print form, as exact as it is: `05/01/2026`, `01/2026`, `2026` (vi); `5 January 2026`,
 * `January 2026`, `2026` (en); `2026年1月5日`, `2026年1月`, `2026年` (zh). Text that is no date comes back as it is.
 */
export function formatDate(date: string, lang: Lang): string {
  const precision = precisionOf(date);
  if (!precision) return date;
  const [year = '', month = '01', day = '01'] = date.split('-');
  if (lang === 'vi') return [day, month, year].slice(['day', 'month', 'year'].indexOf(precision)).join('/');
  if (precision === 'year') return lang === 'zh' ? `${year}年` : year;
  return dateFormat(lang, precision).format(Date.UTC(Number(year), Number(month) - 1, Number(day)));
}

/** The date as it stands in a sentence: `ngày 05/01/2026`, `on 5 January 2026`, `2026年1月5日`; `năm 2026`, `in 2026`, `2026年`. */
export function dateInSentence(date: string, lang: Lang): string {
  const written = formatDate(date, lang);
  const precision = precisionOf(date);
  if (!precision || lang === 'zh') return written;
  if (lang === 'vi') return `${{ day: 'ngày', month: 'tháng', year: 'năm' }[precision]} ${written}`;
  return `${precision === 'day' ? 'on' : 'in'} ${written}`;
}

/** The date with its Vietnamese noun and no preposition elsewhere: `đến ngày 05/01/2026`, `by 5 January 2026`. */
export function dateAfterPreposition(date: string, lang: Lang): string {
  return lang === 'vi' ? dateInSentence(date, lang) : formatDate(date, lang);
}

function precisionOf(date: string): Precision | null {
  const found = PARTIAL_DATE.exec(date);
  if (!found) return null;
  if (found[3] !== undefined) return 'day';
  return found[2] === undefined ? 'year' : 'month';
}

function dateFormat(lang: Lang, precision: 'day' | 'month'): Intl.DateTimeFormat {
  const key = `${lang}-${precision}`;
  const known = formatters.get(key);
  if (known) return known;
  const day = precision === 'day' ? ({ day: 'numeric' } as const) : {};
  const made = new Intl.DateTimeFormat(LOCALE_TAGS[lang], { ...day, month: 'long', year: 'numeric', timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}

import type { Lang } from './lang.ts';
import { formatNumber } from './numbers.ts';
import { englishPlural } from './plural.ts';

type DurationUnit = 'day' | 'month' | 'year';

/** Mean length of a month in the Gregorian calendar. */
const DAYS_PER_MONTH = 30.436_875;
/** Below two months days are counted, from two years on years. */
const MONTHS_FROM_DAYS = 61;
const YEARS_FROM_MONTHS = 24;

/** A span of whole days in the words of a sentence, rounded down: `20 ngày`, `7 tháng`, `7 năm 10 tháng`. */
export function formatDuration(days: number, lang: Lang): string {
  if (days < MONTHS_FROM_DAYS) return counted(Math.max(0, Math.floor(days)), 'day', lang);
  const months = Math.floor(days / DAYS_PER_MONTH);
  if (months < YEARS_FROM_MONTHS) return counted(months, 'month', lang);
  const years = counted(Math.floor(months / 12), 'year', lang);
  const rest = months % 12;
  if (rest === 0) return years;
  return `${years}${lang === 'zh' ? '' : ' '}${counted(rest, 'month', lang)}`;
}

const WORDS = {
  vi: { day: 'ngày', month: 'tháng', year: 'năm' },
  zh: { day: '天', month: '个月', year: '年' },
} as const;

function counted(count: number, unit: DurationUnit, lang: Lang): string {
  const number = formatNumber(count, lang, 0);
  if (lang === 'en') return `${number} ${englishPlural(count, { one: unit, other: `${unit}s` })}`;
  return lang === 'vi' ? `${number} ${WORDS.vi[unit]}` : `${number}${WORDS.zh[unit]}`;
}

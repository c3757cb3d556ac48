import type { Lang } from './lang.ts';
import { formatNumber } from './numbers.ts';

const KM = { vi: '\u00a0km', en: '\u00a0km', zh: '公里' } as const;
const METRE = { vi: '\u00a0m', en: '\u00a0m', zh: '米' } as const;
const ABOUT = { vi: 'khoảng ', en: 'about ', zh: '约' } as const;

/** Below this a distance keeps one decimal. */
const COARSE_FROM_KM = 10;

export interface DistanceOptions {
  /** Says "about" before the figure. */
  readonly approximate?: boolean;
}

/** A computed distance, rounded to what it is worth: `8,4 km`, `390 km`, `khoảng 390 km`. Figures of a source go through `figureText`. */
export function formatKm(km: number, lang: Lang, { approximate = false }: DistanceOptions = {}): string {
  const rounded = Math.round(km * 10) / 10;
  const number = formatNumber(rounded, lang, Math.abs(rounded) < COARSE_FROM_KM ? 1 : 0);
  return `${approximate ? ABOUT[lang] : ''}${number}${KM[lang]}`;
}

/** An accuracy or height: metres below 1 km, kilometres from there, `300 m`, `6 km`, `1,5 km`. */
export function formatMetres(metres: number, lang: Lang): string {
  if (Math.abs(metres) < 1000) return `${formatNumber(metres, lang, 0)}${METRE[lang]}`;
  return `${formatNumber(metres / 1000, lang, 1)}${KM[lang]}`;
}

/** A place on the corridor's kilometre line: `km 391`, `Km 391`, `K391`-free: Chinese writes `391公里处`. */
export function formatCorridorKm(km: number, lang: Lang): string {
  const number = formatNumber(km, lang, 0);
  return lang === 'zh' ? `${number}公里处` : `km\u00a0${number}`;
}

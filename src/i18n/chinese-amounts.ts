import { formatNumber } from './numbers.ts';

const MILLION_PER_YI = 100;
const MILLION_PER_WANYI = 1_000_000;
/** 1 million = 100 万. */
const WAN_PER_MILLION = 100;
/** Enough decimals to keep every digit of a sum given in whole units. */
const DIGITS = 6;

/**
 * A sum in millions, counted as Chinese counts: 万 below a hundred million, 亿 below a million million, 万亿 above. No digit is lost:
 * 203,231 billion đồng are 203.231万亿, 282 billion are 2,820亿, USD 50 million are 5,000万.
 */
export function chineseMillions(millions: number): string {
  const size = Math.abs(millions);
  if (size >= MILLION_PER_WANYI) return `${formatNumber(millions / MILLION_PER_WANYI, 'zh', DIGITS)}万亿`;
  if (size >= MILLION_PER_YI) return `${formatNumber(millions / MILLION_PER_YI, 'zh', DIGITS)}亿`;
  return `${formatNumber(millions * WAN_PER_MILLION, 'zh', DIGITS)}万`;
}

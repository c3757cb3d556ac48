import type { Day } from '../dates.ts';
import { lastDay } from '../dates.ts';
import type { PartialDate } from '../record.ts';

/** The days a report is about, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

const DAY_MS = 86_400_000;
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** A calendar year. */
export function yearPeriod(year: number): Period {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** January to June, or July to December. */
export function halfYearPeriod(year: number, half: 1 | 2): Period {
  return half === 1 ? { from: `${year}-01-01`, to: `${year}-06-30` } : { from: `${year}-07-01`, to: `${year}-12-31` };
}

/** True for a day that exists: `2026-02-28`, not `2026-02-30` and not `2026-02`. */
export function isDay(text: string): text is Day {
  return WHOLE_DAY.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
}

/** The day before a day. */
export function eveOf(day: Day): Day {
  return new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10);
}

/**
 * The part of a period the record can speak about: it ends on the day the record looked up to at the latest. Ends given the wrong
 * way round are put right. `cut` is true when days were left off.
 */
export function knownPeriod(period: Period, asOf: PartialDate): Period & { readonly cut: boolean } {
  const [from, to] = period.from <= period.to ? [period.from, period.to] : [period.to, period.from];
  const end = lastDay(asOf);
  return { from: earlier(from, end), to: earlier(to, end), cut: to > end };
}

function earlier(a: Day, b: Day): Day {
  return a.localeCompare(b) < 0 ? a : b;
}

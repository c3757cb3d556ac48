import type { PartialDate } from './record.ts';

/** A whole day, `2026-11-23`. */
export type Day = string;

const DAY_MS = 86_400_000;

/** The first day a partial date can mean: `2026-11` → `2026-11-01`. */
export function firstDay(date: PartialDate): Day {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** The last day a partial date can mean: `2026-02` → `2026-02-28`. */
export function lastDay(date: PartialDate): Day {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return `${year}-12-31`;
  if (day !== undefined) return date;
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

/** Orders partial dates by the first day they can mean; of two with the same first day neither comes first. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const [x, y] = [firstDay(a), firstDay(b)];
  if (x < y) return -1;
  return x > y ? 1 : 0;
}

/** Whole days from one day to another; negative when `to` comes first. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/**
 * Full months between a partial date and a day, counted from the first day the date can mean: when a source says only "2025",
 * its news may be as old as January 2025. Never below 0.
 */
export function ageInMonths(date: PartialDate, day: Day): number {
  const [fromYear = 0, fromMonth = 1, fromDay = 1] = firstDay(date).split('-').map(Number);
  const [toYear = 0, toMonth = 1, toDay = 1] = day.split('-').map(Number);
  const months = (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDay < fromDay ? 1 : 0);
  return Math.max(0, months);
}

/** The year a partial date lies in. */
export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

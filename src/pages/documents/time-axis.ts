import { type Day, firstDay, yearOf } from '../../model/dates.ts';

/** A line of years, drawn as wide as the page allows: positions are shares of its length. */
export interface TimeAxis {
  readonly firstYear: number;
  /** The axis ends with the last day of this year. */
  readonly lastYear: number;
  /** Years that carry a tick and a number. */
  readonly ticks: readonly number[];
}

const TICK_YEARS = 5;

/** An axis that holds every day given, in whole years; `day` alone where there is none. */
export function timeAxis(days: readonly Day[]): TimeAxis {
  const years = days.map(yearOf);
  const firstYear = Math.min(...years);
  const lastYear = Math.max(...years);
  const firstTick = Math.ceil(firstYear / TICK_YEARS) * TICK_YEARS;
  const ticks: number[] = [];
  for (let year = firstTick; year <= lastYear; year += TICK_YEARS) ticks.push(year);
  return { firstYear, lastYear, ticks };
}

/** Where a day lies on the axis, from 0 (first day) to 1; a partial date stands at the first day it can mean. */
export function positionOf(axis: TimeAxis, date: Day): number {
  const start = Date.UTC(axis.firstYear, 0, 1);
  const end = Date.UTC(axis.lastYear + 1, 0, 1);
  const share = (Date.parse(firstDay(date)) - start) / (end - start);
  return Math.min(1, Math.max(0, share));
}

/** A share as an SVG length: `37.5%`. */
export function percent(share: number): string {
  return `${Math.round(share * 1e5) / 1e3}%`;
}

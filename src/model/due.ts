import { type Day, lastDay } from './dates.ts';
import type { Due } from './record.ts';

/**
 * The last day on which a dated promise can still be kept; null when it has no date or comes round every year.
 *
 * "đến năm 2030" and "năm 2018" run to the last day of the year, "trước năm 2030" to the last day of the year before. A day the
 * document names itself wins, and "trước" does not shorten it: "trước ngày 30/9" is stored as its last good day.
 */
export function dueDay(due: Due | null): Day | null {
  if (!due || due.qualifier === 'annual') return null;
  if (due.date !== undefined) return lastDay(due.date);
  if (due.year === null) return null;
  return `${due.qualifier === 'before' ? due.year - 1 : due.year}-12-31`;
}

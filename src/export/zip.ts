import { strToU8, zipSync } from 'fflate';
import { firstDay } from '../model/dates.ts';
import type { PartialDate } from '../model/record.ts';

/**
 * Files as a zip archive. The same files always give the same bytes: entries are sorted by path and dated by the day the record
 * looked, not by the clock.
 */
export function zipFiles(files: ReadonlyMap<string, string>, asOf: PartialDate): Uint8Array {
  const entries = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([path, text]) => [path, strToU8(text)]);
  // Without a zone the date is local time, which is what a zip entry holds: the same in every zone.
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: `${firstDay(asOf)}T00:00:00` });
}

import { compareDates } from '../dates.ts';
import type { RawRecord } from '../record-files/raw-record.ts';
import type { StatusEventRow } from '../record-files/status.ts';
import { groupRows } from './group-rows.ts';

/** Rows of each subject, oldest first; rows of one day keep the order of the file. */
export function statusesBySubject(raw: RawRecord): ReadonlyMap<string, readonly StatusEventRow[]> {
  const groups = groupRows(raw.statuses, (row) => row.subject);
  for (const rows of groups.values()) rows.sort((a, b) => compareDates(a.date, b.date));
  return groups;
}

/** The newest row of each subject. */
export function lastStatuses(raw: RawRecord): ReadonlyMap<string, StatusEventRow> {
  const last = new Map<string, StatusEventRow>();
  for (const [subject, rows] of statusesBySubject(raw)) {
    const row = rows.at(-1);
    if (row) last.set(subject, row);
  }
  return last;
}

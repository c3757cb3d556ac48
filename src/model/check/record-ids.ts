import { AGENCIES } from '../record-files/agencies.ts';
import { DOCUMENTS } from '../record-files/documents.ts';
import type { Problem } from '../record-files/problem.ts';
import { PROVINCES } from '../record-files/provinces.ts';
import type { RawRecord } from '../record-files/raw-record.ts';
import { SOURCES } from '../record-files/sources.ts';
import { TASKS } from '../record-files/tasks.ts';

/** Sets of ids that foreign keys point to, by the `to` of the table definitions. */
export type RecordIds = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Every id of the record, by what it names. `features` holds present ids only: former ids are no targets for rows.
 * @param problems what was found while reading: a row with a wrong cell is told once, not again by every row that leads to it
 */
export function collectIds(raw: RawRecord, problems: readonly Problem[] = []): RecordIds {
  const unreadIn = (test: (file: string) => boolean) =>
    problems.flatMap(({ file, id }) => (id !== '' && test(file) ? [id] : []));
  const of = (rows: readonly { readonly id: string }[], table: { readonly path: string }) =>
    new Set([...rows.map((row) => row.id), ...unreadIn((file) => file === table.path)]);
  const features = new Set([
    ...raw.features.map((feature) => feature.properties.id),
    ...unreadIn((file) => file.startsWith('features/')),
  ]);
  const tasks = of(raw.tasks, TASKS);
  return new Map<string, ReadonlySet<string>>([
    ['documents', of(raw.documents, DOCUMENTS)],
    ['tasks', tasks],
    ['agencies', of(raw.agencies, AGENCIES)],
    ['sources', of(raw.sources, SOURCES)],
    ['provinces', of(raw.provinces, PROVINCES)],
    ['features', features],
    ['subjects', new Set([...features, ...tasks])],
    ['lines', new Set([...features, ...raw.network.map((line) => line.properties.id)])],
  ]);
}

/** The id of the set that is nearest to a mistyped one, if it is near enough to be meant. */
export function nearestId(ids: ReadonlySet<string>, mistyped: string): string | null {
  let best: string | null = null;
  let bestDistance = Math.max(2, Math.floor(mistyped.length / 6)) + 1;
  for (const id of ids) {
    if (Math.abs(id.length - mistyped.length) >= bestDistance) continue;
    const distance = editDistance(id, mistyped, bestDistance);
    if (distance < bestDistance) {
      best = id;
      bestDistance = distance;
    }
  }
  return best;
}

/** Levenshtein distance, given up at `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (previous[j - 1] ?? limit) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(swap, (previous[j] ?? limit) + 1, (row[j - 1] ?? limit) + 1));
    }
    if (Math.min(...row) >= limit) return limit;
    previous = row;
  }
  return previous[b.length] ?? limit;
}

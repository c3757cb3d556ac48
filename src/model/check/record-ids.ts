import type { RawRecord } from '../record-files/raw-record.ts';

/** Sets of ids that foreign keys point to, by the `to` of the table definitions. */
export type RecordIds = ReadonlyMap<string, ReadonlySet<string>>;

/** Every id of the record, by what it names. `features` holds present ids only: former ids are no targets for rows. */
export function collectIds(raw: RawRecord): RecordIds {
  const of = (rows: readonly { readonly id: string }[]) => new Set(rows.map((row) => row.id));
  const features = new Set(raw.features.map((feature) => feature.properties.id));
  const tasks = of(raw.tasks);
  return new Map<string, ReadonlySet<string>>([
    ['documents', of(raw.documents)],
    ['tasks', tasks],
    ['agencies', of(raw.agencies)],
    ['sources', of(raw.sources)],
    ['provinces', of(raw.provinces)],
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

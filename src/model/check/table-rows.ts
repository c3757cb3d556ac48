import type { Located } from '../record-files/problem.ts';
import type { RawRecord } from '../record-files/raw-record.ts';
import type { Table } from '../record-files/table.ts';

export type AnyRow = Located<Readonly<Record<string, unknown>>>;

/** The rows of a table in a record that was read. */
export function rowsOf(raw: RawRecord, table: Table): readonly AnyRow[] {
  const byTable: Readonly<Record<string, readonly AnyRow[]>> = {
    documents: raw.documents,
    tasks: raw.tasks,
    links: raw.links,
    'feature-tasks': raw.featureTasks,
    agencies: raw.agencies,
    'agency-names': raw.agencyNames,
    'place-names': raw.placeNames,
    status: raw.statuses,
    figures: raw.figures,
    sources: raw.sources,
    stops: raw.stops,
    provinces: raw.provinces,
    'places-2025': raw.places2025,
    'osm-lines': raw.osmLines,
  };
  return byTable[table.id] ?? [];
}

/** The first key column of a row, to name it in a message. */
export function rowName(table: Table, row: AnyRow): string {
  return String(row[table.key[0] ?? ''] ?? '');
}

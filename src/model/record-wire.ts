import { IdList, type PackedTable, packTable, unpackTable } from './columns.ts';
import { type PackedPath, packPaths, unpackPath } from './path-pack.ts';
import type { AtlasRecord, LonLat, Place } from './record.ts';
import type { RecordDetails } from './record-details.ts';

/** A compiled record as it travels: tables as columns, ways packed along trunks, everything else as it is. */
export interface WireRecord {
  readonly ids: readonly string[];
  readonly trunks: readonly (readonly LonLat[])[];
  readonly tables: Readonly<Record<string, PackedTable>>;
  readonly plain: Readonly<Record<string, unknown>>;
}

/** Packs a record, or its details, for travelling. */
export function packRecord(record: AtlasRecord | RecordDetails): WireRecord {
  const ids = new IdList();
  const { places, trunks } = packAccess(record.places);
  const tables: Record<string, PackedTable> = {};
  const plain: Record<string, unknown> = {};
  for (const [key, value] of Object.entries<unknown>({ ...record, places })) {
    if (isRows(value)) tables[key] = packTable(value, ids);
    else plain[key] = value;
  }
  return { ids: ids.list, trunks, tables, plain };
}

/** Unpacks what `packRecord` packed; the shape is for the caller to check. Throws on anything else. */
export function unpackRecord(wire: WireRecord): unknown {
  const tables = Object.entries(wire.tables).map(([key, table]) => [key, unpackTable(table, wire.ids)] as const);
  const record: Record<string, unknown> = { ...wire.plain, ...Object.fromEntries(tables) };
  const places = record.places;
  return Array.isArray(places)
    ? { ...record, places: places.map((place) => unpackAccess(place, wire.trunks)) }
    : record;
}

function isRows(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row));
}

function packAccess(places: readonly Pick<Place, 'access'>[]) {
  const { trunks, packed } = packPaths(places.flatMap((place) => place.access.map((access) => access.path)));
  let next = 0;
  const withPacked = places.map((place) => ({
    ...place,
    access: place.access.map((access) => ({ ...access, path: packed[next++] })),
  }));
  return { trunks, places: withPacked };
}

interface WirePlace {
  readonly access: readonly { readonly path: PackedPath }[];
}

function unpackAccess(place: WirePlace, trunks: WireRecord['trunks']): unknown {
  return { ...place, access: place.access.map((access) => ({ ...access, path: unpackPath(access.path, trunks) })) };
}

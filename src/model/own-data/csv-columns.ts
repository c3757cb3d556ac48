import { readWkt } from './read-wkt.ts';

/** Where the position stands in a table: columns by number from 0. */
export type PositionColumns =
  | { readonly kind: 'lon-lat'; readonly lon: number; readonly lat: number }
  | { readonly kind: 'wkt'; readonly column: number }
  /** Both numbers in one cell: `22.48, 103.97`. */
  | { readonly kind: 'pair'; readonly column: number };

const LON = ['lon', 'lng', 'long', 'longitude', 'x', 'point x', 'x coord', 'kinh do', 'toa do x', '经度', '經度'];
const LAT = ['lat', 'latitude', 'y', 'point y', 'y coord', 'vi do', 'toa do y', '纬度', '緯度'];
const WKT = ['wkt', 'geometry', 'geom', 'the geom', 'wkt geom', 'geom wkt', 'shape', 'hinh hoc'];
const PAIR = [
  'lat lng',
  'lat lon',
  'latlng',
  'latlon',
  'lon lat',
  'coordinates',
  'coords',
  'toa do',
  'location',
  '坐标',
];
/** How many rows are looked at where the names alone do not tell. */
const LOOKED_AT = 20;

/** Names of columns the reader may use, for the message that none was found. */
export const ACCEPTED_COLUMNS: readonly string[] = [
  'lon',
  'lat',
  'longitude',
  'latitude',
  'kinh độ',
  'vĩ độ',
  '经度',
  '纬度',
  'wkt',
];

/**
 * Finds the columns that hold the position, by their names in Vietnamese, English and Chinese, with or without marks and units; else a
 * column whose cells are WKT. Null when there is none.
 */
export function findPositionColumns(
  header: readonly string[],
  rows: readonly (readonly string[])[],
): PositionColumns | null {
  const names = header.map(foldName);
  const [lon, lat] = [columnNamed(names, LON), columnNamed(names, LAT)];
  if (lon !== -1 && lat !== -1) return { kind: 'lon-lat', lon, lat };
  const wkt = columnNamed(names, WKT);
  if (wkt !== -1 && holdsWkt(rows, wkt)) return { kind: 'wkt', column: wkt };
  const pair = columnNamed(names, PAIR);
  if (pair !== -1) return holdsWkt(rows, pair) ? { kind: 'wkt', column: pair } : { kind: 'pair', column: pair };
  const found = header.findIndex((_, column) => holdsWkt(rows, column));
  return found === -1 ? null : { kind: 'wkt', column: found };
}

/** `Kinh_Độ (độ)` → `kinh do`. */
function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replace(/\(.*?\)|\[.*?\]/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The column of exactly that name; else the only one that begins with one of the longer names (`longitude wgs84`). */
function columnNamed(names: readonly string[], wanted: readonly string[]): number {
  const exact = names.findIndex((name) => wanted.includes(name));
  if (exact !== -1) return exact;
  const longer = wanted.filter((name) => name.length > 2);
  return names.findIndex((name) => longer.some((begin) => name.startsWith(`${begin} `)));
}

function holdsWkt(rows: readonly (readonly string[])[], column: number): boolean {
  const cells = rows
    .slice(0, LOOKED_AT)
    .map((row) => row[column]?.trim() ?? '')
    .filter((cell) => cell !== '');
  return cells.length > 0 && cells.some((cell) => readWkt(cell) !== null);
}

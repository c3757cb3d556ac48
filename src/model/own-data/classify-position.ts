/** What a pair of numbers is by its magnitude, for a part of the earth that lies at 98 – 112° E and 17 – 29° N. */
export type PositionKind = 'degrees' | 'swapped' | 'metres' | 'web-mercator' | 'unreadable';

type Span = readonly [from: number, to: number];
/** Web Mercator of 95 – 115° E and 15 – 31° N, metres. */
const MERCATOR_X: Span = [1.057e7, 1.281e7];
const MERCATOR_Y: Span = [1.68e6, 3.64e6];
/** Northings of 15 – 31° N, and eastings as VN-2000, UTM and CGCS2000 write them: six figures, or with the zone in front. */
const NORTHING: Span = [1.65e6, 3.44e6];
const EASTING: Span = [1e5, 9e5];
const EASTING_WITH_ZONE: Span = [1.3e7, 4.6e7];

/**
 * Tells longitude and latitude in degrees from the same the wrong way round, from metres of a projection, and from nothing that can be
 * read. In the corridor longitude is beyond 90, so a first number up to 90 with a second one beyond it can only be swapped. Metres are
 * recognised in both orders: Vietnamese surveys call the northing X.
 */
export function classifyPosition(x: unknown, y: unknown): PositionKind {
  if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y)) return 'unreadable';
  if (Math.abs(x) <= 180 && Math.abs(y) <= 90) return 'degrees';
  if (Math.abs(x) <= 90 && Math.abs(y) <= 180) return 'swapped';
  if (within(x, MERCATOR_X) && within(y, MERCATOR_Y)) return 'web-mercator';
  return isGrid(x, y) || isGrid(y, x) ? 'metres' : 'unreadable';
}

function isGrid(easting: number, northing: number): boolean {
  return within(northing, NORTHING) && (within(easting, EASTING) || within(easting, EASTING_WITH_ZONE));
}

function within(value: number, [from, to]: Span): boolean {
  return value >= from && value <= to;
}

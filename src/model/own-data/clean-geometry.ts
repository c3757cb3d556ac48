import type { Geometry, Position } from 'geojson';
import { classifyPosition, type PositionKind } from './classify-position.ts';
import { isObject } from './is-object.ts';

/** Why a geometry cannot be drawn: `none` for a missing one, else what its worst position is. */
export type GeometryFault = 'none' | Exclude<PositionKind, 'degrees'>;

/** Collections inside collections deeper than this are nobody's data. */
const DEEPEST = 8;

/**
 * The geometry with nothing but longitude and latitude, rings closed; or why it cannot be drawn. Pure: what a file gave is read, not
 * changed.
 *
 * @param swap true: the first number of each position is the latitude
 */
export function cleanGeometry(value: unknown, swap: boolean): Geometry | GeometryFault {
  return clean(value, swap, 0);
}

function clean(value: unknown, swap: boolean, depth: number): Geometry | GeometryFault {
  if (value === null || value === undefined) return 'none';
  if (!isObject(value) || depth > DEEPEST) return 'unreadable';
  const { type, coordinates } = value;
  const position = (from: unknown) => cleanPosition(from, swap);
  const line = (from: unknown) => listOf(from, position, 2);
  const ring = (from: unknown) => closed(listOf(from, position, 3));
  const polygon = (from: unknown) => listOf(from, ring, 1);
  switch (type) {
    case 'Point':
      if (Array.isArray(coordinates) && coordinates.length === 0) return 'none';
      return built('Point', position(coordinates));
    case 'MultiPoint':
      return built('MultiPoint', listOf(coordinates, position, 1));
    case 'LineString':
      return built('LineString', line(coordinates));
    case 'MultiLineString':
      return built('MultiLineString', listOf(coordinates, line, 1));
    case 'Polygon':
      return built('Polygon', polygon(coordinates));
    case 'MultiPolygon':
      return built('MultiPolygon', listOf(coordinates, polygon, 1));
    case 'GeometryCollection': {
      const parts = listOf(value.geometries, (part) => clean(part, swap, depth + 1), 1);
      return typeof parts === 'string' ? parts : { type: 'GeometryCollection', geometries: parts };
    }
    default:
      return 'unreadable';
  }
}

function built<T extends Exclude<Geometry, { type: 'GeometryCollection' }>>(
  type: T['type'],
  coordinates: T['coordinates'] | GeometryFault,
): Geometry | GeometryFault {
  return typeof coordinates === 'string' ? coordinates : ({ type, coordinates } as Geometry);
}

function cleanPosition(value: unknown, swap: boolean): Position | GeometryFault {
  if (!Array.isArray(value)) return 'unreadable';
  const [x, y] = swap ? [value[1], value[0]] : [value[0], value[1]];
  const kind = classifyPosition(x, y);
  return kind === 'degrees' ? [x, y] : kind;
}

/** Every item cleaned, or the first fault; fewer than `least` items make no geometry. An empty list is an empty geometry. */
function listOf<T>(
  value: unknown,
  cleanItem: (item: unknown) => T | GeometryFault,
  least: number,
): T[] | GeometryFault {
  if (!Array.isArray(value)) return 'unreadable';
  if (value.length === 0) return 'none';
  if (value.length < least) return 'unreadable';
  const items: T[] = [];
  for (const item of value) {
    const cleaned = cleanItem(item);
    if (typeof cleaned === 'string') return cleaned as GeometryFault;
    items.push(cleaned as T);
  }
  return items;
}

function closed(ring: Position[] | GeometryFault): Position[] | GeometryFault {
  if (typeof ring === 'string') return ring;
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last) return 'unreadable';
  const isClosed = first[0] === last[0] && first[1] === last[1];
  if (isClosed && ring.length < 4) return 'unreadable';
  return isClosed ? ring : [...ring, first];
}

import * as v from 'valibot';
import type { LonLat, PlaceGeometry } from '../record.ts';

const POSITION = v.looseTuple([v.number(), v.number()]);
const GEOMETRY = v.object({ geometry: v.object({ type: v.string(), coordinates: v.unknown() }) });

/** Coordinates of a feature that may be broken: whatever in them is a pair of numbers, in their order. */
export function positionsOf(feature: unknown): readonly LonLat[] {
  const parsed = v.safeParse(GEOMETRY, feature);
  return parsed.success ? flatten(parsed.output.geometry.coordinates) : [];
}

function flatten(coordinates: unknown): readonly LonLat[] {
  const position = v.safeParse(POSITION, coordinates);
  if (position.success) return [[position.output[0], position.output[1]]];
  return Array.isArray(coordinates) ? coordinates.flatMap(flatten) : [];
}

/** Rings of a polygon or multipolygon; none for other geometries. */
export function ringsOf(feature: unknown): readonly { readonly ring: readonly LonLat[]; readonly outer: boolean }[] {
  const parsed = v.safeParse(GEOMETRY, feature);
  if (!parsed.success) return [];
  const { type, coordinates } = parsed.output.geometry;
  const polygons: unknown[] = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? [coordinates].flat() : [];
  return polygons.flatMap((polygon) =>
    Array.isArray(polygon) ? polygon.map((ring, at) => ({ ring: flatten(ring), outer: at === 0 })) : [],
  );
}

/** The parts of a line; none for a point. */
export function lineParts(geometry: PlaceGeometry | null): readonly (readonly LonLat[])[] {
  if (geometry?.type === 'LineString') return [geometry.coordinates];
  return geometry?.type === 'MultiLineString' ? geometry.coordinates : [];
}

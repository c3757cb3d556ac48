import { between, distanceKm, nearestOnLine, vertexKilometres } from './planar.ts';
import type { LonLat, PlaceGeometry, Spine, SpineSpan } from './record.ts';

/** The line part of the spine. */
export type SpineLine = Pick<Spine, 'line' | 'vertexKm' | 'lengthKm'>;

/** Vertices closer than this are one: stretches meet where a line was cut at a point taken from another line. */
const SAME_VERTEX_KM = 0.001;

/** Joins stretches, in their order, into the kilometre line. A gap between two stretches is bridged straight and counted. */
export function buildSpine(stretches: readonly (readonly LonLat[])[]): SpineLine {
  const line: LonLat[] = [];
  for (const vertex of stretches.flat()) {
    const last = line.at(-1);
    if (!last || distanceKm(last, vertex) > SAME_VERTEX_KM) line.push(vertex);
  }
  const vertexKm = vertexKilometres(line);
  return { line, vertexKm, lengthKm: vertexKm.at(-1) ?? 0 };
}

/**
 * The part of a line from the point nearest `from` to the point nearest `to`, turned round when `to` comes first along it. Without
 * `from` or `to` it begins or ends with the line.
 */
export function sliceLine(
  line: readonly LonLat[],
  from: LonLat | undefined,
  to: LonLat | undefined,
): readonly LonLat[] {
  const start = from ? nearestOnLine(line, from) : null;
  const end = to ? nearestOnLine(line, to) : null;
  const startAt = start ? start.segment + start.share : 0;
  const endAt = end ? end.segment + end.share : line.length - 1;
  if (startAt > endAt) return sliceLine(line.toReversed(), from, to);
  const inner = line.filter((_, at) => at > startAt && at < endAt);
  const first = start?.point ?? line[0];
  const last = end?.point ?? line.at(-1);
  return [...(first ? [first] : []), ...inner, ...(last ? [last] : [])];
}

/** Where a point stands along the spine: its kilometre and its distance from the line. Null for an empty spine. */
export function kmOf(spine: SpineLine, point: LonLat): { readonly km: number; readonly offsetKm: number } | null {
  const nearest = nearestOnLine(spine.line, point);
  if (!nearest) return null;
  const start = spine.vertexKm[nearest.segment] ?? 0;
  const end = spine.vertexKm[nearest.segment + 1] ?? start;
  return { km: start + (end - start) * nearest.share, offsetKm: nearest.distanceKm };
}

/** The point at a kilometre; before 0 and beyond the end it is the first or last point. Null for an empty spine. */
export function pointAt(spine: SpineLine, km: number): LonLat | null {
  const { line, vertexKm } = spine;
  let low = 0;
  let high = line.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((vertexKm[middle] ?? 0) <= km) low = middle;
    else high = middle;
  }
  const [a, b] = [line[low], line[high]];
  if (!a || !b) return null;
  const [start, end] = [vertexKm[low] ?? 0, vertexKm[high] ?? 0];
  return end === start ? a : between(a, b, Math.min(1, Math.max(0, (km - start) / (end - start))));
}

/**
 * Where a geometry stands along the spine: a point one kilometre, a line the span of those of its vertices that lie within reach.
 * Null when nothing of it is within `reachKm`, or without geometry. Kilometres to 0.1.
 */
export function locateOnSpine(
  spine: SpineLine & Pick<Spine, 'reachKm'>,
  geometry: PlaceGeometry | null,
): SpineSpan | null {
  const within = verticesOf(geometry)
    .flatMap((vertex) => kmOf(spine, vertex) ?? [])
    .filter((found) => found.offsetKm <= spine.reachKm);
  if (within.length === 0) return null;
  return {
    fromKm: tenth(Math.min(...within.map(({ km }) => km))),
    toKm: tenth(Math.max(...within.map(({ km }) => km))),
    offsetKm: tenth(Math.min(...within.map(({ offsetKm }) => offsetKm))),
  };
}

/** Every vertex of a geometry. */
export function verticesOf(geometry: PlaceGeometry | null): readonly LonLat[] {
  if (!geometry) return [];
  if (geometry.type === 'Point') return [geometry.coordinates];
  return geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.flat();
}

function tenth(km: number): number {
  return Math.round(km * 10) / 10;
}

import type { LonLat, Spine } from './record.ts';

/** West, south, east, north in degrees. */
type Window = readonly [west: number, south: number, east: number, north: number];

/** The first and last kilometre of the spine inside a window of the map; null where the spine does not pass. */
export function kmWithin(spine: Spine, [west, south, east, north]: Window): readonly [number, number] | null {
  const inside = spine.vertexKm.filter((_, at) => {
    const [longitude, latitude] = spine.line[at] ?? [Number.NaN, Number.NaN];
    return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
  });
  const [first] = inside;
  const last = inside.at(-1);
  return first === undefined || last === undefined ? null : [first, last];
}

/** The window that shows the spine between two kilometres, with a little room. Null when no vertex lies between them. */
export function windowOf(spine: Spine, fromKm: number, toKm: number): Window | null {
  const nearest = (km: number) =>
    spine.vertexKm.reduce(
      (best, at, vertex) => (Math.abs(at - km) < Math.abs((spine.vertexKm[best] ?? 0) - km) ? vertex : best),
      0,
    );
  const points: readonly LonLat[] = spine.line.slice(nearest(fromKm), nearest(toKm) + 1);
  if (points.length === 0) return null;
  const longitudes = points.map(([longitude]) => longitude);
  const latitudes = points.map(([, latitude]) => latitude);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  const room = Math.max(0.04, (east - west) * 0.06, (north - south) * 0.06);
  return [west - room, south - room, east + room, north + room];
}

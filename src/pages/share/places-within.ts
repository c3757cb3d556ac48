import type { Bounds } from '../../cartography/corridor.ts';
import type { LonLat, Place } from '../../model/record.ts';

/** The places of which something lies in the bounds; for lines the box around each of their short pieces decides. */
export function placesWithin(places: readonly Place[], bounds: Bounds): readonly Place[] {
  return places.filter(({ geometry }) => {
    if (!geometry) return false;
    if (geometry.type === 'Point') return overlaps(geometry.coordinates, geometry.coordinates, bounds);
    const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
    return lines.some((line) => line.some((vertex, at) => overlaps(line[at - 1] ?? vertex, vertex, bounds)));
  });
}

function overlaps([ax, ay]: LonLat, [bx, by]: LonLat, [west, south, east, north]: Bounds): boolean {
  return Math.max(ax, bx) >= west && Math.min(ax, bx) <= east && Math.max(ay, by) >= south && Math.min(ay, by) <= north;
}

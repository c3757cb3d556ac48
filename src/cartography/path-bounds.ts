import type { Bounds } from './corridor.ts';
import type { PathPreview } from './path-preview-layers.ts';

/** Room around a way, as a share of its extent, so that the names at its ends are seen; and at least this many degrees. */
const MARGIN = 0.1;
const LEAST_DEGREES = 0.02;

/** The window that shows the whole way and what lies at its ends. */
export function pathBounds({ path }: PathPreview): Bounds | null {
  const [first] = path;
  if (!first) return null;
  let [west, south, east, north] = [first[0], first[1], first[0], first[1]];
  for (const [lon, lat] of path) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  const roomX = (east - west) * MARGIN + LEAST_DEGREES;
  const roomY = (north - south) * MARGIN + LEAST_DEGREES;
  return [west - roomX, south - roomY, east + roomX, north + roomY];
}

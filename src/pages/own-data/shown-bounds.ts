import { type Bounds, CAMERA_LIMITS } from '../../cartography/corridor.ts';
import type { OwnDataset } from './own-data-store.ts';

/** Room around what is shown, as a share of its extent, and at least this many degrees: a point alone is shown with its town. */
const MARGIN = 0.15;
const LEAST_DEGREES = 0.05;

/** The part of a file's extent that the map can show, with room around it. */
export function shownBounds(dataset: OwnDataset | undefined): Bounds | null {
  const bounds = dataset?.packed.bounds;
  if (!bounds) return null;
  const [west, south, east, north] = CAMERA_LIMITS;
  const [w, s, e, n] = [
    Math.max(west, bounds[0]),
    Math.max(south, bounds[1]),
    Math.min(east, bounds[2]),
    Math.min(north, bounds[3]),
  ];
  const [roomX, roomY] = [(e - w) * MARGIN + LEAST_DEGREES, (n - s) * MARGIN + LEAST_DEGREES];
  return [w - roomX, s - roomY, e + roomX, n + roomY];
}

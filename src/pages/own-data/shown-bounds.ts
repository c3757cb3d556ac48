import { type Bounds, CAMERA_LIMITS } from '../../cartography/corridor.ts';
import type { OwnDataset } from './own-data-store.ts';

/** The part of a file's extent that the map can show. */
export function shownBounds(dataset: OwnDataset | undefined): Bounds | null {
  const bounds = dataset?.packed.bounds;
  if (!bounds) return null;
  const [west, south, east, north] = CAMERA_LIMITS;
  return [Math.max(west, bounds[0]), Math.max(south, bounds[1]), Math.min(east, bounds[2]), Math.min(north, bounds[3])];
}

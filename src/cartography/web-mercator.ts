import type { LonLat } from '../model/record.ts';
import type { Bounds } from './corridor.ts';

/** MapLibre's world is 512 CSS pixels wide at zoom 0. */
export const WORLD_PX = 512;

/** Web Mercator as fractions of the world, from the north-west corner. */
export function toWorld([longitude, latitude]: LonLat): readonly [x: number, y: number] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** Inverse of `toWorld`. */
export function fromWorld(x: number, y: number): LonLat {
  return [(x - 0.5) * 360, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}

/** CSS pixels kept free on each side. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * The camera that shows all of the bounds in a window, exactly as MapLibre's `fitBounds` with `padding` places it.
 * @param width window in CSS pixels
 */
export function fitCamera(
  bounds: Bounds,
  width: number,
  height: number,
  insets: Insets = NO_INSETS,
): { readonly center: LonLat; readonly zoom: number } {
  const [west, south, east, north] = bounds;
  const [x0, y0] = toWorld([west, north]);
  const [x1, y1] = toWorld([east, south]);
  const freeWidth = Math.max(1, width - insets.left - insets.right);
  const freeHeight = Math.max(1, height - insets.top - insets.bottom);
  const scale = Math.min(freeWidth / ((x1 - x0) * WORLD_PX), freeHeight / ((y1 - y0) * WORLD_PX));
  const worldPx = WORLD_PX * scale;
  // The middle of the bounds stands in the middle of the free part; the camera's own centre is the middle of the window.
  const x = (x0 + x1) / 2 + (insets.right - insets.left) / 2 / worldPx;
  const y = (y0 + y1) / 2 + (insets.bottom - insets.top) / 2 / worldPx;
  return { center: fromWorld(x, y), zoom: Math.log2(scale) };
}

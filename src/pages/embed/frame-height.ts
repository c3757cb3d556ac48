/** CSS pixels of the parts of a frame that stand above and below its map. */
export interface FrameParts {
  readonly widthPx: number;
  readonly headPx: number;
  readonly footPx: number;
}

const LEAST_MAP_PX = 200;
const MOST_MAP_PX = 640;

/**
 * How high a frame would like to be at its width: the map in the shape that suits a screen this wide, and the words around it. It
 * depends on the width alone, so a page that follows it never starts a chase.
 */
export function wantedHeightPx({ widthPx, headPx, footPx }: FrameParts): number {
  const map = Math.min(MOST_MAP_PX, Math.max(LEAST_MAP_PX, widthPx * mapRatio(widthPx)));
  return Math.round(headPx + map + footPx);
}

/** Height of the map by its width: nearly square on a phone, wide on a desk. */
function mapRatio(widthPx: number): number {
  if (widthPx < 480) return 0.95;
  return widthPx < 800 ? 0.72 : 0.58;
}

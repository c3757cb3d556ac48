import { rowYU } from './layout-lane.ts';
import type { StripLayout } from './layout-strip.ts';
import type { StripPlace } from './strip-places.ts';

/**
 * The mark nearest to a point of the strip: a finger is wider than a mark.
 *
 * @param km kilometre under the finger
 * @param yU height under the finger, u
 * @param withinU how far off a mark may be, u
 */
export function nearestMark(layout: StripLayout, km: number, yU: number, withinU: number): StripPlace | null {
  let best: StripPlace | null = null;
  let bestU = withinU;
  for (const lane of layout.lanes) {
    for (const mark of lane.marks) {
      const awayU = Math.hypot((mark.km - km) * layout.scale.uPerKm, rowYU(lane, mark.row) - yU);
      if (awayU > bestU) continue;
      best = mark.item;
      bestU = awayU;
    }
  }
  return best;
}

import type { StripPlace } from './strip-places.ts';

const PAGE = 10;

/**
 * Where a key leads from a place: left and right along the corridor, up and down to the nearest kilometre of the next lane, Home and
 * End to Kunming and the sea. Null for other keys and at the ends.
 *
 * @param items from Kunming to the sea
 * @param laneOf sort key of an item's lane, ascending from the top
 */
export function keyTarget(
  key: string,
  items: readonly StripPlace[],
  from: StripPlace,
  laneOf: (item: StripPlace) => number,
): StripPlace | null {
  const at = items.indexOf(from);
  const last = items.length - 1;
  switch (key) {
    case 'ArrowRight':
      return items[at + 1] ?? null;
    case 'ArrowLeft':
      return items[at - 1] ?? null;
    case 'PageDown':
      return items[Math.min(last, at + PAGE)] ?? null;
    case 'PageUp':
      return items[Math.max(0, at - PAGE)] ?? null;
    case 'Home':
      return items[0] ?? null;
    case 'End':
      return items[last] ?? null;
    case 'ArrowDown':
      return nearestInNextLane(items, from, laneOf, 1);
    case 'ArrowUp':
      return nearestInNextLane(items, from, laneOf, -1);
    default:
      return null;
  }
}

function nearestInNextLane(
  items: readonly StripPlace[],
  from: StripPlace,
  laneOf: (item: StripPlace) => number,
  way: 1 | -1,
): StripPlace | null {
  const lane = laneOf(from);
  let best: StripPlace | null = null;
  for (const item of items) {
    const steps = (laneOf(item) - lane) * way;
    if (steps <= 0) continue;
    const bestSteps = best ? (laneOf(best) - lane) * way : Number.POSITIVE_INFINITY;
    const isNearer = best !== null && Math.abs(item.km - from.km) < Math.abs(best.km - from.km);
    if (steps < bestSteps || (steps === bestSteps && isNearer)) best = item;
  }
  return best;
}

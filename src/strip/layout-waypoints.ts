import type { Names, Spine } from '../model/record.ts';
import type { Lang } from '../model/vocabulary.ts';
import { type StripScale, xOfKm } from './layout-scale.ts';
import { textWidth } from './text-width.ts';

export type Anchor = 'start' | 'middle' | 'end';

export interface WaypointLabel {
  readonly text: string;
  readonly anchor: Anchor;
  /** Left and right edge of the text, u. */
  readonly leftU: number;
  readonly rightU: number;
}

export interface PlacedWaypoint {
  readonly km: number;
  readonly rank: 1 | 2;
  readonly names: Names;
  /** Null where there is no room for the name: the point alone stays on the line. */
  readonly label: WaypointLabel | null;
}

export const WAYPOINT_TEXT_U = 11;
const GAP_U = 6;
/** A name beside its point begins or ends this far from it, u. */
const BESIDE_U = 1;

/** What a placed name is worth: any of the first rank is worth more than all of the second; standing in the middle is a little more. */
const WORTH = { 1: 10_000, 2: 100 } as const;
const WORTH_OF_MIDDLE = 1;

interface Option {
  readonly at: number;
  readonly label: WaypointLabel;
  /** Worth of the best row of names that ends with this one. */
  readonly total: number;
  readonly before: Option | null;
}

/**
 * Chooses for each town whether its name stands over its point, right or left of it, or not at all, so that no two names touch,
 * none leaves the strip, and the most important towns have theirs. Exact, not greedy: Hà Khẩu goes left and Lào Cai right of the
 * border between them, because that is the only way to keep both.
 */
export function placeWaypoints(
  waypoints: Spine['waypoints'],
  scale: StripScale,
  lang: Lang,
): readonly PlacedWaypoint[] {
  const sorted = waypoints.toSorted((a, b) => a.km - b.km);
  const options: Option[] = [];
  let best: Option | null = null;
  for (const [at, waypoint] of sorted.entries()) {
    for (const label of labelsFor(waypoint, scale, lang)) {
      const worth = WORTH[waypoint.rank] + (label.anchor === 'middle' ? WORTH_OF_MIDDLE : 0);
      const before = bestBefore(options, at, label.leftU);
      const option: Option = { at, label, total: worth + (before?.total ?? 0), before };
      options.push(option);
      if (!best || option.total > best.total) best = option;
    }
  }
  const chosen = new Map<number, WaypointLabel>();
  for (let option = best; option; option = option.before) chosen.set(option.at, option.label);
  return sorted.map((waypoint, at) => ({ ...waypoint, label: chosen.get(at) ?? null }));
}

function labelsFor(waypoint: Spine['waypoints'][number], scale: StripScale, lang: Lang): readonly WaypointLabel[] {
  const text = waypoint.names[lang] ?? waypoint.names.en;
  const width = textWidth(text, WAYPOINT_TEXT_U);
  const x = xOfKm(scale, waypoint.km);
  const lefts: readonly (readonly [Anchor, number])[] = [
    ['middle', x - width / 2],
    ['start', x + BESIDE_U],
    ['end', x - BESIDE_U - width],
  ];
  return lefts
    .map(([anchor, leftU]) => ({ text, anchor, leftU, rightU: leftU + width }))
    .filter(({ leftU, rightU }) => leftU >= 0 && rightU <= scale.widthU);
}

function bestBefore(options: readonly Option[], at: number, leftU: number): Option | null {
  let best: Option | null = null;
  for (const option of options) {
    const fits = option.at < at && option.label.rightU + GAP_U <= leftU;
    if (fits && (!best || option.total > best.total)) best = option;
  }
  return best;
}

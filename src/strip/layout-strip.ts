import { nameIn } from '../cartography/map-labels.ts';
import type { Place } from '../model/record.ts';
import type { RecordIndex } from '../model/record-index.ts';
import type { Lang } from '../model/vocabulary.ts';
import { axisKilometres } from './layout-axis.ts';
import { layoutLane, type PlacedLane, rowYU } from './layout-lane.ts';
import { filledLanes, type LaneMode } from './layout-lanes.ts';
import { type ProfilePaths, profilePaths } from './layout-profile.ts';
import { type StripScale, stripScale } from './layout-scale.ts';
import { STRIP } from './layout-sizes.ts';
import { type PlacedWaypoint, placeWaypoints } from './layout-waypoints.ts';
import { type StripPlace, visibleRows } from './strip-places.ts';

export interface StripInput {
  readonly index: RecordIndex;
  /** The places that pass the filter. */
  readonly places: readonly Place[];
  readonly lang: Lang;
  readonly lanes: LaneMode;
  /** Width of the whole strip at the present zoom, u; `REFERENCE_WIDTH_U` for a static one. */
  readonly widthU: number;
}

/** Everything the strip draws, positioned: along it in kilometres of `scale`, from its top in u. */
export interface StripLayout {
  readonly scale: StripScale;
  readonly heightU: number;
  readonly waypoints: readonly PlacedWaypoint[];
  readonly profile: ProfilePaths | null;
  readonly axisKm: readonly number[];
  /** From the top down; a lane without a visible place is left out. */
  readonly lanes: readonly PlacedLane[];
}

/** Lays the strip out. Pure; the heights depend on the places alone, never on the width, so that zooming moves nothing up or down. */
export function layoutStrip({ index, places, lang, lanes: mode, widthU }: StripInput): StripLayout {
  const { spine } = index.record;
  const scale = stripScale(spine.lengthKm, widthU);
  const visible = visibleRows(index, places);
  const nameOf = (item: StripPlace) => nameIn(item.place.names, lang);
  const lanes: PlacedLane[] = [];
  let topU: number = STRIP.lanesTopU;
  for (const { lane, items: all } of filledLanes(index, mode)) {
    const items = all.filter(({ row }) => visible[row] === 1);
    if (items.length === 0) continue;
    const placed = layoutLane(lane, items, scale, topU, mode, nameOf);
    lanes.push(placed);
    topU += placed.heightU;
  }
  return {
    scale,
    heightU: topU,
    waypoints: placeWaypoints(spine.waypoints, scale, lang),
    profile: profilePaths(spine.profile, scale, STRIP.lineU - STRIP.profileTopU),
    axisKm: axisKilometres(scale),
    lanes,
  };
}

/** Where a place stands on the strip; one that is folded stands in its lane's lowest row, at its own kilometre. */
export interface StripSpot {
  readonly item: StripPlace;
  readonly yU: number;
  readonly shown: boolean;
}

/** Null when no lane holds the place. */
export function spotOf(layout: StripLayout, item: StripPlace): StripSpot | null {
  const lane = layout.lanes.find(({ layers }) => layers.includes(item.place.layer));
  if (!lane) return null;
  const placed = [...lane.marks, ...lane.bars].find((other) => other.item === item);
  return { item, yU: rowYU(lane, placed?.row ?? Math.max(0, lane.markRows - 1)), shown: placed !== undefined };
}

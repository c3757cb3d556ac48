import { type PlaceProperties, type PlacesGeoJson, placesGeoJson } from '../cartography/map-data.ts';
import type { PlaceId } from '../model/record.ts';
import type { RecordIndex } from '../model/record-index.ts';
import type { ViewState } from '../view/view-state.ts';

/** How a place is drawn: hue, form, late, promised, mark, gauge. The very same values the map draws with. */
export type PlaceLook = PlaceProperties;

export type Looks = ReadonlyMap<PlaceId, PlaceLook>;

const byData = new WeakMap<PlacesGeoJson, Looks>();

/** The looks of all places in the view's year. Computed once with the map's own features. */
export function looksOf(index: RecordIndex, view: Pick<ViewState, 'year' | 'labels' | 'lang'>): Looks {
  const data = placesGeoJson(index, view);
  const kept = byData.get(data);
  if (kept) return kept;
  const features = [...data.lines.features, ...data.points.features];
  const looks = new Map(features.map(({ properties }) => [properties.id, properties]));
  byData.set(data, looks);
  return looks;
}

import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { LonLat } from '../record.ts';

/** The countries as the base map draws them, each with its `country`. */
export type Land = FeatureCollection<Polygon | MultiPolygon, { readonly country?: string }>;

/** The country a position lies in, as the base map draws the border (to a few hundred metres); null at sea and in other countries. */
export function countryAt(land: Land, [lon, lat]: LonLat): 'VN' | 'CN' | null {
  const found = land.features.find((feature) => booleanPointInPolygon([lon, lat], feature))?.properties.country;
  return found === 'VN' || found === 'CN' ? found : null;
}

import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { PlaceGeometry, PlaceId } from '../model/record.ts';
import type { RecordIndex } from '../model/record-index.ts';
import { citationOf, RECORD_LICENCE, RECORD_LICENCE_URL, termsOf } from './licence.ts';
import { placeRow, placesOf } from './place-row.ts';

/**
 * Places as GeoJSON (RFC 7946), one feature a place; places without a known position have `geometry: null`. Licence, citation and edition stand beside
 * the features.
 * @param year year to show the states of; null for the record's `asOf`
 */
export function placesGeoJson(index: RecordIndex, ids: readonly PlaceId[], year: number | null = null): string {
  const { record } = index;
  const features = placesOf(index, ids).map(
    (place): Feature<Geometry | null> => ({
      type: 'Feature',
      id: place.id,
      geometry: geometryOf(place.geometry),
      properties: placeRow(index, place, year),
    }),
  );
  const collection: FeatureCollection<Geometry | null> & Readonly<Record<string, unknown>> = {
    type: 'FeatureCollection',
    edition: record.edition,
    as_of: record.asOf,
    ...(year === null ? {} : { year }),
    language: record.lang,
    license: RECORD_LICENCE,
    license_url: RECORD_LICENCE_URL,
    citation: citationOf(record),
    terms: termsOf(record),
    features,
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

/** The geometry as GeoJSON's own, mutable type. */
export function geometryOf(geometry: PlaceGeometry | null): Geometry | null {
  if (geometry === null) return null;
  if (geometry.type === 'Point') return { type: 'Point', coordinates: [...geometry.coordinates] };
  if (geometry.type === 'LineString') {
    return { type: 'LineString', coordinates: geometry.coordinates.map((vertex) => [...vertex]) };
  }
  return {
    type: 'MultiLineString',
    coordinates: geometry.coordinates.map((part) => part.map((vertex) => [...vertex])),
  };
}

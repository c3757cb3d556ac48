import { foldersToKML } from '@placemarkio/tokml';
import type { Place, PlaceId } from '../model/record.ts';
import type { RecordIndex } from '../model/record-index.ts';
import { LAYERS, type LayerId } from '../model/vocabulary.ts';
import { citationOf, termsOf } from './licence.ts';
import { placeRow, placesOf } from './place-row.ts';
import { geometryOf } from './places-geojson.ts';

/**
 * Places as KML, one folder a layer, for Google Earth and its like.
 * @param layerName what a layer is called in the reader's language
 * @param year as in `placesGeoJson`
 */
export function placesKml(
  index: RecordIndex,
  ids: readonly PlaceId[],
  layerName: (layer: LayerId) => string,
  year: number | null = null,
): string {
  const places = placesOf(index, ids);
  const folders = LAYERS.flatMap((layer) => {
    const inLayer = places.filter((place) => place.layer === layer);
    if (inLayer.length === 0) return [];
    return [
      folder(
        layerName(layer),
        '',
        inLayer.map((place) => placemark(index, place, year)),
      ),
    ];
  });
  const top = folder(citationOf(index.record), termsOf(index.record), folders);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${foldersToKML({ type: 'root', children: [top] })}\n`;
}

type Folder = Extract<Parameters<typeof foldersToKML>[0]['children'][number], { type: 'folder' }>;

function folder(name: string, description: string, children: Folder['children']): Folder {
  return { type: 'folder', meta: { name, ...(description ? { description } : {}) }, children };
}

function placemark(index: RecordIndex, place: Place, year: number | null): Folder['children'][number] {
  const { lang } = index.record;
  const row = placeRow(index, place, year);
  const filled = Object.entries(row).filter(([, value]) => value !== null);
  return {
    type: 'Feature',
    id: place.id,
    geometry: geometryOf(place.geometry),
    properties: {
      name: place.names[lang] ?? place.names.en,
      description: row.status_note ?? '',
      ...Object.fromEntries(filled),
    },
  };
}

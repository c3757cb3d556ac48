import type { RecordIndex } from '../model/record-index.ts';
import { LAYERS, type LayerId } from '../model/vocabulary.ts';
import { placesGeoJson } from './places-geojson.ts';
import { placesKml } from './places-kml.ts';
import { figuresCsv, placesCsv, sourcesCsv, statusesCsv, tasksCsv } from './tables-csv.ts';

/** The data package: everything in `data/`, in all languages. */
export const DATA_PACKAGE_ZIP = 'corridor-atlas-record.zip';

/** Files of the whole record in one language, by name; the names are a public contract. */
export function downloadFiles(index: RecordIndex, layerName: (layer: LayerId) => string): ReadonlyMap<string, string> {
  const { places, tasks, sources } = index.record;
  const all = places.map((place) => place.id);
  const allTasks = tasks.map((task) => task.id);
  const idsOf = (layer: LayerId) => places.filter((place) => place.layer === layer).map((place) => place.id);
  return new Map([
    ['places.geojson', placesGeoJson(index, all)],
    ...LAYERS.map((layer) => [layerFile(layer), placesGeoJson(index, idsOf(layer))] as const),
    ['places.kml', placesKml(index, all, layerName)],
    ['places.csv', placesCsv(index, all)],
    ['tasks.csv', tasksCsv(index, allTasks)],
    ['statuses.csv', statusesCsv(index, [...all, ...allTasks])],
    ['figures.csv', figuresCsv(index, all)],
    [
      'sources.csv',
      sourcesCsv(
        index,
        sources.map((source) => source.id),
      ),
    ],
  ]);
}

/** `places-railways.geojson` */
export function layerFile(layer: LayerId): string {
  return `places-${layer}.geojson`;
}

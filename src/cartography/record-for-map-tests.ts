import type { FeatureCollection } from 'geojson';
import type { AtlasRecord, Place, StatusRow } from '../model/record.ts';
import { placeWith, recordWith, rowWith } from '../model/record-for-tests.ts';
import { indexRecord } from '../model/record-index.ts';
import { KINDS, LAYERS, STATUSES } from '../model/vocabulary.ts';
import { BASEMAP_PARTS, type LoadedBasemap } from './basemap.ts';
import { NEW_RAILWAY_ID } from './palettes.ts';

/** A point and a line of every layer in every status, the new railway, and a place without a position. */
export function everyLookRecord(): AtlasRecord {
  const places: Place[] = [];
  const statuses: StatusRow[] = [];
  LAYERS.forEach((layer, row) => {
    STATUSES.forEach((status, column) => {
      const lon = 102.5 + column / 2;
      const lat = 20.5 + row / 3;
      const common = { layer, kind: KINDS[layer][0], basis: 'schematic', accuracyM: 3000 } as const;
      const point = `${layer}-${status}`;
      const line = `${layer}-${status}-line`;
      places.push(placeWith({ id: point, ...common, geometry: { type: 'Point', coordinates: [lon, lat] } }));
      const coordinates = [
        [lon, lat],
        [lon + 0.2, lat + 0.1],
        [lon + 0.3, lat],
      ] as const;
      places.push(placeWith({ id: line, ...common, geometry: { type: 'LineString', coordinates } }));
      for (const id of [point, line]) if (status !== 'unknown') statuses.push(rowWith(id, '2020', status));
    });
  });
  const hero = {
    id: NEW_RAILWAY_ID,
    layer: 'railways',
    kind: 'railway',
    geometry: {
      type: 'LineString',
      coordinates: [
        [103.97, 22.5],
        [105.85, 21.03],
      ],
    },
  } as const;
  places.push(placeWith(hero), placeWith({ id: 'nowhere', geometry: null }));
  return recordWith({ places, statuses: [...statuses, rowWith(NEW_RAILWAY_ID, '2025-12', 'under-construction')] });
}

export function everyLookIndex() {
  return indexRecord(everyLookRecord());
}

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** A base with nothing on it. */
export function emptyBasemap(): LoadedBasemap {
  return Object.fromEntries(BASEMAP_PARTS.map((part) => [part, NOTHING])) as unknown as LoadedBasemap;
}

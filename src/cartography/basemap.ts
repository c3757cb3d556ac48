import type { FeatureCollection } from 'geojson';

/**
 * The quiet base, each part as data or as the URL of a GeoJSON file.
 * - land: polygons with `country` · coast, borders: lines · lakes: polygons
 * - rivers: lines with `name:vi` `name:en` `name:zh` and `rank` 1 (great) – 3
 * - towns: points with the same names, `rank` 1 (capital of all) – 5 and `country`
 * - seaLabels: points with names only: the sea carries no line and no claim
 */
export interface Basemap<Data = FeatureCollection | string> {
  readonly land: Data;
  readonly coast: Data;
  readonly lakes: Data;
  readonly rivers: Data;
  readonly borders: Data;
  readonly towns: Data;
  readonly seaLabels: Data;
}

/** The parts in hand, as the poster needs them. */
export type LoadedBasemap = Basemap<FeatureCollection>;

export const BASEMAP_PARTS = ['land', 'coast', 'lakes', 'rivers', 'borders', 'towns', 'seaLabels'] as const;

/**
 * Parts the map draws from one source. Whenever one layer's source is not that of the layer before, MapLibre cuts out all tiles anew, a
 * full screen each time: five sources in turn cost more than all lines in them.
 */
export const BASEMAP_SOURCES = {
  'base-ground': ['land', 'coast', 'lakes', 'rivers', 'borders'],
  'base-names': ['towns', 'seaLabels'],
} as const satisfies Readonly<Record<string, readonly (keyof Basemap)[]>>;

/** From which zoom each rank of town is named, in the live map and in drawings: the opening view of a desk names the third. */
export const TOWN_ZOOMS = [3, 5, 5.9, 7.6, 9.4] as const;

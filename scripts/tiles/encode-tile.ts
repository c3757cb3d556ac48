import type { GeoJSONVTFeature } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { TileProperties } from '../../src/cartography/tile-places.ts';
import { EXTENT } from './tile-grid.ts';

/** A place on a tile's own grid. */
export interface TilePoint {
  readonly px: number;
  readonly py: number;
  /** Decides between equals; the same each time (`hashOfId`). */
  readonly rank: number;
  readonly properties: TileProperties;
}

/** Names appear on the map from here on; tiles farther out need not carry them. */
export const NAMES_FROM_ZOOM = 8;
/** Far out, so many places of a tile get a symbol; the rest are dots. */
const FIRST_OF_TILE = 300;

/** One vector tile: places as points, lines as they were clipped. Points come with the most important first. */
export function encodeTile(z: number, points: readonly TilePoint[], lines: readonly GeoJSONVTFeature[]): Uint8Array {
  const pointFeatures = points.map(({ px, py, properties }, at): GeoJSONVTFeature => {
    const tags = { ...properties, ...(at < FIRST_OF_TILE ? { first: true } : {}) };
    return { type: 1, geometry: [[px, py]], tags: z < NAMES_FROM_ZOOM ? withoutNames(tags) : tags };
  });
  const layers = {
    ...(pointFeatures.length > 0 ? { points: { features: pointFeatures } } : {}),
    ...(lines.length > 0 ? { lines: { features: [...lines] } } : {}),
  };
  return fromGeojsonVt(layers as Parameters<typeof fromGeojsonVt>[0], { version: 2, extent: EXTENT });
}

function withoutNames({ vi: _vi, en: _en, zh: _zh, ...rest }: TileProperties & { readonly first?: boolean }) {
  return rest;
}

import { GeoJSONVT, type GeoJSONVTFeature } from '@maplibre/geojson-vt';
import type { Feature, Position } from 'geojson';
import type { TilePlace } from '../../src/cartography/tile-places.ts';
import { EXTENT, mercatorSpot } from './tile-grid.ts';

/** Lines cut into tiles. They are few beside points, and held in memory. */
export class LineTiles {
  private readonly index: GeoJSONVT;
  private readonly lines: readonly TilePlace[];

  constructor(lines: readonly TilePlace[], maxZoom: number) {
    this.lines = lines;
    const features = lines.map(({ geometry, properties }): Feature => ({ type: 'Feature', geometry, properties }));
    this.index = new GeoJSONVT(
      { type: 'FeatureCollection', features },
      { maxZoom, indexMaxZoom: 5, indexMaxPoints: 10_000, extent: EXTENT, buffer: 64, tolerance: 3 },
    );
  }

  featuresOf(z: number, x: number, y: number): readonly GeoJSONVTFeature[] {
    return this.index.getTile(z, x, y)?.features ?? [];
  }

  /** `x/y` of every tile of a zoom a line passes through. */
  tilesOf(z: number): ReadonlySet<string> {
    const tiles = new Set<string>();
    const scale = 2 ** z;
    for (const part of this.lines.flatMap(partsOf)) {
      for (const [at, vertex] of part.entries()) {
        const from = mercatorSpot(part[at - 1] ?? vertex);
        const to = mercatorSpot(vertex);
        const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) * scale * 4));
        for (let step = 0; step <= steps; step += 1) {
          const [x, y] = [from.x + ((to.x - from.x) * step) / steps, from.y + ((to.y - from.y) * step) / steps];
          tiles.add(`${Math.floor(x * scale)}/${Math.floor(y * scale)}`);
        }
      }
    }
    return tiles;
  }
}

function partsOf({ geometry }: TilePlace): readonly Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

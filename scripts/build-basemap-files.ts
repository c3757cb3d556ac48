// Puts the basemap where the map fetches it: one file of TopoJSON (`basemap-topology.ts`) named after its content, so that it may be
// cached for ever.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection } from 'geojson';
import { BASEMAP_PARTS, type LoadedBasemap } from '../src/cartography/basemap.ts';
import { packBasemap } from './basemap/pack-basemap.ts';

const OUT = 'generated/basemap';
const fileOf = (part: string) => `${part.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}.geojson`;

/**
 * Bare land beyond the frame of the data, so that no wide screen shows the frame's straight edge as a coast: west and north of it the
 * land goes on (the nearest sea lies west of 94.7° E), east of it north of Leizhou, south of it west of the coast of Quảng Bình. No coast, border or river is drawn there.
 */
const BEYOND: Feature = {
  type: 'Feature',
  properties: { country: 'beyond' },
  geometry: {
    type: 'MultiPolygon',
    coordinates: [
      rectangle(94.8, 17.7, 98.2, 28.6),
      rectangle(94.8, 28.4, 116, 34),
      rectangle(111.6, 21.8, 116, 28.6),
      rectangle(97.8, 15.2, 106.4, 17.85),
    ],
  },
};

function rectangle(west: number, south: number, east: number, north: number): [number, number][][] {
  return [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ];
}

const parts = BASEMAP_PARTS.map((part): [string, FeatureCollection] => {
  const collection: FeatureCollection = JSON.parse(readFileSync(join('data/basemap', fileOf(part)), 'utf8'));
  const features = part === 'land' ? [BEYOND, ...collection.features] : collection.features;
  return [part, { ...collection, features }];
});
const text = JSON.stringify(packBasemap(Object.fromEntries(parts) as unknown as LoadedBasemap));
const path = `basemap/${createHash('sha256').update(text).digest('hex').slice(0, 8)}.json`;

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
writeFileSync(join('generated', path), text);
writeFileSync(join(OUT, 'basemap.json'), JSON.stringify({ path }));

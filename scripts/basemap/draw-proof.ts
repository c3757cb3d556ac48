import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { rewind } from '@turf/rewind';
import { geoMercator, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection } from 'geojson';

/**
 * Draws the committed basemap to a PNG, to look for slivers, lost islands and wrong names after a new cut:
 * `node scripts/basemap/draw-proof.ts out.png west south east north [width in px] [vi|en|zh]`.
 */

const [out, west, south, east, north, widthPx, language] = process.argv.slice(2);
if (out === undefined || north === undefined) {
  console.error('draw-proof.ts out.png west south east north [width in px] [vi|en|zh]');
  process.exit(1);
}
const bounds = [west, south, east, north].map(Number) as [number, number, number, number];
const width = Number(widthPx ?? 1600);
const lang = language ?? 'vi';
const folder = join(import.meta.dirname, '../../data/basemap');

function read(name: string): FeatureCollection {
  const collection: FeatureCollection = JSON.parse(readFileSync(join(folder, `${name}.geojson`), 'utf8'));
  // d3-geo winds polygons the other way round than RFC 7946 does.
  return rewind(collection, { reverse: true, mutate: true }) as FeatureCollection;
}

const corners: FeatureCollection = {
  type: 'FeatureCollection',
  features: [
    [bounds[0], bounds[1]],
    [bounds[2], bounds[3]],
  ].map((coordinates) => ({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates } })),
};
const projection = geoMercator().fitWidth(width, corners);
const height = Math.round(projection([bounds[2], bounds[1]])?.[1] ?? width);
const path = geoPath(projection).digits(2);

const drawn = (feature: Feature, style: string): string => `<path d="${path(feature) ?? ''}" ${style}/>`;
const nameOf = (feature: Feature): string => feature.properties?.[`name:${lang}`] ?? '';

function label(at: readonly [number, number], text: string, style: string): string {
  const halo = 'paint-order="stroke" stroke="#fff" stroke-width="2.5"';
  return `<text x="${at[0].toFixed(1)}" y="${at[1].toFixed(1)}" font-family="sans-serif" ${halo} ${style}>${text}</text>`;
}

function town(feature: Feature): string {
  if (feature.geometry.type !== 'Point') return '';
  const [x = 0, y = 0] = projection(feature.geometry.coordinates as [number, number]) ?? [];
  const size = 18 - 2 * Number(feature.properties?.rank);
  const weight = feature.properties?.capital === true ? 'font-weight="bold"' : '';
  return `<circle cx="${x}" cy="${y}" r="2.5"/>${label([x + 5, y + 4], nameOf(feature), `font-size="${size}" ${weight}`)}`;
}

function riverName(feature: Feature): string {
  if (feature.geometry.type !== 'MultiLineString') return '';
  const line = feature.geometry.coordinates[0] ?? [];
  const middle = line[Math.floor(line.length / 2)] as [number, number] | undefined;
  const at = middle && projection(middle);
  return at ? label(at, nameOf(feature), 'font-size="11" fill="#2c6c85" font-style="italic"') : '';
}

const svg = [
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
  '<rect width="100%" height="100%" fill="#DCE7EA"/>',
  ...read('land').features.map((f) => drawn(f, `fill="${f.properties?.country === 'VN' ? '#FBF8F1' : '#EDE4D0'}"`)),
  ...read('lakes').features.map((f) => drawn(f, 'fill="#DCE7EA" stroke="#A9C5CF" stroke-width="0.6"')),
  ...read('rivers').features.map((f) =>
    drawn(f, `fill="none" stroke="#A9C5CF" stroke-width="${2.4 - 0.6 * Number(f.properties?.rank)}"`),
  ),
  ...read('coast').features.map((f) => drawn(f, 'fill="none" stroke="#8FB0BC" stroke-width="0.7"')),
  ...read('borders').features.map((f) => drawn(f, 'fill="none" stroke="#6B6F72" stroke-width="0.9"')),
  ...read('rivers').features.map(riverName),
  ...read('lakes').features.map((f) => label(path.centroid(f), nameOf(f), 'font-size="10" fill="#2c6c85"')),
  ...read('towns').features.map(town),
  ...read('sea-labels').features.map((f) => label(path.centroid(f), nameOf(f), 'font-size="15" fill="#5b8796"')),
  '</svg>',
].join('');

writeFileSync(out, new Resvg(svg, { font: { loadSystemFonts: true } }).render().asPng());

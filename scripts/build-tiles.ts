// Builds a PMTiles archive and its file of details from a record of any size, for records that no page could hold (docs/scale.md).
//   npm run tiles                                  the compiled record of the last build
//   npm run tiles -- --record generated/record/<edition>/vi.json
//   npm run tiles -- --geojson places.ndjson       one feature a line
//   npm run tiles -- --generate 1000000            invented places about the real ones, for benches
//   npm run tiles -- --out dist/tiles/places.pmtiles

import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { indexRecord } from '../src/model/record-index.ts';
import { readCompiledRecord } from './read-compiled-record.ts';
import { buildArchive } from './tiles/build-archive.ts';
import { generatePlaces } from './tiles/generate-places.ts';
import { sourcesOfGeoJsonLines } from './tiles/read-geojson-lines.ts';
import { sourcesOfRecord } from './tiles/read-record.ts';
import type { TileSource, TileSources } from './tiles/tile-source.ts';

const { values } = parseArgs({
  options: {
    record: { type: 'string' },
    geojson: { type: 'string' },
    generate: { type: 'string' },
    out: { type: 'string', default: 'dist/tiles/places.pmtiles' },
  },
});

const started = performance.now();
mkdirSync(dirname(values.out), { recursive: true });
const { sources, expected } = openSources();
const { places, tiles, archiveBytes, detailBytes } = await buildArchive(sources, expected, values.out);
const { user, system } = process.cpuUsage();
console.log(
  `${places.toLocaleString('en')} places in ${tiles.toLocaleString('en')} tiles: ${megabytes(archiveBytes)} in ${values.out}, ` +
    `${megabytes(detailBytes)} of details; ${((performance.now() - started) / 1000).toFixed(0)} s ` +
    `(${((user + system) / 1e6).toFixed(0)} s of processor time), ${Math.round(process.resourceUsage().maxRSS / 1000)} MB of memory.`,
);

function openSources(): { readonly sources: TileSources; readonly expected: number } {
  if (values.geojson) {
    const aLine = 400;
    return {
      sources: sourcesOfGeoJsonLines(values.geojson),
      expected: Math.ceil(statSync(values.geojson).size / aLine),
    };
  }
  const index = indexRecord(readCompiledRecord(values.record ?? lastRecord()));
  if (!values.generate) return { sources: sourcesOfRecord(index), expected: index.record.places.length };
  const count = Number(values.generate);
  return { sources: both(sourcesOfRecord(index), generatePlaces(index, count)), expected: count };
}

function* both(first: Iterable<TileSource>, second: Iterable<TileSource>): Iterable<TileSource> {
  yield* first;
  yield* second;
}

function lastRecord(): string {
  const { edition } = JSON.parse(readFileSync('generated/record/edition.json', 'utf8'));
  return `generated/record/${edition}/vi.json`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

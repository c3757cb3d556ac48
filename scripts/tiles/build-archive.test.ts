import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { PMTiles } from 'pmtiles';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileRecord } from '../../src/model/compile/compile-record.ts';
import { readRecordFiles } from '../../src/model/record-files/read-record-files.ts';
import { indexRecord } from '../../src/model/record-index.ts';
import { loadPlaceDetail } from '../../src/pages/live/load-place-detail.ts';
import { readRecordFolder } from '../read-record-folder.ts';
import { staticHandler } from '../static-handler.ts';
import { buildArchive } from './build-archive.ts';
import { FileSource } from './file-source-for-tests.ts';
import { generatePlaces } from './generate-places.ts';
import { sourcesOfRecord } from './read-record.ts';
import { MOST_POINTS } from './thin-points.ts';
import { mercatorSpot, tileAt } from './tile-grid.ts';
import type { TileSource } from './tile-source.ts';

const data = fileURLToPath(new URL('../../data', import.meta.url));
const index = indexRecord(compileRecord(readRecordFiles(readRecordFolder(data)).raw).records.vi);
const SAMPLES = 12_000;
const folder = mkdtempSync(join(tmpdir(), 'archive-'));
const file = join(folder, 'places.pmtiles');

function* sources(): Iterable<TileSource> {
  yield* sourcesOfRecord(index);
  yield* generatePlaces(index, SAMPLES);
}

let server: Server;
beforeAll(async () => {
  await buildArchive(sources(), SAMPLES, file);
  server = createServer(staticHandler(folder));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

/** Properties of the features of a layer of one tile. */
async function featuresIn(z: number, x: number, y: number, layer: 'points' | 'lines') {
  const found = await new PMTiles(new FileSource(file)).getZxy(z, x, y);
  if (!found) return [];
  const { layers } = new VectorTile(new PbfReader(new Uint8Array(found.data)));
  const own = layers[layer];
  return own ? Array.from({ length: own.length }, (_, at) => own.feature(at).properties) : [];
}

describe('an archive of tiles', () => {
  test('holds every place in its deepest tiles, each once', async () => {
    const wanted = [...sources()].flatMap(({ tile }) => {
      if (tile.geometry.type !== 'Point') return [];
      const { x, y } = tileAt(mercatorSpot(tile.geometry.coordinates), 12);
      return [{ id: tile.properties.id, tile: `${x}/${y}` }];
    });
    const found: string[] = [];
    for (const tile of new Set(wanted.map((one) => one.tile))) {
      const [x = 0, y = 0] = tile.split('/').map(Number);
      found.push(...(await featuresIn(12, x, y, 'points')).map(({ id }) => String(id)));
    }
    expect(found.toSorted()).toEqual(wanted.map(({ id }) => id).toSorted());
  });

  test('is thinned far out, and keeps the most important', async () => {
    const { x, y } = tileAt(mercatorSpot([104, 22.5]), 5);
    const far = await featuresIn(5, x, y, 'points');
    expect(far.length).toBeGreaterThan(1000);
    expect(far.length).toBeLessThanOrEqual(MOST_POINTS);
    const keys = far.map(({ sortKey }) => Number(sortKey));
    expect(keys).toEqual(keys.toSorted((a, b) => a - b));
    expect(far[0]).toMatchObject({ first: true });
    expect(far[0]).not.toHaveProperty('vi');
  });

  test('holds the lines where they pass', async () => {
    const line = index.record.places.find(({ id }) => id === 'rail-lao-cai-hanoi-hai-phong-standard-gauge');
    if (line?.geometry?.type !== 'LineString' && line?.geometry?.type !== 'MultiLineString')
      throw new Error('a line is needed');
    const [part = []] = line.geometry.type === 'LineString' ? [line.geometry.coordinates] : line.geometry.coordinates;
    const { x, y } = tileAt(mercatorSpot(part[Math.floor(part.length / 2)] ?? []), 10);
    expect((await featuresIn(10, x, y, 'lines')).map(({ id }) => id)).toContain(line.id);
  });

  test('tells in its metadata how many places of each layer it holds', async () => {
    const metadata = (await new PMTiles(new FileSource(file)).getMetadata()) as {
      places: number;
      counts: Record<string, number>;
    };
    const positioned = index.record.places.filter(({ geometry }) => geometry).length;
    expect(metadata.places).toBe(positioned + SAMPLES);
    expect(Object.values(metadata.counts).reduce((sum, count) => sum + count, 0)).toBe(positioned + SAMPLES);
  });

  test('leaves nothing of its scaffolding behind', () => {
    expect(readdirSync(folder).toSorted()).toEqual(['places.details', 'places.pmtiles']);
  });
});

describe('the details beside it', () => {
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/places.pmtiles`;

  test('give everything about a place of the record and about any other', async () => {
    const gate = await loadPlaceDetail(url(), 'gate-kim-thanh-ii');
    expect(gate?.place).toEqual(index.placeById.get('gate-kim-thanh-ii'));
    expect(gate?.statuses).toEqual(index.statusesOf.get('gate-kim-thanh-ii'));
    expect((await loadPlaceDetail(url(), `sample-${SAMPLES}`))?.place.names.vi).toBe(`Điểm mẫu ${SAMPLES}`);
  });

  test('know no place that is not there', async () => {
    expect(await loadPlaceDetail(url(), 'sample-0')).toBeNull();
    expect(await loadPlaceDetail(url(), '__proto__')).toBeNull();
  });

  test('are refused from a server that does not know ranges, instead of being fetched whole', async () => {
    const whole = createServer((_, response) => response.end('x'.repeat(1000)));
    await new Promise<void>((resolve) => whole.listen(0, '127.0.0.1', resolve));
    const { port } = whole.address() as AddressInfo;
    await expect(loadPlaceDetail(`http://127.0.0.1:${port}/places.pmtiles`, 'a')).rejects.toThrow(
      '200 instead of a range',
    );
    whole.closeAllConnections();
    whole.close();
  });
});

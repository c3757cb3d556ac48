import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCompiledRecord } from '../../scripts/read-compiled-record.ts';
import { staticHandler } from '../../scripts/static-handler.ts';
import { buildArchive } from '../../scripts/tiles/build-archive.ts';
import { generatePlaces } from '../../scripts/tiles/generate-places.ts';
import { sourcesOfRecord } from '../../scripts/tiles/read-record.ts';
import type { TileSource } from '../../scripts/tiles/tile-source.ts';
import { TILE_STATES, timeIndex } from '../../src/cartography/tile-states.ts';
import type { LonLat } from '../../src/model/record.ts';
import { indexRecord } from '../../src/model/record-index.ts';
import { LAYERS, type LayerId, type Status } from '../../src/model/vocabulary.ts';
import { launchBrowser, mapIdle, openWatched, SITE_BASE, spotOnMap } from './driver.ts';

/** The built site with an archive of fifty thousand places beside it, served by ranges. */

const SAMPLES = 50_000;
/** Places a reader looks at, one after the other. */
const VIEWS = 12;
const { edition } = JSON.parse(readFileSync('generated/record/edition.json', 'utf8'));
const index = indexRecord(readCompiledRecord(`generated/record/${edition}/vi.json`));
const folder = mkdtempSync(join(tmpdir(), 'atlas-tiles-'));
const archive = join(folder, 'places.pmtiles');

let server: Server;
let browser: Browser;
let origin: string;

function* sources(): Iterable<TileSource> {
  yield* sourcesOfRecord(index);
  yield* generatePlaces(index, SAMPLES);
}
const samples = new Map([...generatePlaces(index, SAMPLES)].map((source) => [source.detail.place.id, source]));

beforeAll(async () => {
  await buildArchive(sources(), SAMPLES, archive);
  const site = staticHandler('dist', SITE_BASE);
  const tiles = staticHandler(folder, `${SITE_BASE}tiles/`);
  server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://atlas').pathname;
    if (path.startsWith(`${SITE_BASE}tiles/`)) return tiles(request, response);
    if (path !== `${SITE_BASE}vi/`) return site(request, response);
    // As whoever runs the site would name the archive in its pages.
    const page = readFileSync('dist/vi/index.html', 'utf8');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      page.replace(
        '<meta name="atlas-edition"',
        '<meta name="atlas-tiles" content="tiles/places.pmtiles"><meta name="atlas-edition"',
      ),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchBrowser();
}, 180_000);
afterAll(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  rmSync(folder, { recursive: true });
});

/** What the page asked the archive and its details for. */
interface Asked {
  readonly file: string;
  readonly range: string | undefined;
  readonly bytes: number;
}

async function open(query = '', hash = '#10/21.05/105.8') {
  const site = { origin, url: (path: string) => `${origin}${SITE_BASE}${path}`, close: async () => undefined };
  const watched = await openWatched(browser, site, { reducedMotion: 'reduce', serviceWorkers: 'block' });
  const asked: Asked[] = [];
  watched.page.on('response', (response) => {
    const file = new URL(response.url()).pathname.split('/').at(-1) ?? '';
    if (!file.startsWith('places.')) return;
    const bytes = Number(response.headers()['content-length'] ?? 0);
    asked.push({ file, range: response.request().headers().range, bytes });
  });
  await watched.page.goto(site.url(`vi/${query}${hash}`));
  await mapIdle(watched.page);
  return { ...watched, asked };
}

/** Ids of invented places that stand on the map, once there are some. */
async function drawn(page: Page, layers: readonly LayerId[] = LAYERS): Promise<readonly string[]> {
  const ids = () =>
    page.evaluate(
      (wanted) => wanted.flatMap((layer) => window.corridorAtlas?.map.renderedPlaceIds(layer) ?? []),
      layers,
    );
  // Asking thousands of places what is drawn keeps the map from drawing: not too often.
  await expect
    .poll(async () => (await ids()).some((id) => id.startsWith('sample-')), { timeout: 60_000, interval: 1000 })
    .toBe(true);
  return (await ids()).filter((id) => id.startsWith('sample-'));
}

function statusOf(id: string, year: number | null): Status | undefined {
  const letter = samples.get(id)?.tile.properties.states[timeIndex(year)];
  return TILE_STATES.get(letter ?? '')?.status;
}

describe('an archive of fifty thousand places', () => {
  test('is drawn where the reader looks, without one complaint, and only in parts', async () => {
    const { page, context, complaints, asked } = await open();
    const ids = await drawn(page);
    expect(ids.length).toBeGreaterThan(100);
    expect(complaints).toEqual([]);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.every(({ range }) => range?.startsWith('bytes='))).toBe(true);
    expect(asked.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(statSync(archive).size / 4);
    await context.close();
  });

  test('follows the filter of layers', async () => {
    const { page, context } = await open('?layers=ports');
    const ids = await drawn(page);
    expect(new Set(ids.map((id) => samples.get(id)?.tile.properties.layer))).toEqual(new Set(['ports']));
    await page.locator('.layer-button').first().click();
    await expect
      .poll(async () => new Set((await drawn(page)).map((id) => samples.get(id)?.tile.properties.layer)), {
        timeout: 30_000,
      })
      .toEqual(new Set(['ports', 'border-gates']));
    await context.close();
  });

  test.each([null, 2021])('follows the filter of the status in the year %s', async (year) => {
    const { page, context } = await open(`?status=approved${year ? `&year=${year}` : ''}`);
    const ids = await drawn(page);
    expect(new Set(ids.map((id) => statusOf(id, year)))).toEqual(new Set(['approved']));
    await context.close();
  });

  test('opens a place from the map with what is looked up of it, by a few small requests', async () => {
    const { page, context, complaints, asked } = await open('', '#14/21.05/105.8');
    const alone = await page.evaluate(() => window.corridorAtlas?.map.bounds());
    if (!alone) throw new Error('no map');
    const [west, south, east, north] = alone;
    const inside = [...samples.values()].find(({ detail }) => {
      if (detail.place.geometry?.type !== 'Point') return false;
      const [lon, lat] = detail.place.geometry.coordinates;
      return lon > west && lon < east && lat > south && lat < north;
    });
    const place = inside?.detail.place;
    if (place?.geometry?.type !== 'Point') throw new Error('a place in view is needed');
    const [lon, lat] = place.geometry.coordinates;
    await page.evaluate((center) => window.corridorAtlas?.map.moveTo({ center, zoom: 15, bearing: 0, pitch: 0 }), [
      lon,
      lat,
    ] as const);
    await expect.poll(() => drawn(page), { timeout: 30_000 }).toContain(place.id);
    const spot = await spotOnMap(page, [lon, lat]);
    await page.mouse.click(spot.x, spot.y);
    await page.waitForURL(`**/vi/places/${place.id}/**`);
    await expect.poll(() => page.locator('#place-name').innerText(), { timeout: 30_000 }).toBe(place.names.vi);
    // The name stands first; the rest of the sheet waits for the details of the record.
    await expect.poll(() => page.locator('#place').innerText(), { timeout: 30_000 }).toContain('Mẫu');
    const details = asked.filter(({ file }) => file === 'places.details');
    expect(details.length).toBeLessThanOrEqual(3);
    expect(details.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(40_000);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('costs a bounded number of requests and no growing memory, however long one travels', async () => {
    const { page, context, asked } = await open('', '#8/21.5/105.5');
    const cdp = await context.newCDPSession(page);
    const heapMb = async () => {
      for (let n = 0; n < 3; n += 1) await cdp.send('HeapProfiler.collectGarbage');
      return (await cdp.send('Runtime.getHeapUsage')).usedSize / 1e6;
    };
    const points = index.record.places.flatMap(({ geometry }) =>
      geometry?.type === 'Point' ? [geometry.coordinates] : [],
    );
    const stops = Array.from({ length: VIEWS }, (_, view): LonLat => {
      return points[Math.floor((view * points.length) / VIEWS)] ?? [105, 21];
    });
    const tour = async () => {
      for (const center of stops) {
        await page.evaluate(
          (to) => window.corridorAtlas?.map.moveTo({ center: to, zoom: 10, bearing: 0, pitch: 0 }),
          center,
        );
        await drawn(page);
      }
    };
    await tour();
    const [requests, before] = [asked.length, await heapMb()];
    expect(requests / VIEWS).toBeLessThan(24);
    await tour();
    expect(await heapMb()).toBeLessThan(before * 1.25);
    expect(Math.max(...asked.map(({ bytes }) => bytes))).toBeLessThan(500_000);
    await context.close();
  });
});

import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath } from '../../scripts/browser-path.ts';
import { maplibreFromSources } from '../../scripts/maplibre-from-sources.ts';
import type { LoadedBasemap } from '../../src/cartography/basemap.ts';
import { CORRIDOR_BOUNDS } from '../../src/cartography/corridor.ts';
import { placeBounds } from '../../src/cartography/place-bounds.ts';
import { drawPoster, posterCamera } from '../../src/cartography/poster.ts';
import { compileRecord } from '../../src/model/compile/compile-record.ts';
import type { AtlasRecord } from '../../src/model/record.ts';
import { DATA_PACKAGE_FILE, RECORD_FILES, readRecordFiles } from '../../src/model/record-files/read-record-files.ts';
import { indexRecord } from '../../src/model/record-index.ts';
import { LAYERS, type LayerId } from '../../src/model/vocabulary.ts';
import { launchBrowser, mapIdle, openWatched, type Site, serveSite } from './driver.ts';
import type {} from './map-lab/main.ts';

const BASE_FILES = {
  land: 'land',
  coast: 'coast',
  lakes: 'lakes',
  rivers: 'rivers',
  borders: 'borders',
  towns: 'towns',
  seaLabels: 'sea-labels',
};

let folder: string;
let record: AtlasRecord;
let site: Site;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'map-lab-'));
  await build({
    configFile: false,
    root: 'tests/browser/map-lab',
    base: './',
    logLevel: 'error',
    plugins: [maplibreFromSources()],
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 2000 },
  });
  record = realRecord();
  writeFileSync(join(folder, 'record.json'), JSON.stringify(record));
  for (const [part, file] of Object.entries(BASE_FILES))
    copyFileSync(`data/basemap/${file}.geojson`, join(folder, `${part}.geojson`));
  site = await serveSite(folder);
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

function realRecord(): AtlasRecord {
  const names = [...RECORD_FILES, DATA_PACKAGE_FILE].filter((name) => existsSync(`data/${name}`));
  const files = new Map(names.map((name) => [name, readFileSync(`data/${name}`, 'utf8')]));
  return compileRecord(readRecordFiles(files).raw).records.vi;
}

async function openLab(query = '') {
  const watched = await openWatched(browser, site);
  await watched.page.goto(site.url(`index.html${query}`));
  await mapIdle(watched.page);
  return watched;
}

const rendered = (page: Page, layer: LayerId) => page.evaluate((id) => window.lab.map.renderedPlaceIds(id), layer);
const told = (page: Page) => page.evaluate(() => window.lab.told);
/** Shows a changed state and waits until it is drawn. */
async function show(page: Page, change: { visible?: string[]; selectedId?: string | null; paper?: 'light' | 'dark' }) {
  await page.evaluate(async ({ visible, ...rest }) => {
    const { lab } = window;
    lab.state = { ...lab.state, ...rest, ...(visible ? { visibleIds: new Set(visible) } : {}) };
    lab.map.show(lab.state);
    // A picture is taken only when nothing moves or loads any more.
    await lab.map.capture({ pixelRatio: devicePixelRatio + 0.01 });
  }, change);
}

/** Places with a position inside the opening view. */
function placed(layer: LayerId): string[] {
  return record.places
    .filter((place) => place.layer === layer && place.geometry)
    .map((place) => place.id)
    .toSorted();
}

describe('posters of the real record', () => {
  const loaded = () =>
    Object.fromEntries(
      Object.entries(BASE_FILES).map(([part, file]) => [
        part,
        JSON.parse(readFileSync(`data/basemap/${file}.geojson`, 'utf8')),
      ]),
    ) as unknown as LoadedBasemap;
  const view = { lang: 'vi', labels: null, year: null } as const;

  test('the corridor fits in 70 kB', () => {
    const index = indexRecord(record);
    const svg = drawPoster({ index, view, basemap: loaded(), bounds: CORRIDOR_BOUNDS, width: 1440, height: 900 });
    expect(svg.length).toBeLessThanOrEqual(70_000);
    expect(svg).toContain('var(--hue-new-railway)');
  });

  test('the locator of a place fits in 25 kB, even in the crowd of Lào Cai', () => {
    const index = indexRecord(record);
    const basemap = loaded();
    for (const id of ['gate-lao-cai-road', 'gate-kim-thanh-ii', 'port-dinh-vu', 'gate-jinshuihe']) {
      const place = index.placeById.get(id);
      const bounds = place && placeBounds(place);
      if (!bounds) throw new Error(`${id} has no bounds`);
      const svg = drawPoster({ index, view, basemap, bounds, width: 640, height: 420, selectedId: id });
      expect(svg.length, id).toBeLessThanOrEqual(25_000);
    }
  });
});

describe('the live map', () => {
  test('draws every place of every layer that has a position, and complains about nothing', async () => {
    const { page, context, complaints } = await openLab();
    for (const layer of LAYERS) expect(await rendered(page, layer), layer).toEqual(placed(layer));
    expect(await told(page)).toContainEqual(['idle']);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test.each(['', '?insets=20,360,190,310'])('opens with exactly the camera of the poster (%s)', async (query) => {
    const { page, context } = await openLab(query);
    const insets = query ? { top: 20, right: 360, bottom: 190, left: 310 } : undefined;
    const live = await page.evaluate(() => ({ camera: window.lab.map.camera(), bounds: window.lab.map.bounds() }));
    const poster = posterCamera(CORRIDOR_BOUNDS, 1440, 900, insets);
    expect(live.camera.zoom).toBeCloseTo(poster.zoom, 4);
    // The live camera counts from the middle of the free part; its window is the poster's window.
    const halfWidth = (360 * 720) / (512 * 2 ** poster.zoom);
    expect(live.bounds[0]).toBeCloseTo(poster.center[0] - halfWidth, 3);
    expect(live.bounds[2]).toBeCloseTo(poster.center[0] + halfWidth, 3);
    await context.close();
  });

  test('a filter takes places away and brings them back', async () => {
    const { page, context, complaints } = await openLab();
    const [first = ''] = placed('ports');
    await show(page, { visible: [first] });
    expect(await rendered(page, 'ports')).toEqual([first]);
    expect(await rendered(page, 'airports')).toEqual([]);
    await show(page, { visible: record.places.map((place) => place.id) });
    expect(await rendered(page, 'airports')).toEqual(placed('airports'));
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('a click on a place alone selects it, on a crowd offers a choice, on nothing takes the selection away', async () => {
    const { page, context } = await openLab('?camera=6.4/22.85/104.9');
    const spot = (id: string) =>
      page.evaluate((wanted) => {
        const place = window.lab.state.index.placeById.get(wanted);
        if (place?.geometry?.type !== 'Point') throw new Error(`${wanted} is no point`);
        const [west, , east, north] = window.lab.map.bounds();
        const worldPx = innerWidth / ((east - west) / 360);
        const mercator = (lat: number) => Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
        const [lon, lat] = place.geometry.coordinates;
        return { x: ((lon - west) / 360) * worldPx, y: (mercator(north) - mercator(lat)) * worldPx };
      }, id);
    const alone = await spot('gate-jinshuihe');
    await page.mouse.click(alone.x, alone.y);
    const crowd = await spot('gate-lao-cai-road');
    await page.mouse.click(crowd.x, crowd.y);
    await page.mouse.click(1000, 120);
    const events = (await told(page)).filter(([what]) => what === 'select' || what === 'choose' || what === 'deselect');
    expect(events[0]).toEqual(['select', 'gate-jinshuihe']);
    expect(events[1]?.[0]).toBe('choose');
    expect(events[1]?.[1]).toContain('gate-lao-cai-road');
    expect(String(events[1]?.[1]).split(',').length).toBeGreaterThan(3);
    expect(events[2]).toEqual(['deselect']);
    await page.mouse.move(alone.x, alone.y);
    await page.waitForFunction(() => window.lab.told.some(([what, id]) => what === 'hover' && id === 'gate-jinshuihe'));
    expect(await page.evaluate(() => document.querySelector('canvas')?.style.cursor)).toBe('pointer');
    await context.close();
  });

  test('the keyboard moves the map', async () => {
    const { page, context } = await openLab('?camera=8/21.5/105.5');
    await page.locator('canvas').focus();
    await page.keyboard.press('Equal');
    await page.waitForFunction(() => window.lab.map.camera().zoom > 8.9);
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => window.lab.map.camera().center[0] > 105.6);
    await context.close();
  });

  test('a picture has the asked size and the colours of the record, and leaves the map as it was', async () => {
    const { page, context } = await openLab();
    const picture = await page.evaluate(async () => {
      const canvas = await window.lab.map.capture({ pixelRatio: 2 });
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      let hero = 0;
      for (let at = 0; at < pixels.length; at += 4)
        if (pixels[at] === 0xc8 && pixels[at + 1] === 0 && pixels[at + 2] === 0x1f) hero += 1;
      return { width: canvas.width, height: canvas.height, hero, now: document.querySelector('canvas')?.width };
    });
    expect(picture).toMatchObject({ width: 2880, height: 1800, now: 1440 });
    expect(picture.hero).toBeGreaterThan(500);
    await context.close();
  });

  test('a change of paper recolours the map without loading it anew', async () => {
    const { page, context, complaints } = await openLab();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await show(page, { paper: 'dark' });
    expect(requests).toEqual([]);
    expect(await rendered(page, 'ports')).toEqual(placed('ports'));
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('deck.gl comes only when a layer asks for it, draws, and goes again', async () => {
    const { page, context, complaints } = await openLab();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.evaluate(() => window.lab.map.setOverlay([]));
    expect(requests).toEqual([]);
    const magenta = () =>
      page.evaluate(async () => {
        const canvas = await window.lab.map.capture();
        const at = canvas.getContext('2d')?.getImageData(canvas.width / 2, canvas.height / 2, 1, 1).data ?? [];
        return at[0] === 255 && at[1] === 0 && at[2] === 255;
      });
    expect(await magenta()).toBe(false);
    await page.evaluate(() => window.lab.showDisc());
    await expect.poll(magenta, { timeout: 30_000 }).toBe(true);
    await page.evaluate(() => window.lab.map.setOverlay([]));
    await expect.poll(magenta, { timeout: 30_000 }).toBe(false);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('a lost and restored WebGL context is told, and the record is drawn again', async () => {
    const { page, context } = await openLab();
    const loss = await page.evaluateHandle(() => {
      const gl = document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      if (!gl) throw new Error('no way to lose the context');
      gl.loseContext();
      return gl;
    });
    await page.waitForFunction(() => window.lab.told.some(([what]) => what === 'lost'));
    await loss.evaluate((gl) => gl.restoreContext());
    await page.waitForFunction(() => window.lab.told.some(([what]) => what === 'restored'));
    await page.waitForFunction(() => window.lab.map.renderedPlaceIds('ports').length > 0);
    expect(await rendered(page, 'ports')).toEqual(placed('ports'));
    await context.close();
  });

  test('where a policy forbids workers the page is told, and the element is left to the poster', async () => {
    const strict = createServer((request, response) => {
      const path = join(folder, new URL(request.url ?? '/', 'http://lab').pathname);
      if (!existsSync(path)) return response.writeHead(404).end();
      const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };
      response.setHeader('content-security-policy', "worker-src 'none'");
      response.setHeader('content-type', types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
      response.end(readFileSync(path));
    });
    await new Promise<void>((resolve) => strict.listen(0, '127.0.0.1', resolve));
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(strict.address() as AddressInfo).port}/index.html`);
    await page.waitForFunction(() => window.lab?.told.some(([what]) => what === 'failure'));
    expect(await told(page)).toContainEqual(['failure', 'worker-blocked']);
    expect(await page.locator('canvas').count()).toBe(0);
    await page.close();
    strict.closeAllConnections();
    strict.close();
  });

  test('where there is no WebGL the page is told, and every call to the map does nothing', async () => {
    const plain = await chromium.launch({
      executablePath: browserPath() ?? '',
      args: ['--no-sandbox', '--disable-3d-apis', '--disable-quic', '--no-first-run'],
    });
    const page = await plain.newPage();
    await page.goto(site.url('index.html'));
    await page.waitForFunction(() => window.lab?.told.length > 0);
    expect(await told(page)).toEqual([['failure', 'no-webgl']]);
    expect(await page.evaluate(() => window.lab.map.renderedPlaceIds('ports'))).toEqual([]);
    expect(await page.locator('canvas').count()).toBe(0);
    await plain.close();
  });
});

import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import borders from '../../data/basemap/borders.geojson?raw';
import coast from '../../data/basemap/coast.geojson?raw';
import lakes from '../../data/basemap/lakes.geojson?raw';
import land from '../../data/basemap/land.geojson?raw';
import rivers from '../../data/basemap/rivers.geojson?raw';
import seaLabels from '../../data/basemap/sea-labels.geojson?raw';
import towns from '../../data/basemap/towns.geojson?raw';
import type { LonLat } from '../model/record.ts';
import type { LoadedBasemap } from './basemap.ts';
import { CAMERA_LIMITS, CORRIDOR_BOUNDS } from './corridor.ts';
import { drawPoster, posterCamera } from './poster.ts';
import { posterCss } from './poster-css.ts';
import { posterWindow } from './poster-window.ts';
import { everyLookIndex } from './record-for-map-tests.ts';
import { fromWorld, toWorld } from './web-mercator.ts';

const read = (text: string) => JSON.parse(text) as FeatureCollection;
const basemap: LoadedBasemap = {
  land: read(land),
  coast: read(coast),
  lakes: read(lakes),
  rivers: read(rivers),
  borders: read(borders),
  towns: read(towns),
  seaLabels: read(seaLabels),
};
const index = everyLookIndex();
const view = { lang: 'vi', labels: null, year: null } as const;
const corridor = { index, view, basemap, bounds: CORRIDOR_BOUNDS, width: 1440, height: 900 } as const;

describe('the poster’s window', () => {
  const insets = { top: 20, right: 360, bottom: 190, left: 310 };

  test('shows the bounds exactly: the tighter side touches the free part’s edges, the other is centred', () => {
    const window = posterWindow(CORRIDOR_BOUNDS, 1440, 900, insets);
    const [west, south, east, north] = CORRIDOR_BOUNDS;
    const [left, top] = window.project([west, north]);
    const [right, bottom] = window.project([east, south]);
    expect(top).toBeCloseTo(20, 6);
    expect(bottom).toBeCloseTo(900 - 190, 6);
    expect(left - 310).toBeCloseTo(1440 - 360 - right, 6);
    expect(left).toBeGreaterThan(310);
  });

  test('has the camera of MapLibre’s own formula: world of 512 px × 2^zoom, centre in the middle', () => {
    const { center, zoom } = posterCamera(CORRIDOR_BOUNDS, 800, 600);
    const window = posterWindow(CORRIDOR_BOUNDS, 800, 600);
    expect(window.project(center)).toEqual([expect.closeTo(400, 6), expect.closeTo(300, 6)]);
    // One degree of longitude is 512 · 2^zoom / 360 pixels.
    const [x0] = window.project([104, 22]);
    const [x1] = window.project([105, 22]);
    expect(x1 - x0).toBeCloseTo((512 * 2 ** zoom) / 360, 6);
  });

  test('Web Mercator and its inverse agree', () => {
    const hanoi: LonLat = [105.85, 21.03];
    const [lon, lat] = fromWorld(...toWorld(hanoi));
    expect(lon).toBeCloseTo(hanoi[0], 9);
    expect(lat).toBeCloseTo(hanoi[1], 9);
  });

  test('the corridor lies inside the limits of the camera', () => {
    expect(CAMERA_LIMITS[0]).toBeLessThan(CORRIDOR_BOUNDS[0]);
    expect(CAMERA_LIMITS[1]).toBeLessThan(CORRIDOR_BOUNDS[1]);
    expect(CAMERA_LIMITS[2]).toBeGreaterThan(CORRIDOR_BOUNDS[2]);
    expect(CAMERA_LIMITS[3]).toBeGreaterThan(CORRIDOR_BOUNDS[3]);
  });
});

describe('the poster', () => {
  test('with the css palette writes no colour and no inline style, only properties that posterCss sets', () => {
    const svg = drawPoster(corridor);
    expect(svg).not.toMatch(/#[0-9a-f]{6}/i);
    expect(svg).not.toContain('style="');
    const used = new Set([...svg.matchAll(/var\((--[a-z-]+)\)/g)].map((match) => match[1]));
    expect(used.size).toBeGreaterThan(10);
    for (const name of used) expect(posterCss()).toContain(`${name}:#`);
  });

  test('on a paper stands alone', () => {
    expect(drawPoster({ ...corridor, palette: 'dark' })).not.toContain('var(');
  });

  test('says what it is, or hides from screen readers', () => {
    expect(drawPoster({ ...corridor, title: 'A < B' })).toContain('<title>A &lt; B</title>');
    expect(drawPoster(corridor)).toContain('aria-hidden="true"');
  });

  test('names Kunming and Hà Nội, in both languages when asked', () => {
    const svg = drawPoster({ ...corridor, view: { ...view, labels: 'vi+zh' } });
    for (const name of ['CÔN MINH', '昆明', 'HÀ NỘI', '河内']) expect(svg).toContain(name);
  });

  test('draws only what the filter leaves, and the selected place with its name', () => {
    const all = drawPoster(corridor);
    const few = drawPoster({ ...corridor, visibleIds: new Set(['ports-planned']), selectedId: 'airports-operating' });
    expect(few.length).toBeLessThan(all.length);
    expect(few).toContain('>airports-operating</text>');
    expect(few).not.toContain('var(--hue-tourism-zones)');
  });

  test('a place without a position changes nothing', () => {
    expect(drawPoster({ ...corridor, selectedId: 'nowhere' })).toBe(drawPoster(corridor));
  });

  test('the base of a locator is a tenth of the page’s budget', () => {
    const bounds = [103.5, 22.1, 104.5, 22.8] as const;
    const svg = drawPoster({ ...corridor, bounds, width: 640, height: 420, visibleIds: new Set() });
    expect(svg.length).toBeLessThan(10_000);
  });

  test('ids inside the drawing carry the prefix, so that two drawings can share a page', () => {
    const found = [...drawPoster({ ...corridor, idPrefix: 'x' }).matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(found.length).toBeGreaterThan(5);
    for (const id of found) expect(id).toMatch(/^x/);
  });
});

import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import type { LonLat } from '../model/record.ts';
import { buildStyle, type StyleState } from './build-style.ts';
import { pathBounds } from './path-bounds.ts';
import { type PathPreview, pathPreviewGeoJson } from './path-preview-layers.ts';
import { emptyBasemap, everyLookIndex } from './record-for-map-tests.ts';

const path: readonly LonLat[] = [
  [104, 22],
  [104.1, 22.1],
  [104.5, 21.9],
  [105, 21.5],
  [105.1, 21.4],
];
const along: PathPreview = { kind: 'network', path };
const plain: StyleState = {
  index: everyLookIndex(),
  view: { lang: 'vi', labels: null, year: null },
  paper: 'light',
  basemap: emptyBasemap(),
  visibleIds: null,
  selectedId: null,
};
const parts = (preview: PathPreview | null) =>
  pathPreviewGeoJson(preview).features.map(({ properties, geometry }) => [
    properties?.part,
    geometry.type === 'LineString' ? geometry.coordinates.length : 1,
  ]);

test('a way along the network is dashed where lines are mapped and dotted where one goes straight to and from them', () => {
  expect(parts(along)).toEqual([
    ['straight', 2],
    ['way', 3],
    ['straight', 2],
    ['end', 1],
    ['end', 1],
  ]);
});

test('what no mapped line leads to is dotted from end to end', () => {
  expect(parts({ kind: 'straight', path: path.slice(0, 2) })).toEqual([
    ['straight', 2],
    ['end', 1],
    ['end', 1],
  ]);
});

test('no way, or a way without length, draws nothing', () => {
  expect(parts(null)).toEqual([]);
  expect(parts({ kind: 'straight', path: path.slice(0, 1) })).toEqual([]);
});

test('the same way is the same data, so that the map is told once', () => {
  expect(pathPreviewGeoJson(along)).toBe(pathPreviewGeoJson(along));
});

test('the window of a way holds all of it', () => {
  const [west = 0, south = 0, east = 0, north = 0] = pathBounds(along) ?? [];
  for (const [lon, lat] of path) {
    expect(lon > west && lon < east && lat > south && lat < north).toBe(true);
  }
});

test.each(['light', 'dark'] as const)(
  'on %s paper the style with a way is valid, and the way lies under all words',
  (paper) => {
    const style = buildStyle({ ...plain, paper, pathPreview: along });
    expect(validateStyleMin(style).map((error) => error.message)).toEqual([]);
    const order = style.layers.map(({ id }) => id);
    const firstWords = style.layers.findIndex(({ type }) => type === 'symbol');
    expect(order.indexOf('path-preview-ends')).toBeGreaterThan(order.indexOf('new-railway-core'));
    expect(order.indexOf('path-preview-ends')).toBeLessThan(order.indexOf('badges'));
    expect(firstWords).toBeGreaterThan(0);
  },
);

import { type StyleSpecification, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { LANGS, LAYERS } from '../model/vocabulary.ts';
import type { Labels } from '../view/view-state.ts';
import { buildStyle, type StyleState } from './build-style.ts';
import { OVERLAY_BEFORE_ID } from './drawing-order.ts';
import { NEW_RAILWAY_ID } from './palettes.ts';
import { dotLayerId, LABEL_HIT_LAYERS, pointHitLayerIds } from './point-layers.ts';
import { emptyBasemap, everyLookIndex } from './record-for-map-tests.ts';

const index = everyLookIndex();
const plain: StyleState = {
  index,
  view: { lang: 'vi', labels: null, year: null },
  paper: 'light',
  basemap: emptyBasemap(),
  visibleIds: null,
  selectedId: null,
};
const online: StyleSpecification = {
  version: 8,
  sprite: 'https://tiles.example/sprite',
  glyphs: 'https://tiles.example/{fontstack}/{range}.pbf',
  sources: { land: { type: 'vector', url: 'https://tiles.example/tiles.json' } },
  layers: [
    { id: 'land', type: 'background' },
    { id: 'water', type: 'fill', source: 'land', 'source-layer': 'water' },
  ],
};

function ids(style: StyleSpecification, source: string): string[] {
  const found = style.sources[source];
  if (found?.type !== 'geojson') throw new Error(`no source ${source}`);
  return (found.data as FeatureCollection).features.map((feature) => String(feature.properties?.id));
}

describe('the style', () => {
  const labels: (Labels | null)[] = [null, 'vi+zh', 'zh+vi', 'en+vi'];
  const cases = (['light', 'dark'] as const).flatMap((paper) =>
    LANGS.flatMap((lang) => labels.map((label) => ({ paper, lang, label }))),
  );

  test.each(cases)('is valid on $paper paper in $lang with labels $label', ({ paper, lang, label }) => {
    const style = buildStyle({ ...plain, paper, view: { lang, labels: label, year: null } });
    expect(validateStyleMin(style).map((error) => error.message)).toEqual([]);
  });

  test.each([
    ['a selected point', { selectedId: 'ports-planned' }],
    ['a selected line and another hovered', { selectedId: NEW_RAILWAY_ID, hoveredId: 'ports-planned' }],
    ['the year 2035', { view: { ...plain.view, year: 2035 } }],
    ['the sizes of a wall', { scale: 2 }],
    ['an online base', { basemapStyle: online }],
  ])('is valid with %s', (_, change) => {
    const style = buildStyle({ ...plain, ...change });
    expect(validateStyleMin(style).map((error) => error.message)).toEqual([]);
  });

  test('is the same for the same state', () => {
    expect(buildStyle({ ...plain })).toEqual(buildStyle({ ...plain }));
  });

  test('asks for no glyphs and no address of its own', () => {
    const style = buildStyle(plain);
    expect(style.glyphs).toBeUndefined();
    expect(JSON.stringify(style)).not.toMatch(/https?:/);
  });

  test('draws an online base under the record, with names of its own and the page’s fonts', () => {
    const style = buildStyle({ ...plain, basemapStyle: online });
    expect(style.layers.slice(0, 2).map((layer) => layer.id)).toEqual(['online-land', 'online-water']);
    expect(style.layers.find((layer) => layer.id === 'online-water')).toMatchObject({ source: 'online-land' });
    expect(style.glyphs).toBeUndefined();
    expect(style.layers.some((layer) => layer.id === 'sea')).toBe(false);
  });

  test('has a layer of dots for every layer of the record, and the symbols above all of them', () => {
    const order = buildStyle(plain).layers.map((layer) => layer.id);
    for (const layer of LAYERS) {
      expect(order).toContain(dotLayerId(layer));
      expect(order.indexOf('badges')).toBeGreaterThan(order.indexOf(dotLayerId(layer)));
    }
  });

  test('draws the new railway above every other line', () => {
    const order = buildStyle(plain).layers.map((layer) => layer.id);
    const core = order.indexOf('new-railway-core');
    for (const line of ['railways-core', 'expressways-core', 'waterways-core', 'plain-core'])
      expect(order.indexOf(line)).toBeLessThan(core);
  });

  test('has room for overlays under every word and symbol of the record', () => {
    const order = buildStyle(plain).layers.map((layer) => layer.id);
    const overlay = order.indexOf(OVERLAY_BEFORE_ID);
    expect(overlay).toBeGreaterThan(order.indexOf('dots-ports'));
    for (const above of ['badges', 'place-labels', 'line-labels', 'towns-1', 'selected-label'])
      expect(order.indexOf(above)).toBeGreaterThan(overlay);
  });

  test('can be touched wherever it draws', () => {
    const order = buildStyle(plain).layers.map((layer) => layer.id);
    for (const id of [...pointHitLayerIds(), ...LABEL_HIT_LAYERS]) expect(order).toContain(id);
  });

  test('leaves out what the filter leaves out, but not what is selected', () => {
    const style = buildStyle({ ...plain, visibleIds: new Set(['ports-planned']), selectedId: 'airports-operating' });
    expect(ids(style, 'places')).toEqual(['ports-planned']);
    expect(ids(style, 'lines')).toEqual([]);
    expect(ids(style, 'selected')).toEqual(['airports-operating']);
  });

  test('never draws a place without a position', () => {
    const style = buildStyle({ ...plain, selectedId: 'nowhere' });
    expect([...ids(style, 'places'), ...ids(style, 'lines')]).not.toContain('nowhere');
    expect(ids(style, 'selected')).toEqual([]);
  });

  test('shows the layers of what is selected only while something is', () => {
    const shown = (selectedId: string | null) =>
      buildStyle({ ...plain, selectedId })
        .layers.filter((layer) => 'source' in layer && layer.source === 'selected')
        .map((layer) => layer.layout?.visibility ?? 'visible');
    expect(new Set(shown(null))).toEqual(new Set(['none']));
    expect(new Set(shown('ports-planned'))).toEqual(new Set(['visible']));
  });

  test('does not mark as hovered what is selected', () => {
    const style = buildStyle({ ...plain, selectedId: 'ports-planned', hoveredId: 'ports-planned' });
    expect(ids(style, 'hovered')).toEqual([]);
  });

  test('keeps each feature itself when only filter, paper or selection change, so that little is sent to the map', () => {
    const features = (state: StyleState) => {
      const source = buildStyle(state).sources.places;
      return source?.type === 'geojson' ? (source.data as FeatureCollection).features : [];
    };
    const before = features(plain);
    const after = features({
      ...plain,
      paper: 'dark',
      visibleIds: new Set(['ports-planned']),
      selectedId: 'ports-planned',
    });
    expect(before).toContain(after[0]);
  });
});

import {
  createExpression,
  featureFilter,
  type StyleSpecification,
  validateStyleMin,
} from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { type Filter, NO_FILTER } from '../model/filter.ts';
import { buildStyle, type StyleState } from './build-style.ts';
import { placesGeoJson } from './map-data.ts';
import { emptyBasemap, everyLookIndex } from './record-for-map-tests.ts';
import { tilePlaces } from './tile-places.ts';
import { timeIndex } from './tile-states.ts';
import { TILES_SOURCE, tileHitLayerIds, tileLayerId } from './tiles-style.ts';

const index = everyLookIndex();
const url = 'https://example.org/places.pmtiles';

function styleWith(filter: Filter, year: number | null = null): StyleSpecification {
  const state: StyleState = {
    index,
    view: { lang: 'vi', labels: 'vi+zh', year },
    paper: 'light',
    basemap: emptyBasemap(),
    visibleIds: null,
    selectedId: null,
    tiles: { url, filter },
  };
  return buildStyle(state);
}

const layerOf = (style: StyleSpecification, id: string) => {
  const layer = style.layers.find((one) => one.id === id);
  if (!layer) throw new Error(`no layer ${id}`);
  return layer;
};

/** Ids of the tile's places that pass a style layer's filter. */
function shown(style: StyleSpecification, layerId: string): readonly string[] {
  const layer = layerOf(style, layerId);
  const { filter } = featureFilter('filter' in layer ? layer.filter : undefined, 'filter');
  return tilePlaces(index)
    .filter(({ geometry }) => geometry.type === 'Point')
    .filter(({ geometry, properties }) =>
      filter({ zoom: 14 }, {
        type: geometry.type === 'Point' ? 1 : 2,
        properties: { ...properties, first: true },
      } as never),
    )
    .map(({ properties }) => properties.id);
}

/** What an expression of a style layer gives for a place. */
function evaluated(expression: unknown, properties: object): unknown {
  const made = createExpression(expression as never, 'layout');
  if (made.result === 'error') throw new Error(made.value.map(String).join());
  return made.value.evaluate({ zoom: 10 }, { type: 1, properties } as never);
}

describe('places from tiles', () => {
  test.each([
    ['without a filter', NO_FILTER, null],
    [
      'with every filter tiles know',
      {
        ...NO_FILTER,
        layers: ['ports'],
        status: ['planned'],
        country: ['VN'],
        plan: ['plan'],
        province: ['p'],
      } as Filter,
      2035,
    ],
    ['with one they do not know', { ...NO_FILTER, q: 'a' }, null],
  ])('are drawn by a valid style %s', (_, filter, year) => {
    expect(validateStyleMin(styleWith(filter, year)).map((error) => error.message)).toEqual([]);
  });

  test('have a twin of every style layer they can be touched on', () => {
    const ids = styleWith(NO_FILTER).layers.map((layer) => layer.id);
    const { points, lines } = tileHitLayerIds();
    for (const id of [...points, ...lines]) expect(ids).toContain(id);
    expect(styleWith(NO_FILTER).sources[TILES_SOURCE]).toMatchObject({ type: 'vector', url: `pmtiles://${url}` });
  });

  test.each([null, 2018, 2035])('look in the year %s as the same places look without tiles', (year) => {
    const style = styleWith(NO_FILTER, year);
    const badge = layerOf(style, tileLayerId('badges'));
    const image = badge.type === 'symbol' ? badge.layout?.['icon-image'] : undefined;
    const { points } = placesGeoJson(index, { year, labels: 'vi+zh', lang: 'vi' });
    const states = new Map(tilePlaces(index).map(({ properties }) => [properties.id, properties]));
    expect(points.features.length).toBeGreaterThan(20);
    for (const { properties } of points.features) {
      expect(evaluated(image, states.get(properties.id) ?? {}), properties.id).toBe(`light:${properties.mark}`);
    }
  });

  test('follow the filter of layers and of the status in the year', () => {
    const ports = shown(styleWith({ ...NO_FILTER, layers: ['ports'] }), tileLayerId('badges'));
    expect(ports.length).toBeGreaterThan(0);
    expect(ports.every((id) => id.startsWith('ports'))).toBe(true);
    const planned = shown(styleWith({ ...NO_FILTER, status: ['planned'] }), tileLayerId('badges'));
    expect(planned.length).toBeGreaterThan(0);
    const { points } = placesGeoJson(index, { year: null, labels: null, lang: 'vi' });
    const really = points.features
      .filter(({ properties }) => properties.form === 'dashed')
      .map(({ properties }) => properties.id);
    expect(planned.toSorted()).toEqual(really.toSorted());
  });

  test('are hidden where the filter asks what tiles do not know', () => {
    expect(shown(styleWith({ ...NO_FILTER, agency: ['a'] }), tileLayerId('badges'))).toEqual([]);
  });
});

test('states have a letter for today and for each year', () => {
  const [first] = tilePlaces(index);
  expect(first?.properties.states).toHaveLength(37);
  expect([timeIndex(null), timeIndex(2015), timeIndex(2050)]).toEqual([0, 1, 36]);
});

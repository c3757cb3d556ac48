import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { scaleLayers } from './scale-style.ts';

const layer: LayerSpecification = {
  id: 'a',
  type: 'symbol',
  source: 's',
  layout: {
    'text-size': ['interpolate', ['linear'], ['zoom'], 5, 10, 8, ['get', 'size']],
    'icon-size': 1,
    'text-padding': 2,
  },
  paint: { 'text-halo-width': 1.5, 'text-color': '#000000', 'text-opacity': 0.5 },
};

test('sizes grow, inside an expression of the zoom too; colours, zooms and opacities stay', () => {
  expect(scaleLayers([layer], 2)).toEqual([
    {
      ...layer,
      layout: {
        'text-size': ['interpolate', ['linear'], ['zoom'], 5, 20, 8, ['*', 2, ['get', 'size']]],
        'icon-size': 2,
        'text-padding': 4,
      },
      paint: { 'text-halo-width': 3, 'text-color': '#000000', 'text-opacity': 0.5 },
    },
  ]);
});

test('measures of the ground do not grow', () => {
  const ring: LayerSpecification = {
    id: 'accuracy-points',
    type: 'circle',
    source: 's',
    paint: { 'circle-radius': 5 },
  };
  expect(scaleLayers([ring], 2)).toEqual([ring]);
});

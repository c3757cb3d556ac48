import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { LAYERS, type LayerId } from '../model/vocabulary.ts';
import type { Paper } from '../view/view-state.ts';
import { HUES, PAPERS } from './palettes.ts';
import { RECORD_LAYERS } from './record-layers.ts';
import {
  accuracyRadius,
  growing,
  hueExpression,
  markImage,
  PLACE_LABEL,
  REGULAR_FONT,
  type SlottedLayer,
  SOURCES,
} from './style-parts.ts';

/** Id of the style layer that draws the dots of a record layer. */
export function dotLayerId(layer: LayerId): string {
  return `dots-${layer}`;
}

/** From this zoom on every symbol is drawn, whether there is room or not. */
export const ALL_BADGES_ZOOM = 12.5;

const FILLED_FORMS: ExpressionSpecification = ['in', ['get', 'form'], ['literal', ['solid', 'double']]];
const RECORDED: ExpressionSpecification = ['!', ['get', 'promised']];
const GREY: ExpressionSpecification = ['in', ['get', 'form'], ['literal', ['unknown', 'crossed']]];

/** The dot under every symbol: small, always there, so that nothing of the record ever vanishes in a crowd. */
function dots(layer: LayerId, paper: Paper): SlottedLayer {
  const base = PAPERS[paper];
  const hue = HUES[paper][layer];
  const own: ExpressionSpecification = ['case', GREY, base.unknown, hue];
  return {
    slot: 'dots',
    layer: {
      id: dotLayerId(layer),
      type: 'circle',
      source: SOURCES.points,
      filter: ['==', ['get', 'layer'], layer],
      layout: { 'circle-sort-key': ['-', 0, ['get', 'sortKey']] },
      paint: {
        'circle-radius': growing(RECORD_LAYERS[layer].dotRadiusPx),
        'circle-color': ['case', ['all', FILLED_FORMS, RECORDED], own, base.sheet],
        'circle-stroke-color': ['case', ['all', FILLED_FORMS, RECORDED], base.sheet, own],
        'circle-stroke-width': growing([
          'match',
          ['get', 'form'],
          ['solid', 'double'],
          1,
          'half',
          1.9,
          'outline',
          1.5,
          1,
        ] as ExpressionSpecification),
      },
    },
  };
}

/** How sure a point is, as a ring of that radius: only close by, and only where it is coarser than 1 km. */
function accuracyRings(paper: Paper): SlottedLayer {
  return {
    slot: 'accuracy',
    layer: {
      id: 'accuracy-points',
      type: 'circle',
      source: SOURCES.points,
      minzoom: 9,
      filter: ['>', ['get', 'accuracyPx'], 0],
      paint: {
        'circle-radius': accuracyRadius(),
        'circle-opacity': 0,
        'circle-stroke-color': hueExpression(paper),
        'circle-stroke-width': 1,
        'circle-stroke-opacity': ['interpolate', ['linear'], ['zoom'], 9.2, 0, 10.5, 0.15],
        'circle-pitch-alignment': 'map',
      },
    },
  };
}

const BADGE_SIZE: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 5, 0.66, 7, 0.76, 9, 0.9, 12, 1.05];

/** MapLibre tries every symbol for room; far out only the first thousand are worth it. A close view holds few anyway. */
const WORTH_TRYING: ExpressionSpecification = ['<', ['get', 'order'], ['step', ['zoom'], 1500, 9, 6000, 11, 1e9]];

function badges(paper: Paper): SlottedLayer {
  return {
    slot: 'badges',
    layer: {
      id: 'badges',
      type: 'symbol',
      source: SOURCES.points,
      filter: WORTH_TRYING,
      layout: {
        'icon-image': markImage(paper),
        'icon-size': BADGE_SIZE,
        'icon-overlap': ['step', ['zoom'], 'never', ALL_BADGES_ZOOM, 'always'],
        'icon-padding': -1,
        'symbol-sort-key': ['get', 'sortKey'],
      },
    },
  };
}

function labels(paper: Paper): SlottedLayer {
  const base = PAPERS[paper];
  return {
    slot: 'place-labels',
    layer: {
      id: 'place-labels',
      type: 'symbol',
      source: SOURCES.points,
      minzoom: 8,
      filter: ['all', ['>=', ['zoom'], ['get', 'labelsFromZoom']], WORTH_TRYING],
      layout: {
        'text-field': PLACE_LABEL,
        'text-font': REGULAR_FONT,
        'text-size': ['interpolate', ['linear'], ['zoom'], 8, 10.8, 12, 12.4],
        'text-variable-anchor': [
          'left',
          'right',
          'bottom',
          'top',
          'bottom-left',
          'top-left',
          'top-right',
          'bottom-right',
        ],
        'text-radial-offset': 1.15,
        'text-justify': 'auto',
        'text-max-width': 9.5,
        'text-line-height': 1.15,
        'text-padding': 4,
        'symbol-sort-key': ['get', 'sortKey'],
      },
      paint: { 'text-color': base.ink, 'text-halo-color': base.land, 'text-halo-width': 1.5 },
    },
  };
}

/** All points of the record: accuracy, dots (one style layer for each record layer), symbols and names where there is room. */
export function pointLayers(paper: Paper): readonly SlottedLayer[] {
  return [
    accuracyRings(paper),
    // The last drawn lies on top: the heavier layers of the list come last.
    ...LAYERS.toSorted((a, b) => RECORD_LAYERS[a].weight - RECORD_LAYERS[b].weight).map((layer) => dots(layer, paper)),
    badges(paper),
    labels(paper),
  ];
}

/** Style layers on which a point can be touched, and those whose names stand for it. */
export function pointHitLayerIds(): readonly string[] {
  return [...LAYERS.map(dotLayerId), 'badges', 'selected-point', 'selected-badge'];
}

export const LABEL_HIT_LAYERS: readonly string[] = ['selected-label', 'place-labels', 'line-labels'];

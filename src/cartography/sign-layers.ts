import type { Paper } from '../view/view-state.ts';
import { PAPERS } from './palettes.ts';
import {
  BOLD_FONT,
  growing,
  hueExpression,
  imageName,
  PLACE_LABEL,
  PLACE_LABEL_INLINE,
  REGULAR_FONT,
  type SlottedLayer,
  SOURCES,
} from './style-parts.ts';

/** What stands on lines: flow, the clock of the late, the question mark of the unknown, names, stops. */
export function signLayers(paper: Paper): readonly SlottedLayer[] {
  const base = PAPERS[paper];
  return [
    {
      slot: 'line-signs',
      layer: {
        id: 'flow',
        type: 'symbol',
        source: SOURCES.lines,
        minzoom: 7,
        filter: ['==', ['get', 'layer'], 'waterways'],
        layout: {
          'symbol-placement': 'line',
          'symbol-spacing': 90,
          'icon-image': imageName(paper, 'sign/flow'),
          'icon-size': growing(0.42),
          'icon-allow-overlap': true,
          'icon-ignore-placement': true,
        },
      },
    },
    {
      slot: 'line-signs',
      layer: {
        id: 'line-signs',
        type: 'symbol',
        source: SOURCES.lines,
        minzoom: 6.5,
        filter: ['any', ['get', 'late'], ['==', ['get', 'form'], 'unknown']],
        layout: {
          'symbol-placement': 'line-center',
          'icon-image': ['case', ['get', 'late'], imageName(paper, 'sign/late'), imageName(paper, 'sign/unknown')],
          'icon-size': 0.85,
          'icon-allow-overlap': true,
          'icon-rotation-alignment': 'viewport',
        },
      },
    },
    {
      slot: 'line-signs',
      layer: {
        id: 'stops',
        type: 'circle',
        source: SOURCES.stops,
        minzoom: 8.6,
        paint: {
          'circle-radius': ['interpolate', ['linear'], ['zoom'], 8.6, 1.4, 11, 2.6, 14, 4],
          'circle-color': base.sheet,
          'circle-stroke-color': hueExpression(paper),
          'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 8.6, 0.9, 12, 1.6],
        },
      },
    },
    {
      slot: 'line-labels',
      layer: {
        id: 'stop-labels',
        type: 'symbol',
        source: SOURCES.stops,
        minzoom: 10.5,
        layout: {
          'text-field': PLACE_LABEL,
          'text-font': REGULAR_FONT,
          'text-size': 10.5,
          'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
          'text-radial-offset': 0.6,
          'text-justify': 'auto',
          'text-max-width': 8,
          'text-padding': 4,
        },
        paint: { 'text-color': base.softInk, 'text-halo-color': base.land, 'text-halo-width': 1.3 },
      },
    },
    {
      slot: 'line-labels',
      layer: {
        id: 'line-labels',
        type: 'symbol',
        source: SOURCES.lines,
        minzoom: 7.4,
        layout: {
          'symbol-placement': 'line',
          'symbol-spacing': 520,
          'symbol-sort-key': ['get', 'sortKey'],
          'text-field': PLACE_LABEL_INLINE,
          'text-font': ['match', ['get', 'hue'], 'new-railway', ['literal', BOLD_FONT], ['literal', REGULAR_FONT]],
          'text-size': ['interpolate', ['linear'], ['zoom'], 7, 10.5, 11, 12],
          'text-letter-spacing': 0.02,
          'text-max-angle': 26,
          'text-padding': 20,
          'text-offset': [0, -1.15],
        },
        paint: { 'text-color': hueExpression(paper), 'text-halo-color': base.land, 'text-halo-width': 1.6 },
      },
    },
  ];
}

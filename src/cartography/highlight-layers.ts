import type { FilterSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature, FeatureCollection, LineString, MultiLineString, Point, Position } from 'geojson';
import type { Paper } from '../view/view-state.ts';
import type { PlaceProperties, PlacesGeoJson } from './map-data.ts';
import { PAPERS } from './palettes.ts';
import {
  accuracyRadius,
  BOLD_FONT,
  growing,
  hueExpression,
  markImage,
  PLACE_LABEL,
  PLACE_LABEL_INLINE,
  type SlottedLayer,
  SOURCES,
} from './style-parts.ts';

type Highlight = Feature<Point | LineString | MultiLineString, PlaceProperties & { readonly middle?: true }>;

/** One place as a collection of its own: its geometry and, for a line, the middle where its name stands. */
export function highlightGeoJson(places: PlacesGeoJson, id: string | null): FeatureCollection {
  const point = places.points.features.find((feature) => feature.properties.id === id);
  const line = places.lines.features.find((feature) => feature.properties.id === id);
  const features: Highlight[] = [];
  if (point) features.push(point);
  if (line) {
    const middle: Point = { type: 'Point', coordinates: middleOf(line.geometry) };
    features.push(line, { type: 'Feature', geometry: middle, properties: { ...line.properties, middle: true } });
  }
  return { type: 'FeatureCollection', features };
}

function middleOf(geometry: LineString | MultiLineString): Position {
  const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  const longest = parts.toSorted((a, b) => b.length - a.length)[0] ?? [];
  return longest[Math.floor(longest.length / 2)] ?? [0, 0];
}

const IS_POINT: FilterSpecification = ['all', ['==', ['geometry-type'], 'Point'], ['!', ['has', 'middle']]];

/** The selected place: halo, its symbol on top of all others, its name whatever else wants the room. The hovered one: a halo. */
export function highlightLayers(paper: Paper): readonly SlottedLayer[] {
  const base = PAPERS[paper];
  const hue = hueExpression(paper);
  const both = [SOURCES.selected, SOURCES.hovered] as const;
  return [
    ...both.flatMap((source): SlottedLayer[] => [
      {
        slot: 'accuracy',
        layer: {
          id: `${source}-accuracy-point`,
          type: 'circle',
          source,
          minzoom: 8,
          filter: [
            'all',
            ['==', ['geometry-type'], 'Point'],
            ['!', ['has', 'middle']],
            ['>', ['get', 'accuracyPx'], 0],
          ],
          paint: {
            'circle-radius': accuracyRadius(),
            'circle-color': hue,
            'circle-opacity': ['interpolate', ['linear'], ['zoom'], 8, 0, 9.5, 0.1],
            'circle-stroke-color': hue,
            'circle-stroke-width': 1,
            'circle-stroke-opacity': ['interpolate', ['linear'], ['zoom'], 8, 0, 9.5, 0.6],
            'circle-pitch-alignment': 'map',
          },
        },
      },
      {
        slot: 'accuracy',
        layer: {
          id: `${source}-accuracy-line`,
          type: 'line',
          source,
          minzoom: 8,
          filter: ['all', ['!=', ['geometry-type'], 'Point'], ['>', ['get', 'accuracyPx'], 0]],
          layout: { 'line-cap': 'round', 'line-join': 'round' },
          paint: {
            'line-color': hue,
            'line-width': accuracyRadius(2),
            'line-opacity': ['interpolate', ['linear'], ['zoom'], 8, 0, 9.5, 0.08],
          },
        },
      },
      {
        slot: 'selected-lines',
        layer: {
          id: `${source}-line`,
          type: 'line',
          source,
          filter: ['!=', ['geometry-type'], 'Point'],
          layout: { 'line-cap': 'round', 'line-join': 'round' },
          paint: {
            'line-color': hue,
            'line-width': growing(source === 'selected' ? 15 : 11),
            'line-opacity': source === 'selected' ? 0.28 : 0.2,
          },
        },
      },
      {
        slot: 'selected-points',
        layer: {
          id: `${source}-point`,
          type: 'circle',
          source,
          filter: IS_POINT,
          paint: {
            'circle-radius': ['interpolate', ['linear'], ['zoom'], 5, 13, 9, 18, 12, 22],
            'circle-color': hue,
            'circle-opacity': source === 'selected' ? 0.22 : 0.16,
            'circle-stroke-color': hue,
            'circle-stroke-width': source === 'selected' ? 2 : 0,
          },
        },
      },
    ]),
    {
      slot: 'selected-labels',
      layer: {
        id: 'hovered-badge',
        type: 'symbol',
        source: SOURCES.hovered,
        filter: IS_POINT,
        layout: {
          'icon-image': markImage(paper),
          'icon-size': ['interpolate', ['linear'], ['zoom'], 5, 0.8, 12, 1.1],
          'icon-allow-overlap': true,
          'icon-ignore-placement': true,
        },
      },
    },
    {
      slot: 'selected-labels',
      layer: {
        id: 'selected-badge',
        type: 'symbol',
        source: SOURCES.selected,
        filter: IS_POINT,
        layout: {
          'icon-image': markImage(paper),
          'icon-size': ['interpolate', ['linear'], ['zoom'], 5, 0.95, 12, 1.3],
          'icon-allow-overlap': true,
        },
      },
    },
    {
      slot: 'selected-labels',
      layer: {
        id: 'selected-label',
        type: 'symbol',
        source: SOURCES.selected,
        // Close by, the middle of a line is out of sight: its name then follows the line.
        filter: ['all', ['==', ['geometry-type'], 'Point'], ['any', ['!', ['has', 'middle']], ['<', ['zoom'], 9]]],
        layout: {
          'text-field': PLACE_LABEL,
          'text-font': BOLD_FONT,
          'text-size': ['interpolate', ['linear'], ['zoom'], 5, 12.5, 10, 14],
          // Under the symbol: beside it, a long name would leave a phone's screen.
          'text-variable-anchor': ['top', 'bottom'],
          'text-radial-offset': 1.7,
          'text-justify': 'auto',
          'text-max-width': 11,
          'text-line-height': 1.15,
          'text-overlap': 'always',
        },
        paint: { 'text-color': base.ink, 'text-halo-color': base.sheet, 'text-halo-width': 2.4 },
      },
    },
    {
      slot: 'selected-labels',
      layer: {
        id: 'selected-line-label',
        type: 'symbol',
        source: SOURCES.selected,
        minzoom: 9,
        filter: ['!=', ['geometry-type'], 'Point'],
        layout: {
          'symbol-placement': 'line',
          'symbol-spacing': 420,
          'text-field': PLACE_LABEL_INLINE,
          'text-font': BOLD_FONT,
          'text-size': 13,
          'text-max-angle': 35,
          'text-offset': [0, -1.3],
          'text-overlap': 'always',
        },
        paint: { 'text-color': base.ink, 'text-halo-color': base.sheet, 'text-halo-width': 2.2 },
      },
    },
  ];
}

import type { Feature, FeatureCollection, LineString, MultiLineString, Point, Position } from 'geojson';
import type { Paper } from '../view/view-state.ts';
import type { PlaceProperties, PlacesGeoJson } from './map-data.ts';
import { PAPERS } from './palettes.ts';
import {
  BOLD_FONT,
  growing,
  hueExpression,
  markImage,
  PLACE_LABEL,
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

/** The selected place: halo, its symbol on top of all others, its name whatever else wants the room. The hovered one: a halo. */
export function highlightLayers(paper: Paper): readonly SlottedLayer[] {
  const base = PAPERS[paper];
  const hue = hueExpression(paper);
  const both = [SOURCES.selected, SOURCES.hovered] as const;
  return [
    ...both.flatMap((source): SlottedLayer[] => [
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
          filter: ['all', ['==', ['geometry-type'], 'Point'], ['!', ['has', 'middle']]],
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
        filter: ['all', ['==', ['geometry-type'], 'Point'], ['!', ['has', 'middle']]],
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
        filter: ['all', ['==', ['geometry-type'], 'Point'], ['!', ['has', 'middle']]],
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
        filter: ['==', ['geometry-type'], 'Point'],
        layout: {
          'text-field': PLACE_LABEL,
          'text-font': BOLD_FONT,
          'text-size': ['interpolate', ['linear'], ['zoom'], 5, 12.5, 10, 14],
          'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
          'text-radial-offset': 1.5,
          'text-justify': 'auto',
          'text-max-width': 11,
          'text-line-height': 1.15,
          'text-overlap': 'always',
        },
        paint: { 'text-color': base.ink, 'text-halo-color': base.sheet, 'text-halo-width': 2.4 },
      },
    },
  ];
}

import type { ExpressionSpecification, SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Lang } from '../model/vocabulary.ts';
import type { Paper } from '../view/view-state.ts';
import { BASEMAP_SOURCES, type Basemap, TOWN_ZOOMS } from './basemap.ts';
import { basemapSourceData } from './basemap-source-data.ts';
import { PAPERS } from './palettes.ts';
import { BOLD_FONT, growing, ITALIC_FONT, REGULAR_FONT, type SlottedLayer } from './style-parts.ts';

type Langs = readonly [Lang, Lang?];

/** One GeoJSON source for what lies on the ground, one for names that stand alone. */
export function basemapSources(basemap: Basemap): Record<string, SourceSpecification> {
  return Object.fromEntries(
    Object.entries(BASEMAP_SOURCES).map(([id, parts]) => [
      id,
      { type: 'geojson', data: basemapSourceData(basemap, parts), tolerance: 0.5 },
    ]),
  );
}

const GROUND = 'base-ground' satisfies keyof typeof BASEMAP_SOURCES;
const NAMES = 'base-names' satisfies keyof typeof BASEMAP_SOURCES;

/** Features of one part that also pass a question of their own. */
function ofPart(part: keyof Basemap, question?: ExpressionSpecification): ExpressionSpecification {
  const own: ExpressionSpecification = ['==', ['get', 'part'], part];
  return question ? ['all', own, question] : own;
}

function nameField(lang: Lang): ExpressionSpecification {
  return ['coalesce', ['get', `name:${lang}`], ['get', 'name:en'], ['get', 'name:vi'], ''];
}

function townField(langs: Langs): ExpressionSpecification {
  const first = nameField(langs[0]);
  if (!langs[1]) return first;
  const second = nameField(langs[1]);
  return ['case', ['==', first, second], first, ['format', first, {}, '\n', {}, second, { 'font-scale': 0.86 }]];
}

function inlineField(langs: Langs): ExpressionSpecification {
  const first = nameField(langs[0]);
  if (!langs[1]) return first;
  const second = nameField(langs[1]);
  return ['case', ['==', first, second], first, ['concat', first, '  ', second]];
}

/** Rivers by rank: the great ones, those that carry a name from afar, and the rest as texture. */
const RIVERS = [
  { rank: 3, widthPx: 0.7, farOpacity: 0.25, nearOpacity: 0.7 },
  { rank: 2, widthPx: 1.1, farOpacity: 0.6, nearOpacity: 0.9 },
  { rank: 1, widthPx: 1.9, farOpacity: 1, nearOpacity: 1 },
] as const;

/** Where the names of each rank of river first appear. */
const RIVER_LABEL_ZOOMS = [6.5, 8, 9.5] as const;

// One plain style layer for each look, instead of one that asks every feature: each sort of question is a shader of its own, and
// compiling those is most of what a map does before it first stands.

/** Its edges are not smoothed: coast and borders lie on them. */
function landLayer(id: string, question: ExpressionSpecification, colour: string): SlottedLayer {
  const paint = { 'fill-color': colour, 'fill-antialias': false };
  return { slot: 'land', layer: { id, type: 'fill', source: GROUND, filter: ofPart('land', question), paint } };
}

function riverLayer(paper: Paper, { rank, widthPx, farOpacity, nearOpacity }: (typeof RIVERS)[number]): SlottedLayer {
  return {
    slot: 'rivers',
    layer: {
      id: `rivers-${rank}`,
      type: 'line',
      source: GROUND,
      filter: ofPart('rivers', ['==', ['get', 'rank'], rank]),
      // At a pixel nobody sees a round corner, but every corner takes a dozen triangles.
      layout: rank === 1 ? { 'line-join': 'round', 'line-cap': 'round' } : {},
      paint: {
        'line-color': PAPERS[paper].river,
        'line-width': growing(widthPx),
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 5, farOpacity, 8, nearOpacity],
      },
    },
  };
}

function ground(paper: Paper): SlottedLayer[] {
  const base = PAPERS[paper];
  return [
    { slot: 'background', layer: { id: 'sea', type: 'background', paint: { 'background-color': base.sea } } },
    landLayer('neighbour-land', ['!=', ['get', 'country'], 'VN'], base.neighbourLand),
    landLayer('land', ['==', ['get', 'country'], 'VN'], base.land),
    {
      slot: 'lakes',
      layer: { id: 'lakes', type: 'fill', source: GROUND, filter: ofPart('lakes'), paint: { 'fill-color': base.lake } },
    },
    {
      slot: 'coast',
      layer: {
        id: 'coast',
        type: 'line',
        source: GROUND,
        filter: ofPart('coast'),
        paint: { 'line-color': base.coast, 'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.4, 8, 0.7, 12, 1] },
      },
    },
    ...RIVERS.map((river) => riverLayer(paper, river)),
    {
      slot: 'borders',
      layer: {
        id: 'borders',
        type: 'line',
        source: GROUND,
        filter: ofPart('borders'),
        paint: {
          'line-color': base.border,
          'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.7, 9, 1, 13, 1.4],
          'line-dasharray': [7, 2.4, 1.4, 2.4],
          'line-opacity': 0.85,
        },
      },
    },
  ];
}

function waterLabels(paper: Paper, langs: Langs): SlottedLayer[] {
  const base = PAPERS[paper];
  return [
    ...RIVER_LABEL_ZOOMS.map(
      (minzoom, i): SlottedLayer => ({
        slot: 'river-labels',
        layer: {
          id: `river-labels-${i + 1}`,
          type: 'symbol',
          source: GROUND,
          minzoom,
          filter: ofPart('rivers', ['==', ['get', 'rank'], i + 1]),
          layout: {
            'symbol-placement': 'line',
            'symbol-spacing': 420,
            'text-field': inlineField(langs),
            'text-font': ITALIC_FONT,
            'text-size': [12, 11, 10.5][i] ?? 11,
            'text-letter-spacing': 0.08,
            'text-max-angle': 28,
            'text-padding': 12,
            'text-offset': [0, -0.7],
          },
          paint: { 'text-color': base.riverLabel, 'text-halo-color': base.land, 'text-halo-width': 1.2 },
        },
      }),
    ),
    {
      slot: 'sea-labels',
      layer: {
        id: 'sea-labels',
        type: 'symbol',
        source: NAMES,
        filter: ofPart('seaLabels'),
        layout: {
          'text-field': townField(langs),
          'text-font': ITALIC_FONT,
          'text-size': ['interpolate', ['linear'], ['zoom'], 5, 13, 8, 19],
          'text-letter-spacing': 0.16,
          'text-max-width': 14,
          'text-padding': 6,
        },
        paint: { 'text-color': base.seaLabel },
      },
    },
  ];
}

function townLayers(paper: Paper, langs: Langs): SlottedLayer[] {
  const base = PAPERS[paper];
  return TOWN_ZOOMS.map((minzoom, i): SlottedLayer => {
    const rank = i + 1;
    const great = rank <= 2;
    const spacing = [0.06, 0.01, 0, 0, 0][i] ?? 0;
    const size = [15, 13, 12, 11.2, 10.6][i] ?? 11;
    return {
      slot: great ? 'towns' : 'small-towns',
      layer: {
        id: `towns-${rank}`,
        type: 'symbol',
        source: NAMES,
        minzoom,
        filter: ofPart('towns', [rank === TOWN_ZOOMS.length ? '>=' : '==', ['get', 'rank'], rank]),
        layout: {
          'text-field': townField(langs),
          'text-font': great ? BOLD_FONT : REGULAR_FONT,
          'text-size': ['interpolate', ['linear'], ['zoom'], 5, size * 0.86, 8, size, 12, size * 1.25],
          'text-letter-spacing': spacing,
          'text-transform': rank === 1 ? 'uppercase' : 'none',
          'text-variable-anchor': ['left', 'right', 'top', 'bottom', 'top-left', 'bottom-left'],
          'text-radial-offset': 0.7,
          'text-justify': 'auto',
          'text-line-height': 1.15,
          'text-padding': 3,
          'text-max-width': 9,
        },
        paint: {
          'text-color': rank <= 3 ? base.ink : base.softInk,
          'text-halo-color': base.land,
          'text-halo-width': great ? 1.8 : 1.4,
        },
      },
    };
  }).toReversed();
}

/** The quiet base: tinted land, water, hairline borders, towns by rank. Labels in the reader's languages. */
export function basemapLayers(paper: Paper, langs: Langs): readonly SlottedLayer[] {
  return [...ground(paper), ...waterLabels(paper, langs), ...townLayers(paper, langs)];
}

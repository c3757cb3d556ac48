import type {
  ExpressionSpecification,
  FilterSpecification,
  LineLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { LayerId } from '../model/vocabulary.ts';
import type { Paper } from '../view/view-state.ts';
import type { Slot } from './drawing-order.ts';
import { FORMS } from './forms.ts';
import { GAUGES, type LineStroke, type LineStyle, lineStrokes } from './line-strokes.ts';
import { inkColour } from './marks.ts';
import type { HueId } from './palettes.ts';
import { lineStyleOf, RECORD_LAYERS } from './record-layers.ts';
import { growing, hueExpression, type SlottedLayer, SOURCES } from './style-parts.ts';

/** Lines drawn with the same pen. */
interface Pen {
  readonly id: string;
  readonly slot: Slot;
  readonly style: LineStyle;
  readonly filter: ExpressionSpecification;
  /** One hue, or null: each feature's own. */
  readonly hue: HueId | null;
}

const OWN_PENS = ['tourism-zones', 'waterways', 'expressways', 'railways'] as const satisfies readonly LayerId[];

const PENS: readonly Pen[] = [
  ...OWN_PENS.map((layer) => ({
    id: layer,
    slot: RECORD_LAYERS[layer].slot,
    style: lineStyleOf(layer),
    filter: ['==', ['get', 'hue'], layer] as ExpressionSpecification,
    hue: layer,
  })),
  {
    id: 'new-railway',
    slot: 'new-railway',
    style: lineStyleOf('railways', 'new-railway'),
    filter: ['==', ['get', 'hue'], 'new-railway'],
    hue: 'new-railway',
  },
  {
    id: 'plain',
    slot: 'plain-lines',
    style: lineStyleOf('crossings'),
    filter: ['!', ['in', ['get', 'hue'], ['literal', [...OWN_PENS, 'new-railway']]]],
    hue: null,
  },
];

/** All strokes of one sort: which looks have it, and how. */
interface StrokeGroup {
  readonly part: LineStroke['part'];
  readonly byLook: Map<string, LineStroke>;
  readonly dashed: boolean;
  readonly cap: LineStroke['cap'];
}

/** Dashes and caps cannot be mixed in one style layer, so strokes are grouped by part, dash and cap. */
function strokeGroups(pen: Pen): ReadonlyMap<string, StrokeGroup> {
  const groups = new Map<string, StrokeGroup>();
  const gauges = pen.style.family === 'railway' ? GAUGES : (['unrecorded'] as const);
  for (const form of FORMS)
    for (const promised of [false, true])
      for (const gauge of gauges)
        for (const stroke of lineStrokes(pen.style, form, promised, gauge)) {
          const key = [stroke.part, stroke.dashPx ? 'dashed' : '', stroke.cap === 'round' ? 'round' : '']
            .filter(Boolean)
            .join('-');
          let group = groups.get(key);
          if (!group) {
            group = { part: stroke.part, byLook: new Map(), dashed: stroke.dashPx !== null, cap: stroke.cap };
            groups.set(key, group);
          }
          const look = promised ? `${form}+` : form;
          group.byLook.set(stroke.part === 'ticks' ? `${look}/${gauge}` : look, stroke);
        }
  return groups;
}

const PART_ORDER: readonly LineStroke['part'][] = ['bank', 'casing', 'core', 'inner', 'centre', 'ticks', 'strikes'];

/** Parts too fine to be seen from afar. */
const PART_FROM_ZOOM: Readonly<Partial<Record<LineStroke['part'], number>>> = { ticks: 6.2, centre: 7 };

/** Parts wide enough for a round corner to be seen. */
const BROAD: ReadonlySet<LineStroke['part']> = new Set(['bank', 'casing', 'core']);

function lookExpression(part: LineStroke['part']): ExpressionSpecification {
  return part === 'ticks' ? ['concat', ['get', 'look'], '/', ['get', 'gauge']] : ['get', 'look'];
}

/** A value for each look, or the value itself where all looks agree. */
function perLook<T>(group: StrokeGroup, pick: (stroke: LineStroke) => T, write: (value: T) => unknown = (v) => v) {
  const looksOf = new Map<string, { value: T; looks: string[] }>();
  for (const [look, stroke] of group.byLook) {
    const value = pick(stroke);
    const known = looksOf.get(JSON.stringify(value));
    if (known) known.looks.push(look);
    else looksOf.set(JSON.stringify(value), { value, looks: [look] });
  }
  const cases = [...looksOf.values()];
  const last = cases.at(-1);
  if (!last) throw new Error(`no stroke for ${group.part}`);
  if (cases.length === 1) return write(last.value) as ExpressionSpecification;
  const pairs = cases.slice(0, -1).flatMap(({ value, looks }) => [looks, write(value)]);
  return ['match', lookExpression(group.part), ...pairs, write(last.value)] as unknown as ExpressionSpecification;
}

/** Close by, a line that was not surveyed is drawn looser: its edge is soft. */
const LOOSE: ExpressionSpecification = [
  'interpolate',
  ['linear'],
  ['zoom'],
  9.5,
  0,
  12,
  ['match', ['get', 'basis'], 'surveyed', 0, 'stations', 0.6, 1.6],
];

function strokeLayer(pen: Pen, key: string, group: StrokeGroup, paper: Paper): LineLayerSpecification {
  const looks = [...group.byLook.keys()];
  const all = looks.length === FORMS.length * 2;
  const filter: ExpressionSpecification = all
    ? pen.filter
    : ['all', pen.filter, ['in', lookExpression(group.part), ['literal', looks]]];
  const inks = new Set([...group.byLook.values()].map((stroke) => stroke.ink));
  const colour = (ink: LineStroke['ink']) =>
    ink === 'hue' && pen.hue === null ? hueExpression(paper) : inkColour(ink, pen.hue ?? 'services', paper);
  const soft = group.part === 'core' && !group.dashed;
  return {
    id: `${pen.id}-${key}`,
    type: 'line',
    source: SOURCES.lines,
    filter: filter as FilterSpecification,
    ...(PART_FROM_ZOOM[group.part] ? { minzoom: PART_FROM_ZOOM[group.part] } : {}),
    layout: { 'line-cap': group.cap, 'line-join': BROAD.has(group.part) ? 'round' : 'miter' },
    paint: {
      'line-color': inks.size === 1 ? colour([...inks][0] ?? 'hue') : perLook(group, (stroke) => stroke.ink, colour),
      'line-width': growing(perLook(group, (stroke) => stroke.widthPx)),
      'line-opacity': perLook(group, (stroke) => stroke.opacity),
      ...(soft ? { 'line-blur': LOOSE } : {}),
      ...(group.dashed
        ? {
            'line-dasharray': perLook(
              group,
              (stroke) => stroke.dashPx?.map((dash) => Math.round((dash / stroke.widthPx) * 100) / 100) ?? [],
              (dash) => ['literal', dash],
            ),
          }
        : {}),
    },
  };
}

function penLayers(pen: Pen, paper: Paper): SlottedLayer[] {
  return [...strokeGroups(pen)]
    .toSorted(([, a], [, b]) => PART_ORDER.indexOf(a.part) - PART_ORDER.indexOf(b.part))
    .map(([key, group]) => ({ slot: pen.slot, layer: strokeLayer(pen, key, group, paper) }));
}

/** Close by, a line that was not surveyed lies in a soft brush stroke: it is somewhere here. */
function looseBrush(paper: Paper): SlottedLayer {
  return {
    slot: 'accuracy',
    layer: {
      id: 'loose-lines',
      type: 'line',
      source: SOURCES.lines,
      minzoom: 9,
      filter: ['all', ['>', ['get', 'accuracyPx'], 0], ['!=', ['get', 'basis'], 'surveyed']],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': hueExpression(paper),
        'line-width': ['interpolate', ['linear'], ['zoom'], 9, 8, 11, 20, 14, 44],
        'line-blur': ['interpolate', ['linear'], ['zoom'], 9, 5, 11, 12, 14, 26],
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 9, 0, 10, 0.16],
      },
    },
  };
}

/** All lines of the record with the very strokes of the legend. */
export function lineLayers(paper: Paper): readonly SlottedLayer[] {
  return [looseBrush(paper), ...PENS.flatMap((pen) => penLayers(pen, paper))];
}

/** Ids of the style layers a line can be touched on. */
export function lineHitLayerIds(): readonly string[] {
  return PENS.flatMap((pen) =>
    [...strokeGroups(pen)].filter(([, group]) => group.part === 'casing').map(([key]) => `${pen.id}-${key}`),
  );
}

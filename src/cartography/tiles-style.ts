import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SourceSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Filter } from '../model/filter.ts';
import { LAYERS, type Lang, STATUSES } from '../model/vocabulary.ts';
import type { Paper } from '../view/view-state.ts';
import { FORM_OF_STATUS } from './forms.ts';
import { lineHitLayerIds, lineLayers } from './line-layers.ts';
import { dotLayerId, pointLayers } from './point-layers.ts';
import { RECORD_LAYERS } from './record-layers.ts';
import { signLayers } from './sign-layers.ts';
import { type SlottedLayer, SOURCES } from './style-parts.ts';
import { lettersWhere, timeIndex } from './tile-states.ts';

/** Places beyond what a page can hold, drawn from an archive of tiles. */
export interface TilesQuery {
  /** Absolute address of the PMTiles archive. */
  readonly url: string;
  readonly filter: Filter;
}

export const TILES_SOURCE = 'tiles';
/** Layers inside the tiles. */
export const TILE_LAYERS = { [SOURCES.points]: 'points', [SOURCES.lines]: 'lines' } as const;

export function tilesSource({ url }: TilesQuery): SourceSpecification {
  return { type: 'vector', url: `pmtiles://${url}`, promoteId: 'id' };
}

/** Id of the tiles' twin of a style layer. */
export function tileLayerId(layerId: string): string {
  return `tiles-${layerId}`;
}

/** Style layers on which a place of the tiles can be touched. */
export function tileHitLayerIds(): { readonly points: readonly string[]; readonly lines: readonly string[] } {
  return {
    points: [...LAYERS.map(dotLayerId), 'badges'].map(tileLayerId),
    lines: lineHitLayerIds().map(tileLayerId),
  };
}

/** How sure a position is, tiles do not say; the sheet of a place does. */
const NOT_TILED: ReadonlySet<string> = new Set(['accuracy-points', 'loose-lines']);

interface TileView {
  readonly paper: Paper;
  readonly year: number | null;
  readonly langs: readonly [Lang, Lang?];
}

/**
 * The record's own style layers over the tiles: the same pens, dots and symbols, with every property they ask for worked out from what
 * a tile holds. So the legend holds for them, and they cannot look otherwise.
 */
export function tilesLayers(query: TilesQuery, view: TileView): readonly SlottedLayer[] {
  const answers = propertyExpressions(view);
  const visible = visibleExpression(query.filter, view.year);
  return [...lineLayers(view.paper), ...signLayers(view.paper), ...pointLayers(view.paper)].flatMap((slotted) => {
    const { layer } = slotted;
    if (layer.type === 'background' || !isTiled(layer.source) || NOT_TILED.has(layer.id)) return [];
    const rewritten = rewrite(layer, answers) as Exclude<LayerSpecification, { type: 'background' }>;
    const own = 'filter' in rewritten && rewritten.filter ? [rewritten.filter] : [];
    const twin = {
      ...rewritten,
      id: tileLayerId(layer.id),
      source: TILES_SOURCE,
      'source-layer': TILE_LAYERS[layer.source],
      filter: ['all', ...visible, ...own] as unknown as FilterSpecification,
    };
    return [{ slot: slotted.slot, layer: twin as LayerSpecification }];
  });
}

function isTiled(source: string): source is keyof typeof TILE_LAYERS {
  return Object.hasOwn(TILE_LAYERS, source);
}

/** The letter that tells a place's state in the year. */
function letterIn(year: number | null): ExpressionSpecification {
  const at = timeIndex(year);
  return ['slice', ['get', 'states'], at, at + 1];
}

/** What the record's style layers ask a feature for, in terms of a tile's properties. */
function propertyExpressions({ year, langs }: TileView): Readonly<Record<string, unknown>> {
  const letter = letterIn(year);
  const oneOf = (letters: readonly string[]) => ['in', letter, ['literal', letters]];
  const promised = oneOf(lettersWhere((state) => state.promised));
  const late = oneOf(lettersWhere((state) => state.late));
  const forms = STATUSES.flatMap((status) => [
    lettersWhere((state) => state.status === status),
    FORM_OF_STATUS[status],
  ]);
  const form = ['match', letter, ...forms, 'unknown'];
  const name = (lang: Lang) => ['coalesce', ['get', lang], ['get', 'en'], ''];
  const [first, second] = langs;
  const zooms = LAYERS.flatMap((layer) => [layer, RECORD_LAYERS[layer].labelsFromZoom]);
  return {
    form,
    promised,
    late,
    look: ['concat', form, ['case', promised, '+', '']],
    mark: [
      'concat',
      ['get', 'symbol'],
      '/',
      form,
      ['case', promised, '/promised', '/recorded'],
      ['case', late, '/late', '/timely'],
    ],
    label: name(first),
    label2: second ? ['case', ['==', name(first), name(second)], '', name(second)] : '',
    labelsFromZoom: ['match', ['get', 'layer'], ...zooms, 12],
    // Far out only what a tile calls its first gets a symbol: thousands would be tried for room in vain.
    order: ['case', ['has', 'first'], 0, 1e6],
  };
}

/** Puts what a tile knows in place of every `['get', …]` of a style layer. */
function rewrite(value: unknown, answers: Readonly<Record<string, unknown>>): unknown {
  if (Array.isArray(value)) {
    const [operator, name] = value;
    if (operator === 'get' && typeof name === 'string' && Object.hasOwn(answers, name)) return answers[name];
    return operator === 'literal' ? value : value.map((part) => rewrite(part, answers));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, rewrite(part, answers)]));
}

/** The reader's filter as expressions. What tiles do not know (agency, topic, words) shows none of them: better nothing than wrong. */
function visibleExpression(filter: Filter, year: number | null): readonly unknown[] {
  if (filter.agency.length > 0 || filter.topic.length > 0 || filter.q !== '') return [false];
  const conditions: unknown[] = [];
  if (filter.layers.length > 0) conditions.push(['in', ['get', 'layer'], ['literal', filter.layers]]);
  if (filter.country.length > 0) conditions.push(['in', ['get', 'country'], ['literal', filter.country]]);
  if (filter.status.length > 0) {
    const letters = lettersWhere((state) => filter.status.includes(state.status));
    conditions.push(['in', letterIn(year), ['literal', letters]]);
  }
  for (const [property, ids] of [
    ['plans', filter.plan],
    ['provinces', filter.province],
  ] as const) {
    if (ids.length > 0) conditions.push(['any', ...ids.map((id) => ['in', `|${id}|`, ['get', property]])]);
  }
  return conditions;
}

import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Paper } from '../view/view-state.ts';
import type { Slot } from './drawing-order.ts';
import { WIDTH_GROWTH } from './line-strokes.ts';
import { HUES, type HueId } from './palettes.ts';

/** A style layer and the slot it is drawn in. */
export interface SlottedLayer {
  readonly slot: Slot;
  readonly layer: LayerSpecification;
}

/** Names of the style's sources that the map changes while it lives. */
export const SOURCES = {
  points: 'places',
  lines: 'lines',
  stops: 'stops',
  selected: 'selected',
  hovered: 'hovered',
  pathPreview: 'path-preview',
} as const;

/**
 * CSS families, since the style has no `glyphs` and MapLibre draws labels with the page's fonts. The bold is a family of its own;
 * a family named "Italic" makes MapLibre ask for the slanted face of the next one.
 */
const CHINESE = ['PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', 'Noto Sans SC Subset'];
export const REGULAR_FONT: string[] = ['Be Vietnam Pro', ...CHINESE];
export const BOLD_FONT: string[] = ['Be Vietnam Pro Bold', ...CHINESE];
export const ITALIC_FONT: string[] = ['Be Vietnam Pro Italic', 'Be Vietnam Pro', ...CHINESE];

/** Pixels that grow with the zoom as lines do; `size` is a number or an expression without zoom. */
export function growing(size: number | ExpressionSpecification): ExpressionSpecification {
  const stops = WIDTH_GROWTH.flatMap(([zoom, factor]): (number | ExpressionSpecification)[] => [
    zoom,
    typeof size === 'number' ? size * factor : ['*', factor, size],
  ]);
  return ['interpolate', ['linear'], ['zoom'], ...stops] as ExpressionSpecification;
}

/** The hue of a feature by its `hue` property. */
export function hueExpression(paper: Paper): ExpressionSpecification {
  const pairs = (Object.keys(HUES[paper]) as HueId[]).flatMap((hue) => [hue, HUES[paper][hue]]);
  return ['match', ['get', 'hue'], ...pairs, HUES[paper].services] as unknown as ExpressionSpecification;
}

/** Name of the image of a mark on a paper; the map draws it when the style first asks for it. */
export function imageName(paper: Paper, markId: string): string {
  return `${paper}:${markId}`;
}

export const markImage = (paper: Paper): ExpressionSpecification => ['concat', `${paper}:`, ['get', 'mark']];

/** `label`, and `label2` smaller on a line of its own. */
export const PLACE_LABEL: ExpressionSpecification = [
  'case',
  ['==', ['get', 'label2'], ''],
  ['get', 'label'],
  ['format', ['get', 'label'], {}, '\n', {}, ['get', 'label2'], { 'font-scale': 0.88 }],
];

/** The same on one line, for labels that follow a line. */
export const PLACE_LABEL_INLINE: ExpressionSpecification = [
  'case',
  ['==', ['get', 'label2'], ''],
  ['get', 'label'],
  ['concat', ['get', 'label'], '   ', ['get', 'label2']],
];

/** CSS pixels of a feature's accuracy at every zoom: `accuracyPx` counts at zoom 10. */
export function accuracyRadius(times = 1): ExpressionSpecification {
  const at = (zoom: number): ExpressionSpecification => ['*', times * 2 ** (zoom - 10), ['get', 'accuracyPx']];
  return ['interpolate', ['exponential', 2], ['zoom'], 8, at(8), 15, at(15)];
}

import type { Form } from './forms.ts';
import { isGrey } from './forms.ts';
import type { Ink } from './marks.ts';

/** What a line is on the ground decides its drawing; its status decides the form. */
export const LINE_FAMILIES = ['railway', 'cased', 'flow', 'trail', 'plain'] as const;
export type LineFamily = (typeof LINE_FAMILIES)[number];

/** From the record's figure `gauge_mm`; `unrecorded` where the record has none. */
export const GAUGES = ['metre', 'standard', 'dual', 'unrecorded'] as const;
export type Gauge = (typeof GAUGES)[number];

export interface LineStyle {
  readonly family: LineFamily;
  /** Width of the core at zoom 8, CSS pixels. */
  readonly widthPx: number;
}

/** One pass of the pen. All measures are CSS pixels at zoom 8 and grow together with the zoom. */
export interface LineStroke {
  readonly part: 'casing' | 'bank' | 'core' | 'inner' | 'centre' | 'ticks' | 'strikes';
  readonly ink: Ink;
  readonly widthPx: number;
  readonly dashPx: readonly number[] | null;
  readonly cap: 'butt' | 'round';
  readonly opacity: number;
}

const stroke = (
  part: LineStroke['part'],
  ink: Ink,
  widthPx: number,
  dashPx: readonly number[] | null = null,
  cap: LineStroke['cap'] = 'butt',
  opacity = 1,
): LineStroke => ({ part, ink, widthPx, dashPx, cap, opacity });

/** Dash of the core: the less certain the state, the shorter the dash. */
const CORE_DASH: Readonly<Partial<Record<Form, readonly number[]>>> = {
  outline: [11, 3.5],
  dashed: [5, 4],
  dotted: [0.1, 4.2],
  crossed: [2, 5],
};

/** A tour is a way of travelling, not a thing on the ground: a trail of beads, whatever its state. */
const TRAIL_DASH: Readonly<Record<Form, readonly number[]>> = {
  unknown: [0.1, 4.4],
  dotted: [0.1, 7],
  dashed: [3, 4],
  outline: [5, 3, 0.1, 3],
  half: [2.4, 2.4, 0.1, 2.4],
  solid: [0.1, 3],
  double: [0.1, 3],
  struck: [0.1, 3],
  crossed: [2, 6],
};

/** Ticks of standard gauge come in the middle of the full stretches of `BUILDING_DASH`: every second one. */
const BUILDING_DASH = [0, 4.6, 6, 0.4];

function ticks(gauge: Gauge, ink: Ink, widthPx: number): readonly LineStroke[] {
  switch (gauge) {
    case 'metre':
      return [stroke('ticks', ink, widthPx + 3.8, [0.7, 7])];
    case 'standard':
      return [stroke('ticks', ink, widthPx + 4.2, [1, 2.2, 1, 17.8])];
    case 'dual':
      return [stroke('ticks', ink, widthPx + 3.8, [0.7, 1.5, 0.7, 1.5, 0.7, 14])];
    case 'unrecorded':
      return [stroke('ticks', ink, widthPx + 2.2, [2.2, 11])];
  }
}

const strikes = (ink: Ink, widthPx: number) => stroke('strikes', ink, widthPx + 9, [1.6, 3, 1.6, 26]);

/**
 * The strokes of a line, lowest first.
 * @param promised the status is what the plans promise: the line is hollow
 * @param gauge only railways have one
 */
export function lineStrokes(style: LineStyle, form: Form, promised: boolean, gauge: Gauge): readonly LineStroke[] {
  const { family, widthPx: w } = style;
  const ink: Ink = isGrey(form) ? 'unknown' : 'hue';
  const dash = CORE_DASH[form] ?? null;
  const cap = form === 'dotted' ? 'round' : 'butt';
  const built = form === 'solid' || form === 'double' || form === 'half' || form === 'struck';
  if (family === 'trail') return trailStrokes(w, form, promised, ink);
  const strokes: LineStroke[] = [stroke('casing', 'sheet', w + 2.4, null, 'round', 0.85)];
  if (promised) {
    strokes.push(stroke('core', ink, w + 1.8, form === 'half' ? [16, 2.5] : dash), stroke('inner', 'sheet', w));
  } else {
    if (family === 'flow') strokes.push(stroke('bank', ink, w + 4, null, 'round', 0.16));
    strokes.push(stroke('core', ink, family === 'cased' && built ? w + 1 : w, dash, cap));
    if (form === 'half') strokes.push(stroke('inner', 'sheet', w * 0.4, BUILDING_DASH));
    else if (family === 'cased' && built)
      strokes.push(stroke('inner', 'sheet', w - 0.6), stroke('centre', ink, w * 0.28));
  }
  if (family === 'railway' && (built || promised)) strokes.push(...ticks(gauge, ink, w));
  if (form === 'struck') strokes.push(strikes(ink, w));
  return strokes;
}

function trailStrokes(w: number, form: Form, promised: boolean, ink: Ink): readonly LineStroke[] {
  return [
    stroke('casing', 'sheet', w + 1.6, null, 'round', 0.5),
    stroke('core', ink, promised ? w * 0.7 : w, TRAIL_DASH[form], 'round'),
    ...(form === 'struck' ? [strikes(ink, w)] : []),
  ];
}

/** How all measures of a stroke grow: pairs of zoom and factor, straight between them. */
export const WIDTH_GROWTH: readonly (readonly [zoom: number, factor: number])[] = [
  [4, 0.45],
  [6, 0.7],
  [8, 1],
  [11, 1.5],
  [14, 2.2],
];

/** The factor at a zoom. */
export function widthFactor(zoom: number): number {
  const [first, ...rest] = WIDTH_GROWTH;
  if (!first || zoom <= first[0]) return first?.[1] ?? 1;
  let [z0, f0] = first;
  for (const [z1, f1] of rest) {
    if (zoom <= z1) return f0 + ((f1 - f0) * (zoom - z0)) / (z1 - z0);
    [z0, f0] = [z1, f1];
  }
  return f0;
}

import { LAYERS, type LayerId, STATUSES, type Status } from '../model/vocabulary.ts';
import type { Paper } from '../view/view-state.ts';
import { FORM_OF_STATUS, type Group, groupOf } from './forms.ts';
import { lineStrokes } from './line-strokes.ts';
import { strokeAttributes } from './line-svg.ts';
import { markSvg, type Palette } from './mark-svg.ts';
import { MARK_SIZE_PX, markOf } from './marks.ts';
import { type Colour, HUES, type HueId } from './palettes.ts';
import type { LegendSample } from './record-layer.ts';
import { lineStyleOf, RECORD_LAYERS } from './record-layers.ts';

/** A layer in the legend: its own samples first, drawn by the same functions as the map. */
export interface LegendEntry {
  readonly layer: LayerId;
  readonly group: Group;
  readonly hue: HueId;
  /** The hue on the asked paper, for bars and pills beside the words. */
  readonly colour: Colour;
  readonly samples: readonly [LegendSample, ...LegendSample[]];
}

/** The legend of all layers in list order. */
export function legendEntries(paper: Paper): readonly LegendEntry[] {
  return LAYERS.map((layer) => ({
    layer,
    group: groupOf(layer),
    hue: layer,
    colour: HUES[paper][layer],
    samples: RECORD_LAYERS[layer].legend,
  }));
}

export interface SwatchOptions {
  /** Default `operating`: the fullest form. */
  readonly status?: Status;
  readonly promised?: boolean;
  readonly late?: boolean;
  readonly palette?: Palette;
  readonly sizePx?: number;
}

/** Width of a line's swatch compared to its height. */
const LINE_SWATCH_RATIO = 1.5;

/** The drawing of one sample (default: the layer's first) as `<svg>`; hidden from screen readers. */
export function legendSwatch(
  entry: Pick<LegendEntry, 'layer'> & { readonly samples?: LegendEntry['samples'] },
  options: SwatchOptions = {},
  sample: LegendSample = (entry.samples ?? RECORD_LAYERS[entry.layer].legend)[0],
): string {
  const { status = 'operating', promised = false, late = false, palette = 'css', sizePx = MARK_SIZE_PX } = options;
  const hue = sample.hue ?? entry.layer;
  if (sample.draw === 'mark') {
    const kind = sample.kind ? { kind: sample.kind } : {};
    return markSvg(markOf({ layer: entry.layer, ...kind, status, promised, late, hue }), palette, sizePx);
  }
  const width = Math.round(sizePx * LINE_SWATCH_RATIO);
  const strokes = lineStrokes(
    lineStyleOf(entry.layer, hue),
    FORM_OF_STATUS[status],
    promised,
    sample.gauge ?? 'unrecorded',
  );
  const middle = sizePx / 2;
  const lines = strokes.map(
    (stroke) => `<path d="M1 ${middle}H${width - 1}" fill="none" ${strokeAttributes(stroke, hue, palette, 1.15)}/>`,
  );
  const size = `width="${width}" height="${sizePx}" viewBox="0 0 ${width} ${sizePx}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} aria-hidden="true">${lines.join('')}</svg>`;
}

/** One row for each status a place can have, with the symbol of a layer in that form. */
export function statusLegend(layer: LayerId = 'industrial-parks'): readonly {
  readonly status: Status;
  readonly swatch: (palette?: Palette, sizePx?: number) => string;
}[] {
  return STATUSES.filter((status) => status !== 'completed').map((status) => ({
    status,
    swatch: (palette = 'css', sizePx = MARK_SIZE_PX) => markSvg(markOf({ layer, status }), palette, sizePx),
  }));
}

/** The two signs a mark can carry beside its status: the clock of the late, the open ring of a promise. */
export function signLegend(layer: LayerId = 'industrial-parks'): readonly {
  readonly sign: 'late' | 'promised';
  readonly swatch: (palette?: Palette, sizePx?: number) => string;
}[] {
  const late = markOf({ layer, status: 'approved', late: true });
  const promised = markOf({ layer, status: 'operating', promised: true });
  return [
    { sign: 'late', swatch: (palette = 'css', sizePx = MARK_SIZE_PX) => markSvg(late, palette, sizePx) },
    { sign: 'promised', swatch: (palette = 'css', sizePx = MARK_SIZE_PX) => markSvg(promised, palette, sizePx) },
  ];
}

import type { Kind, LayerId } from '../model/vocabulary.ts';
import type { Slot } from './drawing-order.ts';
import type { Gauge, LineStyle } from './line-strokes.ts';
import type { HueId } from './palettes.ts';

/** One row of the legend: a word's key and the very drawing it explains. */
export interface LegendSample {
  /** Key of the word in the dictionaries; the layer's own id stands for the layer's name. */
  readonly key: string;
  readonly draw: 'mark' | 'line';
  readonly kind?: Kind;
  readonly gauge?: Gauge;
  readonly hue?: HueId;
}

/** Everything the map knows about one record layer. A layer without a legend does not compile. */
export interface RecordLayer<L extends LayerId = LayerId> {
  readonly id: L;
  /** Where its lines are drawn; its points share the slots of all points. */
  readonly slot: Slot;
  readonly line: LineStyle;
  /** Radius of the dot that is always drawn, at zoom 8, CSS pixels. */
  readonly dotRadiusPx: number;
  /** 0 – 10: who gets its symbol and label first where there is no room for all. */
  readonly weight: number;
  /** From which zoom the names of the layer's points may appear. */
  readonly labelsFromZoom: number;
  readonly legend: readonly [LegendSample, ...LegendSample[]];
}

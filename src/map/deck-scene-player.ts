import type { Layer } from '@deck.gl/core';
import type { ColumnScale, SceneColumn } from '../cartography/deck-columns.ts';
import { FREIGHT_HEADWAY_H, type FreightTrip } from '../cartography/deck-freight.ts';
import type { TourArc } from '../cartography/deck-tour.ts';
import type { AtlasMap } from './atlas-map.ts';
import { columnLayers, freightLayers, type SceneLook, tourLayers } from './deck-layers.ts';

/** A scene ready to be drawn. */
export type SceneDrawing =
  | { readonly kind: 'freight'; readonly trips: readonly FreightTrip[] }
  | { readonly kind: 'tour'; readonly arcs: readonly TourArc[] }
  | {
      readonly kind: 'columns';
      readonly columns: readonly SceneColumn[];
      readonly scale: ColumnScale;
      readonly numberOf: (column: SceneColumn) => string;
    };

/** Real milliseconds for one hour of the way: a train crosses the whole corridor in about a minute. */
const MS_PER_HOUR = 4000;

/** Draws a scene on the map until the returned function is called. Loads deck.gl on first use. */
export function playScene(map: AtlasMap, drawing: SceneDrawing, look: SceneLook): () => void {
  let frame = 0;
  let over = false;
  const put = (layers: readonly Layer[]) => {
    if (!over) void map.setOverlay(layers);
  };
  if (drawing.kind === 'tour') put(tourLayers(drawing.arcs, look));
  if (drawing.kind === 'columns') put(columnLayers(drawing.columns, drawing.scale, drawing.numberOf, look));
  if (drawing.kind === 'freight') {
    const step = (now: number) => {
      put(freightLayers(drawing.trips, (now / MS_PER_HOUR) % FREIGHT_HEADWAY_H, look));
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
  }
  return () => {
    over = true;
    cancelAnimationFrame(frame);
    void map.setOverlay([]);
  };
}

import type { Layer } from '@deck.gl/core';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';

/** Layers of deck.gl drawn inside the map, under its labels. Loaded on first use only (`setOverlay` of the map). */
export interface DeckOverlay {
  /** Resolves when the map has drawn them, unless others took their place before. */
  readonly setLayers: (layers: readonly Layer[]) => Promise<void>;
  readonly remove: () => void;
}

/** Puts an overlay on a map. A layer's own `beforeId` says under which style layer it lies. */
export function createDeckOverlay(map: MapLibreMap): DeckOverlay {
  let waiting: { readonly layers: readonly Layer[]; readonly drawn: () => void } | null = null;
  // deck.gl starts after the map and uploads its data in its own time: the first frames may be without it.
  const onAfterRender = () => {
    if (!waiting) return;
    if (!waiting.layers.every(({ isLoaded }) => isLoaded)) {
      map.triggerRepaint();
      return;
    }
    waiting.drawn();
    waiting = null;
  };
  const overlay = new MapLibreOverlay({ interleaved: true, layers: [], onAfterRender });
  map.addControl(overlay);
  return {
    setLayers: (layers) =>
      new Promise((resolve) => {
        waiting?.drawn();
        waiting = { layers, drawn: resolve };
        overlay.setProps({ layers: [...layers] });
        map.triggerRepaint();
      }),
    remove: () => {
      map.removeControl(overlay);
    },
  };
}

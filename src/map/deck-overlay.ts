import type { Layer } from '@deck.gl/core';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { watchSlowMovement } from './slow-movement.ts';

/** Layers of deck.gl drawn inside the map, under its labels. Loaded on first use only (`setOverlay` of the map). */
export interface DeckOverlay {
  /**
   * Resolves when the map has drawn them, unless others took their place before.
   * @param lighter drawn instead while the map moves on a device that cannot keep up with all of them
   */
  readonly setLayers: (layers: readonly Layer[], lighter?: readonly Layer[]) => Promise<void>;
  readonly remove: () => void;
}

/** Puts an overlay on a map. A layer's own `beforeId` says under which style layer it lies. */
export function createDeckOverlay(map: MapLibreMap): DeckOverlay {
  let waiting: { readonly layers: readonly Layer[]; readonly drawn: () => void } | null = null;
  let stopWatching: () => void = () => undefined;
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
  const draw = (layers: readonly Layer[]) => {
    overlay.setProps({ layers: [...layers] });
    map.triggerRepaint();
  };
  return {
    setLayers: (layers, lighter) =>
      new Promise((resolve) => {
        waiting?.drawn();
        waiting = { layers, drawn: resolve };
        stopWatching();
        stopWatching = lighter ? watchSlowMovement(map, (slow) => draw(slow ? lighter : layers)) : () => undefined;
        draw(layers);
      }),
    remove: () => {
      stopWatching();
      map.removeControl(overlay);
    },
  };
}

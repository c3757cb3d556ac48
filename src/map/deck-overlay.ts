import type { Layer } from '@deck.gl/core';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';

/** Layers of deck.gl drawn inside the map, under its labels. Loaded on first use only (`setOverlay` of the map). */
export interface DeckOverlay {
  readonly setLayers: (layers: readonly Layer[]) => void;
  readonly remove: () => void;
}

/** Puts an overlay on a map. A layer's own `beforeId` says under which style layer it lies. */
export function createDeckOverlay(map: MapLibreMap): DeckOverlay {
  const overlay = new MapLibreOverlay({ interleaved: true, layers: [] });
  map.addControl(overlay);
  return {
    setLayers: (layers) => overlay.setProps({ layers: [...layers] }),
    remove: () => {
      map.removeControl(overlay);
    },
  };
}

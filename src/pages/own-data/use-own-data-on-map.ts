import { useEffect, useEffectEvent } from 'react';
import { useStore } from 'zustand';
import { PAPERS } from '../../cartography/palettes.ts';
import type { AtlasMap } from '../../map/atlas-map.ts';
import type { Insets } from '../../ui/covered-insets.ts';
import type { Paper } from '../../view/view-state.ts';
import { OWN_DATA_HUES } from './own-data-hues.ts';
import type { OwnDataStore } from './own-data-store.ts';
import { shownBounds } from './shown-bounds.ts';

interface OnMapInput {
  readonly store: OwnDataStore;
  readonly map: AtlasMap | null;
  readonly paper: Paper;
  readonly insets: Insets;
}

/** Draws the reader's files on the map as they come, go, are hidden and opened; a file just added is shown whole. */
export function useOwnDataOnMap({ store, map, paper, insets }: OnMapInput): void {
  const { datasets, opened, added } = useStore(store);
  useEffect(() => {
    if (!map) return;
    let current = true;
    const draw = async () => {
      const { lighterLayers, ownDataLayers, rgbOf } = await import('../../map/own-data-layer.ts');
      if (!current) return;
      const drawings = datasets
        .filter(({ visible }) => visible)
        .map(({ id, packed, hue }) => ({
          id: `own-data-${id}`,
          packed,
          colour: rgbOf(OWN_DATA_HUES[hue]?.[paper] ?? PAPERS[paper].ink),
          paper: rgbOf(PAPERS[paper].sheet),
          opened: opened?.dataset === id ? opened.feature : null,
        }));
      const layers = ownDataLayers(drawings);
      await map.setOverlay(layers, lighterLayers(layers));
    };
    draw().catch((error) => console.warn(error));
    return () => {
      current = false;
    };
  }, [map, datasets, opened, paper]);

  const show = useEffectEvent((id: number) => {
    const bounds = shownBounds(datasets.find((dataset) => dataset.id === id));
    if (bounds) map?.fitTo(bounds, insets);
  });
  useEffect(() => {
    if (added !== null) show(added);
  }, [added]);
}

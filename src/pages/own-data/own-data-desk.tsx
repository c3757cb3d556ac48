import { useCallback, useEffect } from 'react';
import { useStore } from 'zustand';
import type { Basemap } from '../../cartography/basemap.ts';
import type { OwnDataWords } from '../../i18n/load-own-data-words.ts';
import type { AtlasMap } from '../../map/atlas-map.ts';
import { accessTargets } from '../../model/access-targets.ts';
import type { Land } from '../../model/own-data/country-at.ts';
import { nearestFeature } from '../../model/own-data/nearest-feature.ts';
import { trafficLines } from '../../model/traffic-lines.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import type { Insets } from '../../ui/covered-insets.ts';
import type { Paper } from '../../view/view-state.ts';
import { addFile } from './add-file.ts';
import type { FeatureDetails, Ground } from './own-data-session.ts';
import { type OwnDataStore, openFeature } from './own-data-store.ts';
import { OwnFeatureCard } from './own-feature-card.tsx';
import { useOwnDataOnMap } from './use-own-data-on-map.ts';

export interface OwnDataDeskProps {
  readonly store: OwnDataStore;
  readonly words: OwnDataWords;
  readonly map: AtlasMap | null;
  readonly paper: Paper;
  readonly insets: Insets;
  readonly basemap: Basemap;
}

/** Reads the files that wait, draws them, answers clicks on them. Fetched with everything it needs when the first file is dropped. */
export function OwnDataDesk({ store, words, map, paper, insets, basemap }: OwnDataDeskProps) {
  const { index } = useAtlas();
  const { opened, datasets } = useStore(store);
  useReadWaiting(store);
  useTakeClicks(store);
  useOwnDataOnMap({ store, map, paper, insets });
  const ground = useCallback(
    (): Ground => ({ targets: accessTargets(index), lines: trafficLines(index), land: basemap.land as Land | string }),
    [index, basemap],
  );
  const onShown = useCallback(({ at }: FeatureDetails) => map?.keepInView(at, insets), [map, insets]);
  const dataset = datasets.find(({ id }) => id === opened?.dataset);
  return opened && dataset ? (
    <OwnFeatureCard
      key={dataset.id}
      dataset={dataset}
      feature={opened.feature}
      words={words}
      insets={insets}
      ground={ground}
      onShown={onShown}
      onFeature={(feature) => openFeature(store, dataset.id, feature)}
      onClose={() => store.setState({ opened: null })}
    />
  ) : null;
}

/** Reads waiting files one after another. */
function useReadWaiting(store: OwnDataStore): void {
  const { waiting, reading } = useStore(store);
  useEffect(() => {
    const [next, ...rest] = waiting;
    if (!next || reading !== null) return;
    store.setState({ waiting: rest });
    void addFile(store, next);
  }, [store, waiting, reading]);
}

/** A click near a feature opens its card; the file added last lies on top. A click beside all of them closes the card. */
function useTakeClicks(store: OwnDataStore): void {
  useEffect(() => {
    store.setState({
      takesClick: (position, degreesPerPx) => {
        const { datasets, opened } = store.getState();
        for (const { id, packed, visible } of datasets.toReversed()) {
          const feature = visible ? nearestFeature(packed, position, degreesPerPx) : null;
          if (feature !== null) {
            openFeature(store, id, feature);
            return true;
          }
        }
        if (opened) store.setState({ opened: null });
        return false;
      },
    });
    return () => store.setState({ takesClick: null });
  }, [store]);
}

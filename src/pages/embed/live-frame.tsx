import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Basemap } from '../../cartography/basemap.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import type { AtlasMap } from '../../map/atlas-map.ts';
import { filterPlaces } from '../../model/filters.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import { AtlasProvider } from '../../ui/atlas-context.ts';
import { type Insets, NO_INSETS } from '../../ui/covered-insets.ts';
import { PlaceChooser } from '../../ui/place-chooser.tsx';
import { useInsets } from '../../ui/use-insets.ts';
import { closePlace, selectPlace, setCamera } from '../../view/view-changes.ts';
import { selectedPlace } from '../../view/view-state.ts';
import { Announcer } from '../explore/announcer.tsx';
import { useSystemPaper } from '../explore/use-system-paper.ts';
import { YearControl } from '../explore/year-control.tsx';
import type { AtlasStore } from '../live/atlas-store.ts';
import { liveAtlas } from '../live/live-atlas.ts';
import type { Site } from '../live/site.ts';
import { useRecordDetails } from '../live/use-record-details.ts';
import { slideVisibleIds } from '../present/slide-view.ts';
import { EmbedCard } from './embed-card.tsx';
import { EmbedKey } from './embed-key.tsx';
import { EmbedPage } from './embed-page.tsx';
import { FrameEdition } from './frame-edition.tsx';
import { FrameNotices } from './frame-notices.tsx';
import type { Standing } from './load-edition.ts';
import { SleepingMap } from './sleeping-map.tsx';
import { StoryCard } from './story-card.tsx';
import { useFlights } from './use-flights.ts';
import { useFolds } from './use-folds.ts';
import { useFrameStory } from './use-frame-story.ts';
import { useWideFrame } from './use-wide-frame.ts';

const EmbedFilters = lazy(async () => ({ default: (await import('./embed-filters.tsx')).EmbedFilters }));

export interface LiveFrameProps {
  readonly store: AtlasStore;
  readonly index: RecordIndex;
  readonly dict: Dictionary;
  readonly root: string;
  readonly basemap: Basemap;
  /** The poster of the static frame, kept under the live map. */
  readonly poster: string;
  readonly site: Site;
  readonly standing: Standing;
  /** True where the reader asked for the map by key: it is ready for the next key. */
  readonly focusMap: boolean;
  /** Told once the live tree stands in the page. */
  readonly onTree: (frame: Element) => void;
}

/** The frame alive: one store, the map while it is in sight, the card of the selected place, the list, the filters it comes with. */
export function LiveFrame(props: LiveFrameProps) {
  const { store, index: core, dict, root, basemap, poster, standing, onTree } = props;
  const { index, details } = useRecordDetails(core, props.site);
  const { view, hoveredId, mapFailure, chooser } = useStore(store);
  const tree = useRef<HTMLDivElement>(null);
  const map = useRef<AtlasMap | null>(null);
  const [insets, setInsets] = useState<Insets>(NO_INSETS);
  const [attempt, setAttempt] = useState(0);
  const systemPaper = useSystemPaper();
  const wide = useWideFrame();
  const chrome = view.page.kind === 'embed' ? view.page.chrome : 'legend';

  const atlas = useMemo(
    () => liveAtlas({ store, index, details, dict, root, view }),
    [store, index, details, dict, root, view],
  );
  const told = useFrameStory({
    id: view.page.kind === 'embed' ? view.page.story : null,
    index,
    site: props.site,
    store,
    mapSize: () => freeSize(tree.current, insets),
  });
  const slide = told?.slide ?? null;
  const visibleIds = useMemo(
    () =>
      slide
        ? slideVisibleIds(slide, index)
        : new Set(filterPlaces(index, view.filter, view.year).map((place) => place.id)),
    [index, view.filter, view.year, slide],
  );
  const places = useMemo(() => index.record.places.filter(({ id }) => visibleIds.has(id)), [index, visibleIds]);
  const selectedId = selectedPlace(view);
  const selected = index.placeById.get(selectedId ?? '');
  useInsets(tree, setInsets);
  const pickedOnMap = useRef(false);
  useFlights({ selectedId, index, map, insets, pickedOnMap });
  useFolds(tree, selectedId);
  useEffect(() => {
    if (tree.current) onTree(tree.current);
  }, [onTree]);

  const select = (id: string) => {
    pickedOnMap.current = true;
    store.setState({ view: selectPlace(view, id), chooser: null });
  };
  const close = () => store.setState({ view: closePlace(view), chooser: null });
  const gone = mapFailure !== null && mapFailure !== 'context-lost';
  const cardOf = () => {
    // The place a slide is about is told by the slide; another one was picked by the reader.
    if (selected && selected.id !== slide?.place && chrome !== 'none') {
      return <EmbedCard key={selected.id} place={selected} onClose={close} />;
    }
    return told ? <StoryCard told={told} /> : undefined;
  };
  const legend = chrome === 'full' ? <EmbedFilters /> : <EmbedKey places={places} />;

  return (
    <AtlasProvider value={atlas}>
      <Announcer shown={places.length} />
      <EmbedPage
        ref={tree}
        places={places}
        wide={wide}
        legend={<Suspense fallback={<EmbedKey places={places} />}>{legend}</Suspense>}
        controls={chrome === 'full' ? <YearControl /> : undefined}
        edition={<FrameEdition standing={standing} places={places} site={props.site} />}
        notices={
          <FrameNotices
            store={store}
            standing={standing}
            onRetryMap={() => {
              store.setState({ mapFailure: null });
              setAttempt(attempt + 1);
            }}
          />
        }
        heading={told ? { title: told.story.title, detail: '' } : undefined}
        card={cardOf()}
        map={
          <>
            <SleepingMap
              key={attempt}
              poster={poster}
              possible={!gone}
              index={core}
              dict={dict}
              view={view}
              paper={view.paper ?? systemPaper}
              basemap={basemap}
              visibleIds={visibleIds}
              hoveredId={hoveredId}
              insets={insets}
              cooperativeGestures
              onMap={(made) => {
                map.current = made;
              }}
              onHover={(id) => store.setState({ hoveredId: id })}
              onSelect={select}
              onDeselect={close}
              onChoose={(ids, at) => store.setState({ chooser: { ids, ...at } })}
              onCamera={(camera) => store.setState({ view: setCamera(store.getState().view, camera) })}
              onReady={() => {
                if (props.focusMap) tree.current?.querySelector<HTMLElement>('.maplibregl-canvas')?.focus();
              }}
              onFailure={(reason) => store.setState({ mapFailure: reason })}
              onRestored={() => store.setState({ mapFailure: null })}
            />
            {chooser ? (
              <PlaceChooser
                ids={chooser.ids}
                point={{ x: chooser.x, y: chooser.y }}
                onSelect={select}
                onClose={() => store.setState({ chooser: null })}
              />
            ) : null}
          </>
        }
      />
    </AtlasProvider>
  );
}

/** The part of the map that no card covers, CSS px. */
function freeSize(tree: HTMLElement | null, insets: Insets): readonly [number, number] {
  const box = tree?.querySelector('[data-map]')?.getBoundingClientRect();
  const width = (box?.width ?? 640) - insets.left - insets.right;
  const height = (box?.height ?? 400) - insets.top - insets.bottom;
  return [Math.max(120, width), Math.max(120, height)];
}

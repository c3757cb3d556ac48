import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { Basemap } from '../../cartography/basemap.ts';
import { CORRIDOR_BOUNDS } from '../../cartography/corridor.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import type { AtlasMap } from '../../map/atlas-map.ts';
import { filterPlaces } from '../../model/filters.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import { type Atlas, AtlasProvider } from '../../ui/atlas-context.ts';
import { type Insets, NO_INSETS } from '../../ui/covered-insets.ts';
import { Drawing } from '../../ui/drawing.tsx';
import { ExploreExtrasProvider } from '../../ui/explore-extras.ts';
import { PathPreviewProvider } from '../../ui/path-preview-context.ts';
import { PlaceChooser } from '../../ui/place-chooser.tsx';
import { usePagePaper } from '../../ui/use-page-paper.ts';
import { closePlace, selectPlace, setCamera } from '../../view/view-changes.ts';
import { selectedPlace } from '../../view/view-state.ts';
import { AtlasShell } from '../explore/atlas-shell.tsx';
import { useSystemPaper } from '../explore/use-system-paper.ts';
import { MapPoster } from '../map-poster.tsx';
import { OwnDataEntry } from '../own-data/own-data-entry.tsx';
import { OwnDataNews, OwnDataOutlet } from '../own-data/own-data-outlet.tsx';
import { createOwnDataStore, toldOverMap } from '../own-data/own-data-store.ts';
import { ownDrawings } from '../own-data/own-drawings.ts';
import { shownBounds } from '../own-data/shown-bounds.ts';
import { useOwnDataParts } from '../own-data/use-own-data-parts.ts';
import { PosterCredit } from '../poster-credit.tsx';
import { AddToTalkLater } from '../present/add-to-talk-later.tsx';
import { AtlasActions } from '../share/atlas-actions.tsx';
import { DownloadPlaces } from '../share/download-places.tsx';
import { AtlasNotices } from './atlas-notices.tsx';
import type { AtlasStore } from './atlas-store.ts';
import { CompareTray } from './compare-tray.tsx';
import { liveAtlas } from './live-atlas.ts';
import { LiveCommands } from './live-commands.tsx';
import { LiveMap } from './live-map.tsx';
import { LivePlaceSheet, loadPlaceSheet } from './live-place-sheet.tsx';
import { LiveSheet } from './live-sheet.tsx';
import { LiveStrip } from './live-strip.tsx';
import { fetchLostStyles } from './lost-styles.ts';
import { PlaceActions } from './place-actions.tsx';
import { PlaceCode } from './place-code.tsx';
import type { Site } from './site.ts';
import { useAccessPath } from './use-access-path.ts';
import { usePlaceDetails } from './use-place-details.ts';
import { usePrintParts } from './use-print-parts.ts';
import { useRecordDetails } from './use-record-details.ts';

export interface LiveExploreProps {
  readonly store: AtlasStore;
  readonly index: RecordIndex;
  readonly dict: Dictionary;
  readonly root: string;
  readonly basemap: Basemap;
  /** Where the details of an outline come from; null where the record is whole. */
  readonly site?: Site | null;
  /** Address of an archive of further places; null without one. */
  readonly tilesUrl?: string | null;
  /** The poster of the static page, kept under the live map. */
  readonly poster: string;
}

/** The explore page and the page of a place, alive: one store, the shell, the live map over the poster. */
export function LiveExplore(props: LiveExploreProps) {
  const { store, index: core, dict, root, basemap, site = null, tilesUrl = null, poster } = props;
  const { view, hoveredId, mapFailure, chooser } = useStore(store);
  const { index: known, details } = useRecordDetails(core, site);
  const { index, pending } = usePlaceDetails(known, tilesUrl, selectedPlace(view));
  // No detail is drawn: the map need not be sent everything anew when they come.
  const drawnIndex = tilesUrl ? index : core;
  const tiles = useMemo(() => (tilesUrl ? { url: tilesUrl, filter: view.filter } : null), [tilesUrl, view.filter]);
  const [insets, setInsets] = useState<Insets>(NO_INSETS);
  const [laidOut, setLaidOut] = useState(false);
  const [drawn, setDrawn] = useState(false);
  const [map, setMap] = useState<AtlasMap | null>(null);
  const [attempt, setAttempt] = useState(0);
  const systemPaper = useSystemPaper();
  const paper = view.paper ?? systemPaper;
  usePagePaper(view.paper);

  const atlas: Atlas = useMemo(
    () => liveAtlas({ store, index, details, dict, root, view }),
    [store, index, details, dict, root, view],
  );
  const places = useMemo(() => filterPlaces(index, view.filter, view.year), [index, view.filter, view.year]);
  const visibleIds = useMemo(() => new Set(places.map((place) => place.id)), [places]);
  const hover = useMemo(
    () => ({ hoveredId, onHover: (id: string | null) => store.setState({ hoveredId: id }) }),
    [store, hoveredId],
  );
  const select = (id: string) => store.setState({ view: selectPlace(view, id), chooser: null });

  const { previewing, pathPreview } = useAccessPath({ index, selectedId: selectedPlace(view), map, insets });

  const [ownData] = useState(createOwnDataStore);
  const ownDataParts = useOwnDataParts(ownData, dict.lang);
  const overMap = useStore(ownData, toldOverMap);

  const zoomTo = (id: number) => {
    const bounds = shownBounds(ownData.getState().datasets.find((dataset) => dataset.id === id));
    if (bounds) map?.fitTo(bounds, insets);
  };

  const printed = usePrintParts(index, view, selectedPlace(view), basemap, dict.shell.map.posterAlt);

  const datasets = useStore(ownData, (state) => state.datasets);
  const own = useMemo(() => ownDrawings(datasets, paper), [datasets, paper]);
  const tools = useMemo(
    () => ({ map, insets, basemap, paper, places, own }),
    [map, insets, basemap, paper, places, own],
  );

  const { load: loadDetails } = details;
  const mapGone = mapFailure !== null && mapFailure !== 'context-lost';
  useEffect(() => {
    // Without a network the sheet says so itself when it is wanted.
    if (!drawn && !mapGone) return;
    loadPlaceSheet().catch(() => undefined);
    void loadDetails();
  }, [drawn, mapGone, loadDetails]);
  const retry = async () => {
    await fetchLostStyles(document);
    store.setState({ mapFailure: null });
    setDrawn(false);
    setAttempt((before) => before + 1);
  };

  return (
    <AtlasProvider value={atlas}>
      <LiveCommands
        store={store}
        dict={dict}
        index={index}
        root={root}
        places={places}
        paper={paper}
        effects={{ 'reset-camera': () => map?.fitTo(CORRIDOR_BOUNDS, insets) }}
      >
        <PathPreviewProvider value={previewing}>
          <ExploreExtrasProvider
            value={
              <>
                <AtlasActions tools={tools}>
                  <AddToTalkLater />
                </AtlasActions>
                <DownloadPlaces places={places} />
                <OwnDataEntry store={ownData} parts={ownDataParts.parts} onZoomTo={zoomTo} />
              </>
            }
          >
            <AtlasShell
              placeSheet={LivePlaceSheet}
              placePending={pending}
              overMap={overMap}
              map={
                <>
                  <MapPoster svg={poster} covered={drawn && !mapGone} />
                  <PosterCredit covered={drawn && !mapGone} />
                  {laidOut && !mapGone ? (
                    <LiveMap
                      key={attempt}
                      index={drawnIndex}
                      dict={dict}
                      view={view}
                      paper={paper}
                      basemap={basemap}
                      visibleIds={visibleIds}
                      hoveredId={hoveredId}
                      pathPreview={pathPreview}
                      tiles={tiles}
                      insets={insets}
                      drawn={drawn}
                      onMap={setMap}
                      onHover={hover.onHover}
                      takesClick={(position, degreesPerPx) =>
                        ownData.getState().takesClick?.(position, degreesPerPx) ?? false
                      }
                      onSelect={select}
                      onDeselect={() => store.setState({ view: closePlace(view), chooser: null })}
                      onChoose={(ids, at) => store.setState({ chooser: { ids, ...at } })}
                      onCamera={(camera) => store.setState({ view: setCamera(store.getState().view, camera) })}
                      onReady={() => setDrawn(true)}
                      onFailure={(reason) => store.setState({ mapFailure: reason })}
                      onRestored={() => store.setState({ mapFailure: null })}
                    />
                  ) : null}
                  <OwnDataOutlet
                    store={ownData}
                    loaded={ownDataParts}
                    map={map}
                    paper={paper}
                    insets={insets}
                    basemap={basemap}
                  />
                </>
              }
              strip={(head) => <LiveStrip map={map} places={places} insets={insets} head={head} />}
              table={view.shape === 'table' ? <LiveSheet places={places} /> : undefined}
              notices={
                <>
                  <AtlasNotices store={store} onRetryMap={() => void retry()} />
                  <CompareTray />
                  <OwnDataNews store={ownData} loaded={ownDataParts} />
                </>
              }
              placeActions={(place) => <PlaceActions place={place} tools={tools} />}
              printMap={() => (printed ? <Drawing svg={printed.map} /> : null)}
              printCode={(place) => <PlaceCode place={place} />}
              chooser={
                chooser ? (
                  <PlaceChooser
                    ids={chooser.ids}
                    point={{ x: chooser.x, y: chooser.y }}
                    onSelect={select}
                    onClose={() => store.setState({ chooser: null })}
                  />
                ) : undefined
              }
              hover={hover}
              onInsets={(next) => {
                setInsets(next);
                setLaidOut(true);
              }}
            />
          </ExploreExtrasProvider>
        </PathPreviewProvider>
      </LiveCommands>
    </AtlasProvider>
  );
}

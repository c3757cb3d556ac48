import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Basemap } from '../../cartography/basemap.ts';
import { CORRIDOR_BOUNDS } from '../../cartography/corridor.ts';
import type { PathPreview } from '../../cartography/path-preview-layers.ts';
import { placeBounds, placeCentre } from '../../cartography/place-bounds.ts';
import type { TilesQuery } from '../../cartography/tiles-style.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import type { AtlasMap, MapFailure } from '../../map/atlas-map.ts';
import type { LonLat, PlaceId } from '../../model/record.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import type { Insets } from '../../ui/covered-insets.ts';
import { type Camera, type Paper, selectedPlace, type ViewState } from '../../view/view-state.ts';
import { mapTexts } from './map-texts.ts';
import { useOnlineBasemap } from './use-online-basemap.ts';

declare global {
  interface Window {
    /** The live map, for whoever wants to ask it something from the console or a test: `corridorAtlas.map.renderedPlaceIds('ports')`. */
    corridorAtlas?: { readonly map: AtlasMap };
  }
}

export interface LiveMapProps {
  readonly index: RecordIndex;
  readonly dict: Dictionary;
  readonly view: ViewState;
  readonly paper: Paper;
  readonly basemap: Basemap;
  readonly visibleIds: ReadonlySet<string>;
  readonly hoveredId: PlaceId | null;
  readonly pathPreview?: PathPreview | null;
  /** Further places, drawn from tiles. */
  readonly tiles?: TilesQuery | null;
  readonly insets: Insets;
  readonly cooperativeGestures?: boolean;
  /** False until the record is drawn: the poster shows through. */
  readonly drawn: boolean;
  readonly onMap?: (map: AtlasMap | null) => void;
  readonly onHover: (id: PlaceId | null) => void;
  readonly onSelect: (id: PlaceId) => void;
  readonly onDeselect: () => void;
  readonly onChoose: (ids: readonly PlaceId[], at: { readonly x: number; readonly y: number }) => void;
  /** Asked before a click is given to the record: true when something drawn above it answers. */
  readonly takesClick?: (position: LonLat, degreesPerPx: number) => boolean;
  readonly onCamera: (camera: Camera) => void;
  readonly onReady: () => void;
  readonly onFailure: (reason: MapFailure | 'context-lost') => void;
  readonly onRestored: () => void;
}

/**
 * The live map as a React part. MapLibre is fetched after the first paint; until it has drawn the record, the poster under it stays.
 * The view decides what is drawn; the map only tells what the reader did with it.
 */
export function LiveMap(props: LiveMapProps) {
  const { index, view, paper, basemap, visibleIds, hoveredId, insets, pathPreview = null, tiles = null } = props;
  const container = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<AtlasMap | null>(null);
  const basemapStyle = useOnlineBasemap();
  const selectedId = selectedPlace(view);
  // The camera as map and view last agreed on it: a view that says otherwise comes from the URL, a command or a story.
  const agreed = useRef<Camera | null>(view.camera);
  const touched = useRef(view.camera !== null);

  const start = useEffectEvent(
    (create: typeof import('../../map/atlas-map.ts').createAtlasMap, element: HTMLElement) => {
      const atlasMap = create(element, {
        state: { index, view, paper, basemap, visibleIds, selectedId, ...(tiles ? { tiles } : {}) },
        camera: view.camera,
        insets,
        texts: mapTexts(props.dict),
        ...(props.cooperativeGestures ? { cooperativeGestures: true } : {}),
        takesClick: (position, degreesPerPx) => tell.takesClick(position, degreesPerPx),
        onSelect: (id) => tell.select(id),
        onDeselect: () => tell.deselect(),
        onChoose: (ids, at) => tell.choose(ids, at),
        onHover: (id) => tell.hover(id),
        onCamera: (camera, byReader) => tell.camera(camera, byReader),
        onIdle: () => tell.ready(),
        onFailure: (reason) => tell.failure(reason),
        onContextLost: () => tell.failure('context-lost'),
        onContextRestored: () => tell.restored(),
      });
      const place = selectedId ? index.placeById.get(selectedId) : undefined;
      const bounds = place && !view.camera ? placeBounds(place) : null;
      if (bounds) atlasMap.fitTo(bounds, insets);
      props.onMap?.(atlasMap);
      window.corridorAtlas = { map: atlasMap };
      return atlasMap;
    },
  );

  const takesClick = useEffectEvent((position: LonLat, degreesPerPx: number) => {
    return props.takesClick?.(position, degreesPerPx) ?? false;
  });
  const onSelect = useEffectEvent(props.onSelect);
  const onDeselect = useEffectEvent(props.onDeselect);
  const onChoose = useEffectEvent(props.onChoose);
  const onHover = useEffectEvent(props.onHover);
  const onReady = useEffectEvent(props.onReady);
  const onFailure = useEffectEvent(props.onFailure);
  const onRestored = useEffectEvent(props.onRestored);
  const onCamera = useEffectEvent((camera: Camera, byReader: boolean) => {
    if (!byReader && !touched.current) return;
    touched.current = true;
    agreed.current = camera;
    props.onCamera(camera);
  });
  const tell = {
    takesClick,
    select: onSelect,
    deselect: onDeselect,
    choose: onChoose,
    hover: onHover,
    ready: onReady,
    failure: onFailure,
    restored: onRestored,
    camera: onCamera,
  };

  useEffect(() => {
    let live: AtlasMap | null = null;
    let gone = false;
    import('../../map/atlas-map.ts').then(
      ({ createAtlasMap }) => {
        if (gone || !container.current) return;
        live = start(createAtlasMap, container.current);
        setMap(live);
      },
      (error: unknown) => {
        console.error(error);
        if (!gone) onFailure('style');
      },
    );
    return () => {
      gone = true;
      live?.destroy();
      setMap(null);
    };
  }, []);

  useEffect(() => {
    // In a task of its own: the key or the press is answered first.
    const task = setTimeout(() =>
      map?.show({
        index,
        view,
        paper,
        basemap,
        visibleIds,
        selectedId,
        pathPreview,
        ...(tiles ? { tiles } : {}),
        ...(basemapStyle ? { basemapStyle } : {}),
      }),
    );
    return () => clearTimeout(task);
  }, [map, tiles, basemapStyle, index, view, paper, basemap, visibleIds, selectedId, pathPreview]);

  useEffect(() => map?.highlight(hoveredId), [map, hoveredId]);

  useEffect(() => {
    if (!map || sameCamera(view.camera, agreed.current)) return;
    agreed.current = view.camera;
    if (view.camera) map.moveTo(view.camera);
    else map.fitTo(CORRIDOR_BOUNDS, insets);
  }, [map, view.camera, insets]);

  useEffect(() => {
    const place = selectedId ? index.placeById.get(selectedId) : undefined;
    const centre = place ? placeCentre(place) : null;
    if (!map || !centre) return;
    const task = setTimeout(() => map.keepInView(centre, insets));
    return () => clearTimeout(task);
  }, [map, index, selectedId, insets]);

  useEffect(() => {
    // Until the reader touches the camera, the whole corridor stays in the part of the map that no sheet covers.
    if (map && !touched.current && !selectedId) map.fitTo(CORRIDOR_BOUNDS, insets);
  }, [map, insets, selectedId]);

  return <div ref={container} className="live-map" data-drawn={props.drawn} />;
}

function sameCamera(a: Camera | null, b: Camera | null): boolean {
  return a === b || (a !== null && b !== null && JSON.stringify(a) === JSON.stringify(b));
}

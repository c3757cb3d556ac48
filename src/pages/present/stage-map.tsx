import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Basemap } from '../../cartography/basemap.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import type { AtlasMap } from '../../map/atlas-map.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import type { Slide } from '../../model/story/story.ts';
import type { Camera, Paper, ViewState } from '../../view/view-state.ts';
import { useReducedMotion } from '../explore/use-reduced-motion.ts';
import { mapTexts } from '../live/map-texts.ts';
import { MapPoster } from '../map-poster.tsx';
import { sceneDrawing } from './scene-drawing.ts';
import { SceneKey } from './scene-key.tsx';
import { slideBounds, slideCamera, slideVisibleIds } from './slide-view.ts';

interface StageMapProps {
  readonly index: RecordIndex;
  readonly dict: Dictionary;
  readonly view: ViewState;
  readonly paper: Paper;
  readonly basemap: Basemap;
  readonly slide: Slide;
  /** Its map is made ready while this one is on the screen. */
  readonly next: Slide | null;
  /** Shown until the live map has drawn, and instead of it where there is none. */
  readonly poster: string;
  readonly highlightedId: string | null;
  readonly onCamera: (camera: Camera) => void;
  readonly onDrawn: () => void;
}

/** The map of a talk: one live map that flies from slide to slide. */
export function StageMap(props: StageMapProps) {
  const { index, dict, view, paper, basemap, slide, next, poster, highlightedId } = props;
  const container = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<AtlasMap | null>(null);
  const [drawn, setDrawn] = useState(false);
  const [failed, setFailed] = useState(false);
  const [size, setSize] = useState<readonly [number, number] | null>(null);
  const reducedMotion = useReducedMotion();
  const { lang, labels } = view;
  const { year, place: selectedId, scene } = slide;

  const state = () => ({
    index,
    view: { lang, labels, year },
    paper,
    basemap,
    visibleIds: slideVisibleIds(slide, index),
    selectedId,
    scale: stageScale(),
  });
  const start = useEffectEvent((create: typeof import('../../map/atlas-map.ts').createAtlasMap, element: HTMLElement) =>
    create(element, {
      state: state(),
      camera: slideCamera(slide, index, ...sizeOf(element)),
      texts: mapTexts(dict),
      onSelect: () => undefined,
      onDeselect: () => undefined,
      onChoose: () => undefined,
      onCamera: (camera) => tellCamera(camera),
      onIdle: () => {
        setDrawn(true);
        tellDrawn();
      },
      onFailure: () => setFailed(true),
      onContextLost: () => setDrawn(false),
      onContextRestored: () => setDrawn(true),
    }),
  );
  const tellCamera = useEffectEvent(props.onCamera);
  const tellDrawn = useEffectEvent(props.onDrawn);
  const show = useEffectEvent((to: AtlasMap) => to.show(state()));
  const fly = useEffectEvent((to: AtlasMap) => {
    if (container.current) to.moveTo(slideCamera(slide, index, ...sizeOf(container.current)));
  });
  const prepareNext = useEffectEvent(() => {
    if (!next) return;
    slideVisibleIds(next, index);
    if (next.scene && !reducedMotion) void import('../../map/deck-scene-player.ts');
  });

  useEffect(() => {
    let live: AtlasMap | null = null;
    let gone = false;
    import('../../map/atlas-map.ts').then(
      ({ createAtlasMap }) => {
        if (gone || !container.current) return;
        live = start(createAtlasMap, container.current);
        setMap(live);
      },
      () => setFailed(true),
    );
    return () => {
      gone = true;
      live?.destroy();
    };
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: these are what the picture is made of.
  useEffect(() => {
    if (map) show(map);
  }, [map, index, lang, labels, paper, basemap, slide]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another slide is another flight, nothing else is.
  useEffect(() => {
    if (map) fly(map);
  }, [map, slide]);

  useEffect(() => map?.highlight(highlightedId), [map, highlightedId]);

  useEffect(() => {
    if (!map || !drawn || !scene || reducedMotion) return;
    let stop: (() => void) | null = null;
    let gone = false;
    void import('../../map/deck-scene-player.ts').then(({ playScene }) => {
      if (gone) return;
      const drawing = sceneDrawing(scene, index, slideBounds(slide, index), year);
      stop = playScene(map, drawing, { paper, scale: stageScale() });
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, [map, drawn, scene, reducedMotion, paper, index, slide, year]);

  useEffect(() => {
    if (!drawn) return;
    const idle = window.requestIdleCallback?.(prepareNext) ?? 0;
    return () => window.cancelIdleCallback?.(idle);
  }, [drawn]);

  useEffect(() => {
    const element = container.current;
    if (!map || !element) return;
    let first = true;
    const observer = new ResizeObserver(() => {
      // Behind the last slide the map has no room, and keeps its camera.
      if (element.clientWidth === 0) return;
      setSize(sizeOf(element));
      // The first call tells the size the map was made with.
      if (!first) {
        map.resize();
        fly(map);
      }
      first = false;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [map]);

  return (
    <div className="stage-map" data-drawn={drawn && !failed}>
      <MapPoster svg={filling(poster)} covered={drawn && !failed} />
      <div ref={container} className="live-map" data-drawn={drawn && !failed} data-map />
      {size && drawn && !failed && !reducedMotion ? <SceneKey slide={slide} size={size} /> : null}
    </div>
  );
}

/** A drawing that fills its frame, whatever shape the screen has: what does not fit is cut off at the sides. */
function filling(poster: string): string {
  return poster.replace('<svg ', '<svg preserveAspectRatio="xMidYMid slice" ');
}

function sizeOf(element: HTMLElement): readonly [number, number] {
  return [element.clientWidth, element.clientHeight];
}

/** A full-HD screen is looked at from ten metres here, not from one: marks and words grow with the height of the screen. */
function stageScale(): number {
  return Math.round(Math.min(3.6, Math.max(1, window.innerHeight / 700)) * 4) / 4;
}

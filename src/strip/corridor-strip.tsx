import { type KeyboardEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Dictionary } from '../i18n/dictionary.ts';
import type { Place, PlaceId } from '../model/record.ts';
import type { RecordIndex } from '../model/record-index.ts';
import type { ViewState } from '../view/view-state.ts';
import { type LaneMode, lanesOf } from './layout-lanes.ts';
import { nearestMark } from './layout-nearest.ts';
import { REFERENCE_WIDTH_U } from './layout-scale.ts';
import { layoutStrip } from './layout-strip.ts';
import { StripDrawing } from './strip-drawing.tsx';
import { StripGutter } from './strip-gutter.tsx';
import { StripList } from './strip-list.tsx';
import { looksOf } from './strip-looks.ts';
import { StripOverlay } from './strip-overlay.tsx';
import { placesAlong, type StripPlace, stripOrders, visibleRows } from './strip-places.ts';
import { StripTools } from './strip-tools.tsx';
import { em } from './svg-units.ts';
import { usePrinting } from './use-printing.ts';
import { useLeading, useZoomWheel } from './use-strip-gestures.ts';
import { type StripPointerOptions, useStripPointer } from './use-strip-pointer.ts';
import { useStripView, ZOOM_STEP } from './use-strip-view.ts';

export interface CorridorStripProps {
  readonly index: RecordIndex;
  readonly dict: Dictionary;
  readonly view: Pick<ViewState, 'lang' | 'year' | 'labels'>;
  /** The places that pass the filter; those without a kilometre are left out. Keep the same array while nothing changes. */
  readonly places: readonly Place[];
  /** Address of a place's page. Keep the same function while the page stays. */
  readonly hrefOf: (id: PlaceId) => string;
  /** False while prerendering and without scripts: links and scrolling work, nothing else is offered. */
  readonly live: boolean;
  readonly selectedId?: PlaceId | null;
  /** Pointed at on the map or in a list. */
  readonly hoveredId?: PlaceId | null;
  /** What the map shows now, km. */
  readonly mapWindowKm?: readonly [fromKm: number, toKm: number] | null;
  readonly onHover?: (id: PlaceId | null) => void;
  readonly onSelect?: (id: PlaceId) => void;
  /** The reader chose a section: the map shall show it. */
  readonly onBrush?: (fromKm: number, toKm: number) => void;
  /** On a phone the strip leads: where it is scrolled to is reported through `onBrush` too. */
  readonly leads?: boolean;
  readonly lanes?: LaneMode;
  /** Title and year, on the line of the strip's own buttons. */
  readonly head?: ReactNode;
}

/** A click on the kilometre line shows this much to each side, km. */
const AROUND_TAP_KM = 20;
const FINGER_U = 18;

/** The corridor straightened into a line of kilometres: towns and terrain, lines as bars, places as marks, all of them links. */
export function CorridorStrip(props: CorridorStripProps) {
  const {
    index,
    dict,
    view,
    places,
    hrefOf,
    live,
    selectedId = null,
    hoveredId = null,
    onHover,
    onSelect,
    onBrush,
  } = props;
  const prefix = useId();
  const helpId = useId();
  const scroller = useRef<HTMLElement>(null);
  const [chosenLanes, setLanes] = useState<LaneMode>(props.lanes ?? 'groups');
  const [focusedId, setFocusedId] = useState<PlaceId | null>(null);
  const [currentId, setCurrentId] = useState<PlaceId | null>(null);
  const printing = usePrinting();
  const lanes = printing ? 'layers' : chosenLanes;
  const strip = useStripView(scroller, index.record.spine.lengthKm, live);
  const widthU = printing ? REFERENCE_WIDTH_U : strip.scale.widthU;
  const layout = useMemo(
    () => layoutStrip({ index, places, lang: view.lang, lanes, widthU }),
    [index, places, view.lang, lanes, widthU],
  );
  const items = useMemo(() => placesAlong(index, places), [index, places]);
  const offStrip = useMemo(() => places.filter(({ geometry }) => geometry).length - items.length, [places, items]);
  const itemOf = (id: PlaceId | null) => {
    const item = id === null ? undefined : stripOrders(index).byId.get(id);
    return item && visibleRows(index, places)[item.row] === 1 ? item : null;
  };
  const looks = looksOf(index, view);
  const laneRank = useMemo(() => rankOfLayers(lanes), [lanes]);

  const onTap: StripPointerOptions['onTap'] = ({ target, km, yU, onLine, byFinger }) => {
    const fold = target.closest('[data-from]');
    const placeId = target.closest('[data-place]')?.getAttribute('data-place');
    const near = byFinger || !placeId ? nearestMark(layout, km, yU, FINGER_U) : null;
    if (fold) strip.zoomToKm(Number(fold.getAttribute('data-from')), Number(fold.getAttribute('data-to')));
    else if (onLine) onBrush?.(Math.max(0, km - AROUND_TAP_KM), Math.min(layout.scale.lengthKm, km + AROUND_TAP_KM));
    else if (near) onSelect?.(near.place.id);
    else if (placeId) onSelect?.(placeId);
  };
  const pointer = useStripPointer({ scale: layout.scale, onBrush, panBy: strip.panBy, onTap });
  const selected = itemOf(selectedId);
  const { reveal, centre } = strip;
  useEffect(() => {
    if (!selected) return;
    // With the next frame: to ask now how wide the strip is would lay out the changed page while the key is still answered.
    const frame = requestAnimationFrame(() => reveal(selected.km));
    return () => cancelAnimationFrame(frame);
  }, [selected, reveal]);
  // Where the strip is wider than the screen it opens at its middle place, not at the empty mountains beyond Kunming.
  const opened = useRef(false);
  useEffect(() => {
    const middle = items[Math.floor(items.length / 2)];
    if (!live || opened.current || !middle) return;
    opened.current = true;
    if (!selected) centre(middle.km);
  }, [live, items, selected, centre]);
  useZoomWheel(scroller, strip.zoomBy, live);
  useLeading(scroller, strip.seenKm, props.leads === true && live ? onBrush : undefined);

  const point = (id: PlaceId | null) => {
    if (id !== hoveredId) onHover?.(id);
  };
  const focus = (id: PlaceId | null) => {
    setFocusedId(id);
    point(id);
    const item = itemOf(id);
    if (!item) return;
    setCurrentId(id);
    strip.reveal(item.km);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    const focused = itemOf(focusedId);
    const zoom = (factor: number) => (focused ? strip.zoomAt(factor, focused.km) : strip.zoomBy(factor));
    if (event.key === '+' || event.key === '=') zoom(ZOOM_STEP);
    else if (event.key === '-') zoom(1 / ZOOM_STEP);
    else if (event.key === '0') strip.zoomOut();
    else return;
    event.preventDefault();
  };

  return (
    <div className="strip" data-lanes={lanes}>
      <div className="strip-top">
        {props.head}
        {offStrip > 0 ? <p className="strip-off soft">{dict.strip.offStrip(offStrip)}</p> : null}
        {live ? <StripTools dict={dict} view={strip} lanes={chosenLanes} onLanes={setLanes} onBrush={onBrush} /> : null}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the list's links and the scroller. */}
      <div className="strip-frame" onKeyDown={live ? onKeyDown : undefined}>
        <StripGutter layout={layout} dict={dict} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without a stop of its own a scroller cannot be moved by keys. */}
        <section ref={scroller} className="strip-scroller" tabIndex={0} aria-label={dict.strip.axis}>
          <svg
            className="strip-canvas"
            width={strip.zoom > 1 && !printing ? em(widthU) : '100%'}
            height={em(layout.heightU)}
            aria-hidden="true"
            {...(live
              ? {
                  ...pointer.handlers,
                  onPointerOver: (event) => {
                    if (event.pointerType !== 'touch') point(placeUnder(event.target));
                  },
                  onPointerLeave: () => {
                    pointer.handlers.onPointerLeave();
                    point(null);
                  },
                }
              : {})}
          >
            <StripDrawing layout={layout} looks={looks} dict={dict} prefix={prefix} hrefOf={hrefOf} />
            <StripOverlay
              layout={layout}
              index={index}
              dict={dict}
              year={view.year}
              looks={looks}
              mapWindowKm={props.mapWindowKm ?? null}
              brushKm={pointer.brushKm}
              canBrush={onBrush !== undefined}
              lineKm={pointer.lineKm}
              selected={selected}
              seenKm={printing ? null : strip.seenKm}
              pointed={itemOf(focusedId ?? hoveredId)}
              focused={focusedId !== null}
            />
          </svg>
        </section>
        <StripList
          index={index}
          dict={dict}
          year={view.year}
          looks={looks}
          items={items}
          laneOf={({ place }) => laneRank.get(place.layer) ?? 0}
          live={live}
          helpId={helpId}
          currentId={currentId ?? selectedId}
          selectedId={selectedId}
          hrefOf={hrefOf}
          onFocus={focus}
          onSelect={onSelect}
        />
        <p id={helpId} hidden>
          {dict.strip.keys}
        </p>
      </div>
    </div>
  );
}

function placeUnder(target: EventTarget): PlaceId | null {
  return target instanceof Element ? (target.closest('[data-place]')?.getAttribute('data-place') ?? null) : null;
}

function rankOfLayers(mode: LaneMode): ReadonlyMap<StripPlace['place']['layer'], number> {
  return new Map(lanesOf(mode).flatMap((lane, rank) => lane.layers.map((layer) => [layer, rank] as const)));
}

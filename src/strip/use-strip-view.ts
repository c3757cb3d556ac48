import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { kmOfShare, REFERENCE_WIDTH_U, type StripScale, shareOfKm, stripScale } from './layout-scale.ts';
import { uOfPx } from './svg-units.ts';

export const MAX_ZOOM = 24;
export const ZOOM_STEP = 1.6;
/** Room kept at both sides of a section that is zoomed to, as a share of it. */
const ROOM_AROUND = 0.25;

/** A crowd at one kilometre still shows its neighbourhood, km. */
const LEAST_KM = 20;

/** The part of the strip in sight. */
export interface StripView {
  readonly scale: StripScale;
  readonly zoom: number;
  /** Kilometres in sight. */
  readonly seenKm: readonly [fromKm: number, toKm: number];
  /** Zooms by a factor around a share of the frame's width (0.5 is its middle). */
  readonly zoomBy: (factor: number, aroundShare?: number) => void;
  /** Zooms by a factor and keeps a kilometre where it is. */
  readonly zoomAt: (factor: number, km: number) => void;
  readonly zoomToKm: (fromKm: number, toKm: number) => void;
  readonly zoomOut: () => void;
  /** Scrolls as little as needed to bring a kilometre into sight. */
  readonly reveal: (km: number) => void;
  /** Scrolls a kilometre to the middle. */
  readonly centre: (km: number) => void;
  readonly panBy: (px: number) => void;
}

interface Anchor {
  readonly km: number;
  /** Where in the frame that kilometre shall stand, 0 – 1. */
  readonly share: number;
}

/**
 * Zoom and place of the strip. It lies in a scroller, so fingers, wheels and keys move it by the browser's own scrolling; only the
 * width is kept here.
 */
export function useStripView(scroller: RefObject<HTMLElement | null>, lengthKm: number, on: boolean): StripView {
  const [frameU, setFrameU] = useState(REFERENCE_WIDTH_U);
  const [zoom, setZoom] = useState(1);
  const [seenKm, setSeenKm] = useState<readonly [number, number]>([0, lengthKm]);
  const anchor = useRef<Anchor | null>(null);
  const scale = stripScale(lengthKm, Math.max(REFERENCE_WIDTH_U, frameU) * zoom);
  const latest = useRef({ scale, zoom });
  latest.current = { scale, zoom };

  const look = useCallback(() => {
    const element = scroller.current;
    if (!element || element.scrollWidth === 0) return;
    const { scale: now } = latest.current;
    const from = kmOfShare(now, element.scrollLeft / element.scrollWidth);
    const to = kmOfShare(now, (element.scrollLeft + element.clientWidth) / element.scrollWidth);
    setSeenKm((before) => (before[0] === from && before[1] === to ? before : [from, to]));
  }, [scroller]);

  useEffect(() => {
    const element = scroller.current;
    if (!element || !on) return;
    const measure = () => {
      const emPx = Number.parseFloat(getComputedStyle(element).fontSize);
      setFrameU(uOfPx(element.clientWidth, emPx));
      look();
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller, on, look]);

  // After the wider or narrower strip is in the page: put the anchored kilometre back under the pointer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs for every new width.
  useLayoutEffect(() => {
    const element = scroller.current;
    const kept = anchor.current;
    anchor.current = null;
    if (!element) return;
    if (kept) element.scrollLeft = shareOfKm(scale, kept.km) * element.scrollWidth - kept.share * element.clientWidth;
    look();
  }, [scale.widthU]);

  const zoomTo = useCallback((next: number, kept: Anchor) => {
    anchor.current = kept;
    setZoom(Math.min(MAX_ZOOM, Math.max(1, next)));
  }, []);

  const zoomBy = useCallback(
    (factor: number, aroundShare = 0.5) => {
      const element = scroller.current;
      if (!element) return;
      const { scale: now, zoom: before } = latest.current;
      const km = kmOfShare(now, (element.scrollLeft + aroundShare * element.clientWidth) / element.scrollWidth);
      zoomTo(before * factor, { km, share: aroundShare });
    },
    [scroller, zoomTo],
  );

  const zoomAt = useCallback(
    (factor: number, km: number) => {
      const element = scroller.current;
      if (!element) return;
      const x = shareOfKm(latest.current.scale, km) * element.scrollWidth - element.scrollLeft;
      zoomTo(latest.current.zoom * factor, { km, share: x / element.clientWidth });
    },
    [scroller, zoomTo],
  );

  const zoomToKm = useCallback(
    (fromKm: number, toKm: number) => {
      const element = scroller.current;
      if (!element) return;
      const { scale: now, zoom: before } = latest.current;
      const wantedKm = Math.max(toKm - fromKm, LEAST_KM) * (1 + 2 * ROOM_AROUND);
      const frameKm = (element.clientWidth / element.scrollWidth) * (now.lengthKm + 2 * now.marginKm);
      const factor = Math.max(ZOOM_STEP, frameKm / wantedKm);
      zoomTo(before * factor, { km: (fromKm + toKm) / 2, share: 0.5 });
    },
    [scroller, zoomTo],
  );

  const zoomOut = useCallback(() => zoomTo(1, { km: 0, share: 0 }), [zoomTo]);

  const reveal = useCallback(
    (km: number) => {
      const element = scroller.current;
      if (!element) return;
      const x = shareOfKm(latest.current.scale, km) * element.scrollWidth - element.scrollLeft;
      const marginPx = Math.min(80, element.clientWidth / 4);
      if (x < marginPx) element.scrollLeft += x - marginPx;
      else if (x > element.clientWidth - marginPx) element.scrollLeft += x - element.clientWidth + marginPx;
    },
    [scroller],
  );

  const centre = useCallback(
    (km: number) => {
      const element = scroller.current;
      if (element) {
        element.scrollLeft = shareOfKm(latest.current.scale, km) * element.scrollWidth - element.clientWidth / 2;
      }
    },
    [scroller],
  );

  const panBy = useCallback(
    (px: number) => {
      if (scroller.current) scroller.current.scrollLeft += px;
    },
    [scroller],
  );

  return { scale, zoom, seenKm, zoomBy, zoomAt, zoomToKm, zoomOut, reveal, centre, panBy };
}

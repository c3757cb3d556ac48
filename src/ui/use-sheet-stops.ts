import { type RefObject, useCallback, useRef, useSyncExternalStore } from 'react';

/** Where the phone's bottom sheet rests. */
export const SHEET_STOPS = ['peek', 'half', 'full'] as const;
export type SheetStop = (typeof SHEET_STOPS)[number];

export interface SheetControl {
  /** Null where the layout has no bottom sheet. */
  readonly stop: SheetStop | null;
  readonly moveTo: (stop: SheetStop, how?: 'at-once' | 'gliding') => void;
  /** Draws the sheet up until a part of it stands at its top. */
  readonly reveal: (part: HTMLElement) => void;
}

/**
 * Reads and moves the bottom sheet. The sheet is a scroller (`.lower`) whose first child is a spacer and whose `.sheet-stop` marks
 * the half stop, so where it rests is simply how far it is scrolled.
 */
export function useSheetStops(scroller: RefObject<HTMLElement | null>): SheetControl {
  // Kept between scrolls: asking where the sheet rests while React changes the page makes the browser lay it out at once.
  const resting = useRef<SheetStop | null>(null);
  const subscribe = useCallback(
    (changed: () => void) => {
      const element = scroller.current;
      const look = () => {
        resting.current = restingStop(element);
        changed();
      };
      look();
      element?.addEventListener('scroll', look, { passive: true });
      window.addEventListener('resize', look);
      return () => {
        element?.removeEventListener('scroll', look);
        window.removeEventListener('resize', look);
      };
    },
    [scroller],
  );
  const stop = useSyncExternalStore(
    subscribe,
    () => resting.current,
    () => null,
  );
  const moveTo = useCallback(
    (next: SheetStop, how: 'at-once' | 'gliding' = 'gliding') => {
      const element = scroller.current;
      const offsets = element && stopOffsets(element);
      if (!element || !offsets) return;
      scrollTo(element, offsets[next], how);
    },
    [scroller],
  );
  const reveal = useCallback(
    (part: HTMLElement) => {
      const element = scroller.current;
      const offsets = element && stopOffsets(element);
      if (!element || !offsets) return;
      const handle = element.querySelector<HTMLElement>('.sheet-handle')?.offsetHeight ?? 0;
      const below = part.getBoundingClientRect().top - element.getBoundingClientRect().top;
      scrollTo(element, Math.max(offsets.full, element.scrollTop + below - handle), 'gliding');
    },
    [scroller],
  );
  return { stop, moveTo, reveal };
}

function scrollTo(scroller: HTMLElement, top: number, how: 'at-once' | 'gliding'): void {
  const still = how === 'at-once' || matchMedia('(prefers-reduced-motion: reduce)').matches;
  scroller.scrollTo({ top, behavior: still ? 'instant' : 'smooth' });
}

/** Scroll offset of each stop, CSS pixels; null where the layout has no bottom sheet. */
function stopOffsets(scroller: HTMLElement): Record<SheetStop, number> | null {
  const spacer = scroller.querySelector<HTMLElement>('.sheet-spacer');
  const half = scroller.querySelector<HTMLElement>('.sheet-stop');
  if (!spacer || !half || spacer.offsetHeight === 0) return null;
  return { peek: 0, half: half.offsetTop, full: spacer.offsetHeight };
}

function restingStop(scroller: HTMLElement | null): SheetStop | null {
  const offsets = scroller && stopOffsets(scroller);
  if (!offsets) return null;
  const away = (stop: SheetStop) => Math.abs(offsets[stop] - Math.min(scroller.scrollTop, offsets.full));
  return SHEET_STOPS.reduce((nearest, stop) => (away(stop) < away(nearest) ? stop : nearest));
}

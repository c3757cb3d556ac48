import { useEffect, useRef } from 'react';

/** Ctrl and the wheel, or two fingers on a touchpad, zoom around the pointer. The page's own zoom has to be held back, so the listener is active. */
export function useZoomWheel(
  scroller: { readonly current: HTMLElement | null },
  zoomBy: (factor: number, aroundShare: number) => void,
  on: boolean,
): void {
  useEffect(() => {
    const element = scroller.current;
    if (!element || !on) return;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      zoomBy(2 ** (-event.deltaY / 200), (event.clientX - box.left) / box.width);
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [scroller, zoomBy, on]);
}

/** Reports where the strip has come to rest after a finger moved it. */
export function useLeading(
  scroller: { readonly current: HTMLElement | null },
  seenKm: readonly [number, number],
  onBrush: ((fromKm: number, toKm: number) => void) | undefined,
): void {
  const seen = useRef(seenKm);
  seen.current = seenKm;
  useEffect(() => {
    const element = scroller.current;
    if (!element || !onBrush) return;
    let touched = false;
    const touch = () => {
      touched = true;
    };
    const rest = () => {
      if (touched) onBrush(...seen.current);
      touched = false;
    };
    element.addEventListener('touchmove', touch, { passive: true });
    element.addEventListener('scrollend', rest);
    return () => {
      element.removeEventListener('touchmove', touch);
      element.removeEventListener('scrollend', rest);
    };
  }, [scroller, onBrush]);
}

import { type RefObject, useEffect, useRef } from 'react';
import { coveredInsets, type Insets } from './covered-insets.ts';

/**
 * Tells how much of the map lies under paper, whenever that changes: a panel opens, the window is resized, the bottom sheet comes to
 * rest. Covers are the elements inside `root` that carry `data-covers`; the map is the one that carries `data-map`.
 */
export function useInsets(root: RefObject<HTMLElement | null>, onInsets: ((insets: Insets) => void) | undefined): void {
  const last = useRef('');
  // After every commit: which panels stand on the page is decided by rendering.
  useEffect(() => {
    const element = root.current;
    const map = element?.querySelector('[data-map]');
    if (!element || !map || !onInsets) return;
    const covers = [...element.querySelectorAll('[data-covers]')];
    const tell = () => {
      const boxes = covers.map((cover) => cover.getBoundingClientRect()).filter((box) => box.width > 0);
      const insets = coveredInsets(map.getBoundingClientRect(), boxes);
      const key = JSON.stringify(insets);
      if (key === last.current) return;
      last.current = key;
      onInsets(insets);
    };
    const observer = new ResizeObserver(tell);
    for (const cover of [map, ...covers]) observer.observe(cover);
    // `scroll` does not bubble, so it is caught on the way down; `scrollend` is missing in older Safari, where `tell` runs as it goes.
    const settled = 'onscrollend' in window ? 'scrollend' : 'scroll';
    element.addEventListener(settled, tell, { capture: true, passive: true });
    tell();
    return () => {
      observer.disconnect();
      element.removeEventListener(settled, tell, { capture: true });
    };
  });
}

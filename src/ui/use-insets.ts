import { type RefObject, useEffect, useRef } from 'react';
import { type Box, coveredInsets, freeShare, type Insets } from './covered-insets.ts';

/** Below this share of the map nobody looks at it: a full bottom sheet moves no camera. */
const LEAST_FREE_SHARE = 0.15;

/**
 * Tells how much of the map lies under paper, whenever that changes: a panel opens, the window is resized, the bottom sheet comes to
 * rest. Covers are the elements inside `root` that carry `data-covers`; the map is the one that carries `data-map`.
 */
export function useInsets(root: RefObject<HTMLElement | null>, onInsets: ((insets: Insets) => void) | undefined): void {
  const last = useRef('');
  const moving = useRef(false);
  // After every commit: which panels stand on the page is decided by rendering.
  useEffect(() => {
    const element = root.current;
    const map = element?.querySelector('[data-map]');
    if (!element || !map || !onInsets) return;
    const covers = [...element.querySelectorAll('[data-covers]')];
    const tell = () => {
      if (moving.current) return;
      const whole = map.getBoundingClientRect();
      const insets = coveredInsets(whole, coverBoxes(covers));
      if (freeShare(whole, insets) < LEAST_FREE_SHARE) return;
      const key = JSON.stringify(insets);
      if (key === last.current) return;
      last.current = key;
      onInsets(insets);
    };
    const observer = new ResizeObserver(tell);
    for (const cover of [map, ...covers]) observer.observe(cover);
    // Neither event bubbles, so both are caught on the way down. Older Safari has no `scrollend`: there it is told as it goes.
    const restIsTold = 'onscrollend' in window;
    const onScroll = () => {
      if (restIsTold) moving.current = true;
      else tell();
    };
    const onRest = () => {
      moving.current = false;
      tell();
    };
    element.addEventListener('scroll', onScroll, { capture: true, passive: true });
    element.addEventListener('scrollend', onRest, { capture: true, passive: true });
    // Later the observer tells, which speaks at once and after layout: to measure here would lay the page out a second time.
    if (last.current === '') tell();
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', onScroll, { capture: true });
      element.removeEventListener('scrollend', onRest, { capture: true });
    };
  });
}

/**
 * The boxes of the covers as they are seen: a cover inside another one adds nothing unless it stands apart (`data-covers="apart"`), and
 * what is scrolled out of a scroller is not seen.
 */
function coverBoxes(covers: readonly Element[]): readonly Box[] {
  const shown = covers.filter((cover) => cover.getBoundingClientRect().width > 0);
  return shown
    .filter(
      (cover) =>
        cover.getAttribute('data-covers') === 'apart' ||
        !shown.some((other) => other !== cover && other.contains(cover)),
    )
    .map((cover) => {
      const box = cover.getBoundingClientRect();
      const scroller = cover.parentElement?.getBoundingClientRect();
      return scroller && scroller.width > 0 ? { ...edges(box), top: Math.max(box.top, scroller.top) } : edges(box);
    });
}

function edges({ left, top, right, bottom }: DOMRect): Box {
  return { left, top, right, bottom };
}

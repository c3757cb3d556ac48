import { type RefObject, useEffect, useState } from 'react';

/** How far a map is in sight: `leaving` while its last edge still shows, so that a picture of it can be taken. */
export type Sight = 'in-sight' | 'leaving' | 'gone';

const LEAVING_SHARE = 0.12;

/** Watches an element against the reader's screen, through all frames around it. */
export function useInSight(element: RefObject<Element | null>): Sight {
  const [sight, setSight] = useState<Sight>('in-sight');
  useEffect(() => {
    if (!element.current) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1);
        if (!last) return;
        if (!last.isIntersecting) setSight('gone');
        else setSight(last.intersectionRatio < LEAVING_SHARE ? 'leaving' : 'in-sight');
      },
      { threshold: [0, LEAVING_SHARE] },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return sight;
}

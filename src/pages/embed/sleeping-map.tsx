import { useEffect, useRef, useState } from 'react';
import type { AtlasMap } from '../../map/atlas-map.ts';
import { LiveMap, type LiveMapProps } from '../live/live-map.tsx';
import { MapPoster } from '../map-poster.tsx';
import { useInSight } from './use-in-sight.ts';

interface SleepingMapProps extends Omit<LiveMapProps, 'drawn'> {
  readonly poster: string;
  /** False where the map has failed: the poster stands alone. */
  readonly possible: boolean;
}

/**
 * A live map that is there only while the reader sees it. Out of sight it is destroyed, graphics memory and all; what it showed stays
 * as a picture, and the camera and the selection stay in the view, so that it wakes as it was left.
 */
export function SleepingMap({ poster, possible, onMap, onReady, ...rest }: SleepingMapProps) {
  const box = useRef<HTMLDivElement>(null);
  const sight = useInSight(box);
  const map = useRef<AtlasMap | null>(null);
  const still = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState(false);
  const [hasStill, setHasStill] = useState(false);
  const awake = possible && sight !== 'gone';

  useEffect(() => {
    if (sight !== 'leaving' || !map.current) return;
    let wanted = true;
    map.current.capture().then(
      (picture) => {
        if (!wanted) return;
        still.current?.replaceChildren(picture);
        setHasStill(true);
      },
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [sight]);

  useEffect(() => {
    if (awake) return;
    map.current = null;
    setDrawn(false);
  }, [awake]);

  return (
    <div ref={box} className="embed-map-box">
      <MapPoster svg={poster} covered={(drawn && awake) || hasStill} />
      <div ref={still} className="embed-still" aria-hidden="true" hidden={!hasStill || (drawn && awake)} />
      {awake ? (
        <LiveMap
          {...rest}
          drawn={drawn}
          onMap={(made) => {
            map.current = made;
            onMap?.(made);
          }}
          onReady={() => {
            setDrawn(true);
            onReady();
          }}
        />
      ) : null}
    </div>
  );
}

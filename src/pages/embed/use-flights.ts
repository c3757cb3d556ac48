import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { placeBounds } from '../../cartography/place-bounds.ts';
import type { AtlasMap } from '../../map/atlas-map.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import type { Insets } from '../../ui/covered-insets.ts';

interface FlightInput {
  readonly selectedId: string | null;
  readonly index: RecordIndex;
  readonly map: RefObject<AtlasMap | null>;
  readonly insets: Insets;
  /** Set by whoever selects on the map itself: the reader sees the place already, and the map stays. */
  readonly pickedOnMap: RefObject<boolean>;
}

/** Flies to a place that was chosen elsewhere than on the map: from the list, or by the page around the frame. */
export function useFlights({ selectedId, index, map, insets, pickedOnMap }: FlightInput): void {
  const before = useRef(selectedId);
  const fly = useEffectEvent(() => {
    const place = index.placeById.get(selectedId ?? '');
    const bounds = place ? placeBounds(place) : null;
    if (bounds) map.current?.fitTo(bounds, insets);
  });
  useEffect(() => {
    if (before.current === selectedId) return;
    before.current = selectedId;
    if (!pickedOnMap.current) fly();
    pickedOnMap.current = false;
  }, [selectedId, pickedOnMap]);
}

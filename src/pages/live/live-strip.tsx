import { type ReactNode, useCallback } from 'react';
import type { AtlasMap } from '../../map/atlas-map.ts';
import type { Place } from '../../model/record.ts';
import { kmWithin, windowOf } from '../../model/spine-window.ts';
import { CorridorStrip } from '../../strip/corridor-strip.tsx';
import { useAtlas } from '../../ui/atlas-context.ts';
import type { Insets } from '../../ui/covered-insets.ts';
import { useHover } from '../../ui/hover-context.ts';
import { useMediaQuery } from '../../ui/use-media-query.ts';
import { selectPlace } from '../../view/view-changes.ts';
import { selectedPlace } from '../../view/view-state.ts';

interface LiveStripProps {
  readonly map: AtlasMap | null;
  readonly places: readonly Place[];
  readonly insets: Insets;
  /** Title and year, on the line of the strip's own buttons. */
  readonly head: ReactNode;
}

/** The strip and the map as one: hovering and opening go both ways, a brushed section moves the map, the map's view is marked. */
export function LiveStrip({ map, places, insets, head }: LiveStripProps) {
  const { change, dict, hrefTo, index, live, view } = useAtlas();
  const { hoveredId, onHover } = useHover();
  const { spine } = index.record;
  const onPhone = useMediaQuery('(max-width: 719.98px)');
  const hrefOf = useCallback((id: string) => hrefTo({ kind: 'place', id }), [hrefTo]);
  return (
    <CorridorStrip
      index={index}
      dict={dict}
      view={view}
      places={places}
      hrefOf={hrefOf}
      live={live}
      head={head}
      selectedId={selectedPlace(view)}
      hoveredId={hoveredId}
      leads={onPhone}
      mapWindowKm={map && view.camera ? kmWithin(spine, map.bounds()) : null}
      onHover={onHover}
      onSelect={(id) => change(selectPlace(view, id))}
      onBrush={(fromKm, toKm) => {
        const bounds = windowOf(spine, fromKm, toKm);
        if (bounds) map?.fitTo(bounds, insets);
      }}
    />
  );
}

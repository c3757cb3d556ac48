import '../../styles/access-path.css';
import { useMemo, useState } from 'react';
import { pathBounds } from '../../cartography/path-bounds.ts';
import type { PathPreview } from '../../cartography/path-preview-layers.ts';
import type { AtlasMap } from '../../map/atlas-map.ts';
import type { Access, PlaceId } from '../../model/record.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import type { Insets } from '../../ui/covered-insets.ts';
import type { PathPreviewing } from '../../ui/path-preview-context.ts';
import { accessPath } from './access-path.ts';

interface AccessPathInput {
  readonly index: RecordIndex;
  readonly selectedId: PlaceId | null;
  readonly map: AtlasMap | null;
  readonly insets: Insets;
}

interface Shown {
  readonly of: PlaceId;
  readonly access: Access;
}

/** The way the reader points at or keeps, and the map's share of it. Another place forgets both. */
export function useAccessPath({ index, selectedId, map, insets }: AccessPathInput): {
  readonly previewing: PathPreviewing;
  readonly pathPreview: PathPreview | null;
} {
  const [pointed, setPointed] = useState<Shown | null>(null);
  const [pinned, setPinned] = useState<Shown | null>(null);
  const place = selectedId === null ? undefined : index.placeById.get(selectedId);
  const own = (shown: Shown | null) => (shown && shown.of === place?.id ? shown.access : null);
  const shown = own(pointed) ?? own(pinned);
  const pathPreview = useMemo(() => (place && shown ? accessPath(index, place, shown) : null), [index, place, shown]);
  const previewing: PathPreviewing = {
    pinned: own(pinned),
    onPoint: (access) => setPointed(place && access ? { of: place.id, access } : null),
    onPin: (access) => {
      if (!place) return;
      const again = own(pinned) === access;
      setPinned(again ? null : { of: place.id, access });
      const way = again ? null : accessPath(index, place, access);
      const bounds = way && pathBounds(way);
      if (bounds) map?.fitTo(bounds, insets);
    },
  };
  return { previewing, pathPreview };
}

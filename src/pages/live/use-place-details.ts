import { useEffect, useMemo, useState } from 'react';
import { type PlaceDetail, withDetails } from '../../model/place-detail.ts';
import type { PlaceId } from '../../model/record.ts';
import { indexRecord, type RecordIndex } from '../../model/record-index.ts';

/** So many looked-up places are kept; the oldest go first. */
const KEPT = 20;

interface Looked {
  readonly id: PlaceId;
  /** Null: the archive has no such place, or could not be asked. */
  readonly detail: PlaceDetail | null;
}

/**
 * The record with the places that were opened from tiles. `pending` while the selected one is looked up; a place that is not there
 * either is an unknown one.
 */
export function usePlaceDetails(
  core: RecordIndex,
  tilesUrl: string | null,
  selectedId: PlaceId | null,
): { readonly index: RecordIndex; readonly pending: boolean } {
  const [looked, setLooked] = useState<readonly Looked[]>([]);
  const missing = tilesUrl !== null && selectedId !== null && !core.placeById.has(selectedId) ? selectedId : null;
  const asked = looked.some(({ id }) => id === missing);
  useEffect(() => {
    if (tilesUrl === null || missing === null || asked) return;
    let gone = false;
    import('./load-place-detail.ts')
      .then(({ loadPlaceDetail }) => loadPlaceDetail(tilesUrl, missing))
      .catch((error: unknown) => {
        console.error(error);
        return null;
      })
      .then((detail) => {
        if (!gone) setLooked((before) => [...before, { id: missing, detail }].slice(-KEPT));
      });
    return () => {
      gone = true;
    };
  }, [tilesUrl, missing, asked]);
  const index = useMemo(() => {
    const record = withDetails(
      core.record,
      looked.flatMap(({ detail }) => detail ?? []),
    );
    return record === core.record ? core : indexRecord(record);
  }, [core, looked]);
  return { index, pending: missing !== null && !asked };
}

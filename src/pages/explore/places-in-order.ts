import type { Place } from '../../model/record.ts';
import { LAYERS, type LayerId } from '../../model/vocabulary.ts';

export interface PlaceGroup {
  readonly layer: LayerId;
  /** From Kunming to the sea; what is not on the line comes last. */
  readonly places: readonly Place[];
}

/** The places as the list reads them: by layer, then along the corridor. Layers without a place are left out. */
export function placesInOrder(places: readonly Place[]): readonly PlaceGroup[] {
  return LAYERS.flatMap((layer) => {
    const own = places.filter((place) => place.layer === layer).toSorted(compareAlong);
    return own.length > 0 ? [{ layer, places: own }] : [];
  });
}

function compareAlong(a: Place, b: Place): number {
  return (
    (a.span?.fromKm ?? Number.POSITIVE_INFINITY) - (b.span?.fromKm ?? Number.POSITIVE_INFINITY) ||
    a.names.vi.localeCompare(b.names.vi, 'vi')
  );
}

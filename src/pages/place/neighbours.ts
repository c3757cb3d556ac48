import type { Place } from '../../model/record.ts';

export interface Neighbours {
  /** Nearest point place towards Kunming. */
  readonly before: Place | null;
  /** Nearest point place towards the sea. */
  readonly after: Place | null;
}

/** A place on the corridor's kilometre line. */
type PlaceOnLine = Place & { readonly span: NonNullable<Place['span']> };

function isOnLine(place: Place): place is PlaceOnLine {
  return place.span !== null;
}

/** From Kunming to the sea; of places at the same kilometre the one nearer to the line first. */
function compareAlong(a: PlaceOnLine, b: PlaceOnLine): number {
  return a.span.fromKm - b.span.fromKm || a.span.offsetKm - b.span.offsetKm || (a.id < b.id ? -1 : 1);
}

/**
 * The places before and after this one along the corridor. Neighbours are points within `reachKm` of the line, never lines (a
 * railway of 400 km is next to everything). Walking on from neighbour to neighbour meets every such point once.
 */
export function neighboursOf(place: Place, places: readonly Place[], reachKm: number): Neighbours {
  if (!isOnLine(place) || place.span.offsetKm > reachKm) return { before: null, after: null };
  const points = places
    .filter(isOnLine)
    .filter((other) => other.span.fromKm === other.span.toKm && other.span.offsetKm <= reachKm)
    .toSorted(compareAlong);
  const at = points.findIndex((other) => other.id === place.id);
  if (at >= 0) return { before: points[at - 1] ?? null, after: points[at + 1] ?? null };
  return {
    before: points.findLast((other) => other.span.toKm < place.span.fromKm) ?? null,
    after: points.find((other) => other.span.fromKm > place.span.toKm) ?? null,
  };
}

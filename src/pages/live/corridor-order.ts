import type { Place } from '../../model/record.ts';

/**
 * Places from Kunming to the sea, as "next" and "previous" walk them: at the same kilometre the one nearer to the line first, and what
 * does not lie on the line last, by id.
 */
export function alongCorridor(places: readonly Place[]): readonly Place[] {
  return places.toSorted(
    (a, b) =>
      compare(a.span?.fromKm, b.span?.fromKm) || compare(a.span?.offsetKm, b.span?.offsetKm) || (a.id < b.id ? -1 : 1),
  );
}

function compare(a = Number.MAX_VALUE, b = Number.MAX_VALUE): number {
  return a - b;
}

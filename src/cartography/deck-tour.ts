import type { LonLat, Place } from '../model/record.ts';
import { type RecordIndex, rowsAt } from '../model/record-index.ts';

const TOUR_ID = 'one-tour-two-countries-six-destinations';

/** The stops of the two-country tour in their order: the vertices of its line in the record, each with the place that stands there. */
export function tourStops(index: RecordIndex): readonly Place[] {
  const line = index.placeById.get(TOUR_ID)?.geometry;
  if (line?.type !== 'LineString') return [];
  const tasks = rowsAt(index.linksOfPlace, TOUR_ID).map((link) => link.task);
  const named = new Set(tasks.flatMap((task) => rowsAt(index.linksOfTask, task)).map((link) => link.place));
  const candidates = [...named].flatMap((id) => index.placeById.get(id) ?? []);
  return line.coordinates.flatMap((vertex) => candidates.find((place) => standsAt(place, vertex)) ?? []);
}

export interface TourArc {
  readonly from: LonLat;
  readonly to: LonLat;
}

/** From each stop to the next. They tell the order and are no way anybody travels. */
export function tourArcs(stops: readonly Place[]): readonly TourArc[] {
  const positions = stops.flatMap(({ geometry }) => (geometry?.type === 'Point' ? [geometry.coordinates] : []));
  return positions.slice(1).flatMap((to, at) => {
    const from = positions[at];
    return from ? [{ from, to }] : [];
  });
}

function standsAt({ geometry }: Place, [longitude, latitude]: LonLat): boolean {
  return geometry?.type === 'Point' && geometry.coordinates[0] === longitude && geometry.coordinates[1] === latitude;
}

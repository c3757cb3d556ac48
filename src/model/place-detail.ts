import type { AtlasRecord, FeatureTask, Figure, Place, StatusRow } from './record.ts';
import { type RecordIndex, rowsAt } from './record-index.ts';

/** Everything a record says of one place: what its sheet needs beside the register, agencies and sources that all places share. */
export interface PlaceDetail {
  readonly place: Place;
  readonly statuses: readonly StatusRow[];
  readonly figures: readonly Figure[];
  readonly featureTasks: readonly FeatureTask[];
}

/** The detail of a place of a record. */
export function detailOf(index: RecordIndex, place: Place): PlaceDetail {
  return {
    place,
    statuses: rowsAt(index.statusesOf, place.id),
    figures: rowsAt(index.figuresOf, place.id),
    featureTasks: rowsAt(index.linksOfPlace, place.id),
  };
}

/** A record with further places that were looked up one by one. Places it has already are left as they are. */
export function withDetails(record: AtlasRecord, details: readonly PlaceDetail[]): AtlasRecord {
  const present = new Set(record.places.map(({ id }) => id));
  const added = details.filter(({ place }) => !present.has(place.id));
  if (added.length === 0) return record;
  return {
    ...record,
    places: [...record.places, ...added.map(({ place }) => place)],
    statuses: [...record.statuses, ...added.flatMap(({ statuses }) => statuses)],
    figures: [...record.figures, ...added.flatMap(({ figures }) => figures)],
    featureTasks: [...record.featureTasks, ...added.flatMap(({ featureTasks }) => featureTasks)],
  };
}

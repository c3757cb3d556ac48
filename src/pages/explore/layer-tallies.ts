import { facetTable, statusColumn } from '../../model/facet-table.ts';
import type { Filter } from '../../model/filter.ts';
import { filterPlaces } from '../../model/filters.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import { LAYERS, type LayerId, type Status } from '../../model/vocabulary.ts';

export interface LayerTally {
  readonly layer: LayerId;
  /** Places of the layer in the record. */
  readonly all: number;
  /** Those that pass the filter, the choice of layers apart: what is left when this layer alone is chosen. */
  readonly shown: number;
  /** The shown places by status, furthest first; statuses nobody has are left out. */
  readonly byStatus: readonly { readonly status: Status; readonly count: number }[];
}

/** From done to unknown: the order of a status bar and of the choices. */
export const FURTHEST_FIRST: readonly Status[] = [
  'completed',
  'operating',
  'under-construction',
  'approved',
  'planned',
  'under-study',
  'suspended',
  'cancelled',
  'unknown',
];

/** What the layer list says of every layer under a filter in a year (null: as recorded today). */
export function layerTallies(index: RecordIndex, filter: Filter, year: number | null): readonly LayerTally[] {
  const all = new Map<LayerId, number>();
  for (const place of index.record.places) all.set(place.layer, (all.get(place.layer) ?? 0) + 1);
  const counts = new Map<string, number>();
  const { rowOf } = facetTable(index);
  const { values, starts, codes } = statusColumn(index, year);
  for (const place of filterPlaces(index, { ...filter, layers: [] }, year)) {
    const status = values[codes[starts[rowOf.get(place.id) ?? 0] ?? 0] ?? 0];
    const key = `${place.layer} ${status}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return LAYERS.map((layer) => {
    const byStatus = FURTHEST_FIRST.flatMap((status) => {
      const count = counts.get(`${layer} ${status}`) ?? 0;
      return count > 0 ? [{ status, count }] : [];
    });
    return { layer, all: all.get(layer) ?? 0, shown: byStatus.reduce((sum, { count }) => sum + count, 0), byStatus };
  });
}

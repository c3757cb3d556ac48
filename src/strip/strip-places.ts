import { RECORD_LAYERS } from '../cartography/record-layers.ts';
import type { Place, PlaceId, SpineSpan } from '../model/record.ts';
import { type RecordIndex, rowsAt } from '../model/record-index.ts';
import type { LayerId } from '../model/vocabulary.ts';

/** A place that stands on the strip. */
export interface StripPlace {
  readonly place: Place;
  /** Number of the place in the record. */
  readonly row: number;
  readonly span: SpineSpan;
  /** Lines are drawn as bars from `span.fromKm` to `span.toKm`, everything else as a mark at `km`. */
  readonly drawn: 'bar' | 'mark';
  /** Kilometre of the mark; the middle of a line's span. */
  readonly km: number;
  /** Higher goes first where there is no room for all. The same in every year, so that marks do not jump as the years go by. */
  readonly importance: number;
}

/** The places of a record that stand on the strip, in both orders the layout needs. */
interface StripOrders {
  /** From Kunming to the sea; of two at the same kilometre the more important first. */
  readonly alongCorridor: readonly StripPlace[];
  readonly byImportance: readonly StripPlace[];
  readonly byId: ReadonlyMap<PlaceId, StripPlace>;
}

const LINE_LAYERS: ReadonlySet<LayerId> = new Set(['railways', 'expressways', 'waterways']);
/** A line of another layer (a bridge over the sea) shorter than this along the corridor is drawn as a mark, km. */
const SHORTEST_BAR_KM = 20;

const orders = new WeakMap<RecordIndex, StripOrders>();

/** Sorted once per record; a filter then only leaves out. */
export function stripOrders(index: RecordIndex): StripOrders {
  const kept = orders.get(index);
  if (kept) return kept;
  const all = index.record.places.flatMap((place, row) => stripPlace(index, place, row) ?? []);
  const made = {
    alongCorridor: all.toSorted((a, b) => a.span.fromKm - b.span.fromKm || b.importance - a.importance),
    byImportance: all.toSorted((a, b) => b.importance - a.importance || a.km - b.km),
    byId: new Map(all.map((item) => [item.place.id, item])),
  };
  orders.set(index, made);
  return made;
}

/** The visible places on the strip, from Kunming to the sea. */
export function placesAlong(index: RecordIndex, places: readonly Place[]): readonly StripPlace[] {
  const visible = visibleRows(index, places);
  return stripOrders(index).alongCorridor.filter(({ row }) => visible[row] === 1);
}

const masks = new WeakMap<readonly Place[], Uint8Array>();

/**
 * Which places of the record are among the given ones: 1 by number of the place. Made once for each array; a filter keeps the
 * record's order, so both lists are walked side by side and nothing is looked up.
 */
export function visibleRows(index: RecordIndex, places: readonly Place[]): Uint8Array {
  const kept = masks.get(places);
  if (kept) return kept;
  const all = index.record.places;
  const mask = new Uint8Array(all.length);
  let next = 0;
  for (let row = 0; row < all.length && next < places.length; row++) {
    if (all[row] !== places[next]) continue;
    mask[row] = 1;
    next++;
  }
  if (next < places.length) {
    const wanted = new Set(places);
    all.forEach((place, row) => {
      mask[row] = wanted.has(place) ? 1 : 0;
    });
  }
  masks.set(places, mask);
  return mask;
}

function stripPlace(index: RecordIndex, place: Place, row: number): StripPlace | null {
  const { span, geometry } = place;
  if (!span || !geometry || span.offsetKm > index.record.spine.reachKm) return null;
  const lengthKm = span.toKm - span.fromKm;
  const isBar = geometry.type !== 'Point' && (LINE_LAYERS.has(place.layer) || lengthKm >= SHORTEST_BAR_KM);
  return {
    place,
    row,
    span,
    drawn: isBar ? 'bar' : 'mark',
    km: span.fromKm + lengthKm / 2,
    importance: importanceOf(index, place),
  };
}

/** As on the map: the layer's weight, then how many tasks ask for the place; what no document names goes last. */
function importanceOf(index: RecordIndex, place: Place): number {
  const asked = rowsAt(index.linksOfPlace, place.id).filter((link) => link.relation === 'asks').length;
  return RECORD_LAYERS[place.layer].weight + Math.min(asked, 6) - (place.context ? 3 : 0);
}

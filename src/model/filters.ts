import { FACETS, type Facet, type FacetColumn, facetTable, statusColumn } from './facet-table.ts';
import type { Filter } from './filter.ts';
import { placesWithWords } from './place-words.ts';
import type { Place } from './record.ts';
import type { RecordIndex } from './record-index.ts';

/** How many places each choice leaves. */
export interface FacetCounts {
  /** Places that pass the whole filter. */
  readonly total: number;
  /**
   * For every value of every facet: the places that have it and pass the other facets, that is, what is left when it alone is chosen
   * in its facet. A value no place of the record has is absent.
   */
  readonly by: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

/** A restriction without which something would be left. */
export interface BindingFilter {
  readonly facet: Facet | 'q';
  /** Places that come back when it is dropped. */
  readonly comesBack: number;
}

/** True when the place passes the filter in that year (null: as recorded today). Lists are "or" inside a facet, "and" between facets. */
export function matches(index: RecordIndex, place: Place, filter: Filter, year: number | null): boolean {
  const row = facetTable(index).rowOf.get(place.id);
  return row !== undefined && failures(index, filter, year)(row) === PASSES;
}

/** The places that pass, in the order of the record. */
export function filterPlaces(index: RecordIndex, filter: Filter, year: number | null): readonly Place[] {
  const failing = failures(index, filter, year);
  return index.record.places.filter((_, row) => failing(row) === PASSES);
}

/** Counts for every value of every facet, in one walk over the places. */
export function facetCounts(index: RecordIndex, filter: Filter, year: number | null): FacetCounts {
  const columns = columnsOf(index, year);
  const tallies = columns.map((column) => new Uint32Array(column.values.length));
  const failing = failures(index, filter, year);
  let total = 0;
  const places = index.record.places.length;
  for (let row = 0; row < places; row++) {
    const failed = failing(row);
    if (failed === PASSES) {
      total++;
      for (let facet = 0; facet < columns.length; facet++) tally(columns[facet], tallies[facet], row);
    } else if (failed >= 0 && failed < columns.length) {
      tally(columns[failed], tallies[failed], row);
    }
  }
  const counted = FACETS.map((facet, at) => [
    facet,
    new Map((columns[at]?.values ?? []).map((value, code) => [value, tallies[at]?.[code] ?? 0])),
  ]);
  return { total, by: Object.fromEntries(counted) };
}

/**
 * When nothing is left: the restrictions whose removal alone brings places back, the one that brings back most first. Empty when something is
 * left, or when no single restriction is to blame.
 */
export function bindingFilters(index: RecordIndex, filter: Filter, year: number | null): readonly BindingFilter[] {
  const failing = failures(index, filter, year);
  const comesBack = new Map<Facet | 'q', number>();
  for (let row = 0; row < index.record.places.length; row++) {
    const failed = failing(row);
    if (failed === PASSES) return [];
    const facet = failed === TEXT ? 'q' : FACETS[failed];
    if (facet !== undefined) comesBack.set(facet, (comesBack.get(facet) ?? 0) + 1);
  }
  return [...comesBack]
    .map(([facet, count]) => ({ facet, comesBack: count }))
    .toSorted((a, b) => b.comesBack - a.comesBack);
}

const PASSES = -1;
const SEVERAL = -2;
/** Number of the free text among the restrictions, after the facets. */
const TEXT = FACETS.length;

/** For each place: -1 passes, -2 fails several restrictions, otherwise the number of the only one it fails. */
function failures(index: RecordIndex, filter: Filter, year: number | null): (row: number) => number {
  const columns = columnsOf(index, year);
  const restrictions = FACETS.flatMap((facet, at) => {
    const column = columns[at];
    return column && filter[facet].length > 0 ? [{ at, column, chosen: chosenCodes(column, filter[facet]) }] : [];
  });
  const found = placesWithWords(index, filter.q);
  return (row) => {
    let failed = PASSES;
    for (const { at, column, chosen } of restrictions) {
      if (hasChosen(column, chosen, row)) continue;
      if (failed !== PASSES) return SEVERAL;
      failed = at;
    }
    if (found && found[row] !== 1) return failed === PASSES ? TEXT : SEVERAL;
    return failed;
  };
}

function columnsOf(index: RecordIndex, year: number | null): readonly FacetColumn[] {
  const table = facetTable(index);
  return FACETS.map((facet) => (facet === 'status' ? statusColumn(index, year) : table[facet]));
}

function chosenCodes(column: FacetColumn, values: readonly string[]): Uint8Array {
  const chosen = new Uint8Array(column.values.length);
  for (const value of values) {
    const code = column.codeOf.get(value);
    if (code !== undefined) chosen[code] = 1;
  }
  return chosen;
}

function hasChosen(column: FacetColumn, chosen: Uint8Array, row: number): boolean {
  const end = column.starts[row + 1] ?? 0;
  for (let at = column.starts[row] ?? 0; at < end; at++) if (chosen[column.codes[at] ?? 0] === 1) return true;
  return false;
}

function tally(column: FacetColumn | undefined, counts: Uint32Array | undefined, row: number): void {
  if (!column || !counts) return;
  const end = column.starts[row + 1] ?? 0;
  for (let at = column.starts[row] ?? 0; at < end; at++) {
    const code = column.codes[at] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
}

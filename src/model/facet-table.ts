import { lastDay } from './dates.ts';
import type { Filter } from './filter.ts';
import { leadsOfPlace } from './lead-agency.ts';
import type { AgencyId, Place, PlaceId } from './record.ts';
import { type RecordIndex, rowsAt } from './record-index.ts';
import { promisesOf, recordedDay, type StateFacts, stateFrom } from './state-in-year.ts';
import { STATUSES } from './vocabulary.ts';

/** What the reader can narrow the record by, in the order of the panel. */
export const FACETS = ['layers', 'status', 'plan', 'agency', 'country', 'province', 'topic'] as const;
export type Facet = (typeof FACETS)[number] & keyof Filter;
type StandingFacet = Exclude<Facet, 'status'>;

/**
 * The values of one facet, numbered, and which of them each place has: those of place `n` are
 * `codes[starts[n]]` up to, not including, `codes[starts[n + 1]]`. Typed arrays keep a hundred thousand places within a frame.
 */
export interface FacetColumn {
  readonly values: readonly string[];
  readonly codeOf: ReadonlyMap<string, number>;
  readonly starts: Uint32Array;
  readonly codes: Uint32Array;
}

export type FacetTable = Readonly<Record<StandingFacet, FacetColumn>> & {
  /** Row of a place in every column. */
  readonly rowOf: ReadonlyMap<PlaceId, number>;
};

const tables = new WeakMap<RecordIndex, FacetTable>();
const stateFacts = new WeakMap<RecordIndex, readonly StateFacts[]>();
const statusColumns = new WeakMap<RecordIndex, Map<number | null, FacetColumn>>();

/** The facets that do not depend on the year. Built once per record. */
export function facetTable(index: RecordIndex): FacetTable {
  const kept = tables.get(index);
  if (kept) return kept;
  const column = (valuesOf: (place: Place) => readonly string[]) => columnOf(index.record.places, valuesOf);
  const table: FacetTable = {
    rowOf: new Map(index.record.places.map((place, row) => [place.id, row])),
    layers: column((place) => [place.layer]),
    plan: column((place) => tasksOf(index, place).map((task) => task.document)),
    agency: column((place) => leadAgencies(index, place)),
    country: column((place) => [place.country]),
    province: column((place) => [...place.provinces, ...place.provincesBefore2025]),
    topic: column((place) => tasksOf(index, place).map((task) => task.theme)),
  };
  tables.set(index, table);
  return table;
}

/** The status of every place in a year, as `stateInYear` gives it. Kept per record and year. */
export function statusColumn(index: RecordIndex, year: number | null): FacetColumn {
  const years = statusColumns.get(index) ?? new Map<number | null, FacetColumn>();
  statusColumns.set(index, years);
  const kept = years.get(year);
  if (kept) return kept;
  const made = statusesInYear(index, year);
  years.set(year, made);
  return made;
}

const STATUS_CODES = new Map<string, number>(STATUSES.map((status, code) => [status, code]));

function statusesInYear(index: RecordIndex, year: number | null): FacetColumn {
  const facts = stateFacts.get(index) ?? gatherStateFacts(index);
  stateFacts.set(index, facts);
  const [day, asOf] = [recordedDay(index, year), lastDay(index.record.asOf)];
  const codes = Uint32Array.from(facts, (one) => STATUS_CODES.get(stateFrom(one, year, day, asOf).status) ?? 0);
  const starts = Uint32Array.from({ length: facts.length + 1 }, (_, row) => row);
  return { values: STATUSES, codeOf: STATUS_CODES, starts, codes };
}

function gatherStateFacts(index: RecordIndex): readonly StateFacts[] {
  return index.record.places.map(({ id }) => ({ rows: rowsAt(index.statusesOf, id), promises: promisesOf(index, id) }));
}

/** Lead agencies of a place and all their legal successors: a successor stands for its predecessors too. */
function leadAgencies(index: RecordIndex, place: Place): readonly AgencyId[] {
  return leadsOfPlace(index, place.id)
    .leads.filter((lead) => lead.basis !== 'general-clause')
    .flatMap((lead) => lead.bodies)
    .flatMap((body) => [body.agency.id, ...body.successors.map((successor) => successor.agency.id)]);
}

function tasksOf(index: RecordIndex, place: Place) {
  return rowsAt(index.linksOfPlace, place.id).flatMap((link) => index.taskById.get(link.task) ?? []);
}

function columnOf(places: readonly Place[], valuesOf: (place: Place) => readonly string[]): FacetColumn {
  const values: string[] = [];
  const codeOf = new Map<string, number>();
  const starts = new Uint32Array(places.length + 1);
  const codes: number[] = [];
  places.forEach((place, row) => {
    for (const value of new Set(valuesOf(place))) {
      let code = codeOf.get(value);
      if (code === undefined) {
        code = values.push(value) - 1;
        codeOf.set(value, code);
      }
      codes.push(code);
    }
    starts[row + 1] = codes.length;
  });
  return { values, codeOf, starts, codes: Uint32Array.from(codes) };
}

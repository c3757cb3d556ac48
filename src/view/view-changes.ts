import type { Facet } from '../model/facet-table.ts';
import { type Filter, NO_FILTER } from '../model/filter.ts';
import type { PlaceId } from '../model/record.ts';
import type { Lang } from '../model/vocabulary.ts';
import { LONGEST_QUERY } from './url/parameters.ts';
import { sortedUnique } from './url/values.ts';
import {
  type Camera,
  FIRST_YEAR,
  LAST_YEAR,
  type Labels,
  MAX_COMPARED,
  type Page,
  type Paper,
  type ViewState,
} from './view-state.ts';

/** Pure steps from one view to the next. What is not named stays as it is; a step that changes nothing gives the same view back. */

/** Opens the sheet of a place: on the explore page as the place's own page, in a frame inside the frame. */
export function selectPlace(view: ViewState, place: PlaceId): ViewState {
  const { page } = view;
  if (page.kind === 'embed') return page.place === place ? view : { ...view, page: { ...page, place } };
  if (page.kind === 'place' && page.id === place) return view;
  return { ...view, page: { kind: 'place', id: place } };
}

/** Closes the sheet of the selected place; the map stays where it is. */
export function closePlace(view: ViewState): ViewState {
  const { page } = view;
  if (page.kind === 'place') return { ...view, page: { kind: 'explore' } };
  if (page.kind === 'embed' && page.place !== null) return { ...view, page: { ...page, place: null } };
  return view;
}

/** Moves the year, held within 2015 – 2050; null is the day of the record. */
export function setYear(view: ViewState, year: number | null): ViewState {
  const next = year === null ? null : Math.min(LAST_YEAR, Math.max(FIRST_YEAR, Math.round(year)));
  return next === view.year ? view : { ...view, year: next };
}

/** Adds a value to a facet of the filter, or takes it away. */
export function toggleFilterValue<F extends Facet>(view: ViewState, facet: F, value: Filter[F][number]): ViewState {
  const chosen: readonly string[] = view.filter[facet];
  return setFacet(view, facet, chosen.includes(value) ? chosen.filter((kept) => kept !== value) : [...chosen, value]);
}

/** Restricts a facet to one value; the same again lifts the restriction. */
export function showOnly<F extends Facet>(view: ViewState, facet: F, value: Filter[F][number]): ViewState {
  const chosen: readonly string[] = view.filter[facet];
  return setFacet(view, facet, chosen.length === 1 && chosen[0] === value ? [] : [value]);
}

function setFacet(view: ViewState, facet: Facet, values: readonly string[]): ViewState {
  return { ...view, filter: { ...view.filter, [facet]: sortedUnique(values) } };
}

/** Sets the text that narrows the record; longer texts than a link can carry are cut. */
export function setQuery(view: ViewState, text: string): ViewState {
  const q = [...text.normalize('NFC')].slice(0, LONGEST_QUERY).join('');
  return q === view.filter.q ? view : { ...view, filter: { ...view.filter, q } };
}

/** Lifts one restriction. */
export function clearFacet(view: ViewState, facet: Facet | 'q'): ViewState {
  return { ...view, filter: { ...view.filter, [facet]: NO_FILTER[facet] } };
}

/** Lifts every restriction. */
export function clearFilters(view: ViewState): ViewState {
  return hasFilter(view) ? { ...view, filter: NO_FILTER } : view;
}

/** True when anything narrows the record. */
export function hasFilter({ filter }: ViewState): boolean {
  return Object.values(filter).some((restriction) => restriction.length > 0);
}

export function setPaper(view: ViewState, paper: Paper | null): ViewState {
  return { ...view, paper };
}

/** Names on the map in one language or two; null follows the language of the page. */
export function setLabels(view: ViewState, labels: Labels | null): ViewState {
  return { ...view, labels };
}

/** Where the map is; null is the opening view of the page. */
export function setCamera(view: ViewState, camera: Camera | null): ViewState {
  return { ...view, camera };
}

export function setShape(view: ViewState, shape: ViewState['shape']): ViewState {
  return { ...view, shape };
}

/** Adds a place to the comparison or takes it away. A full comparison stays as it is: the reader takes one away first. */
export function toggleCompare(view: ViewState, place: PlaceId): ViewState {
  if (view.compare.includes(place)) return { ...view, compare: view.compare.filter((id) => id !== place) };
  return view.compare.length < MAX_COMPARED ? { ...view, compare: [...view.compare, place] } : view;
}

export function clearCompare(view: ViewState): ViewState {
  return view.compare.length === 0 ? view : { ...view, compare: [] };
}

/** Goes to another page in its own opening view. Filter, year, paper and comparison come along. */
export function goToPage(view: ViewState, page: Page): ViewState {
  return { ...view, page, camera: null };
}

/** The same view in another language, down to the camera. */
export function changeLanguage(view: ViewState, lang: Lang): ViewState {
  return { ...view, lang };
}

/** Goes to a slide of the story that is open, held within its length. */
export function goToStep(view: ViewState, step: number, steps: number): ViewState {
  const { page } = view;
  if (page.kind !== 'story') return view;
  const next = Math.min(Math.max(1, steps), Math.max(1, Math.round(step)));
  return next === page.step ? view : { ...view, page: { ...page, step: next }, camera: null };
}

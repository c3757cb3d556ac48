import { type Filter, NO_FILTER } from '../model/filter.ts';
import type { AgencyId, DocumentId, LonLat, PlaceId, TaskId } from '../model/record.ts';
import type { Lang } from '../model/vocabulary.ts';

/** A static page of the atlas; the path of the URL. */
export type Page =
  | { readonly kind: 'explore' }
  | { readonly kind: 'place'; readonly id: PlaceId }
  | { readonly kind: 'tasks' }
  | { readonly kind: 'task'; readonly id: TaskId }
  | { readonly kind: 'agencies' }
  | { readonly kind: 'agency'; readonly id: AgencyId }
  | { readonly kind: 'plans' }
  | { readonly kind: 'plan'; readonly id: DocumentId }
  | { readonly kind: 'stories' }
  | { readonly kind: 'story'; readonly id: string; readonly step: number }
  | {
      readonly kind: 'embed';
      readonly chrome: EmbedChrome;
      readonly place: PlaceId | null;
      readonly story: string | null;
    }
  | { readonly kind: 'about' }
  | { readonly kind: 'not-found' };

export type EmbedChrome = 'none' | 'legend' | 'full';

/** Light or dark paper; null follows the reader's system. */
export type Paper = 'light' | 'dark';

/** One language, or two shown together on the map ("vi+zh"). */
export type Labels = Lang | `${Lang}+${Lang}`;

/** MapLibre's camera. Zoom in MapLibre levels, bearing and pitch in degrees. */
export interface Camera {
  readonly center: LonLat;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

/** Everything a link to the atlas can carry, as one immutable value. */
export interface ViewState {
  readonly lang: Lang;
  readonly page: Page;
  readonly filter: Filter;
  /** 2015 – 2050; null is the record's as-of day. */
  readonly year: number | null;
  readonly paper: Paper | null;
  /** null follows `lang`. */
  readonly labels: Labels | null;
  readonly compare: readonly PlaceId[];
  /** `map` or `table`. */
  readonly shape: 'map' | 'table';
  /** null is the opening view of the page. */
  readonly camera: Camera | null;
  /** The edition of the record a permanent link names (`2026-11-23.4f2a…`); null is the newest. */
  readonly edition: string | null;
}

export const FIRST_YEAR = 2015;
export const LAST_YEAR = 2050;
export const MAX_COMPARED = 4;

/** The opening view in a language. */
export function openingView(lang: Lang): ViewState {
  return {
    lang,
    page: { kind: 'explore' },
    filter: NO_FILTER,
    year: null,
    paper: null,
    labels: null,
    compare: [],
    shape: 'map',
    camera: null,
    edition: null,
  };
}

/** The place whose sheet is open, if any. */
export function selectedPlace(view: ViewState): PlaceId | null {
  return view.page.kind === 'place' || view.page.kind === 'embed' ? placeOf(view.page) : null;
}

function placeOf(page: Extract<Page, { kind: 'place' | 'embed' }>): PlaceId | null {
  return page.kind === 'place' ? page.id : page.place;
}

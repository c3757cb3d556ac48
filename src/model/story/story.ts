import type { Filter } from '../filter.ts';
import type { PlaceId, SourceId, TaskId } from '../record.ts';

/** West, south, east, north in degrees. */
export type SlideBounds = readonly [west: number, south: number, east: number, north: number];

/** What the map of a slide must show, whatever the shape of the screen. */
export interface SlideCamera {
  readonly bounds: SlideBounds;
  /** Degrees clockwise from north. */
  readonly bearing: number;
  /** Degrees from looking straight down. */
  readonly pitch: number;
}

/** Moving or standing pictures that deck.gl draws on a slide's map. */
export const SCENES = [
  'freight',
  'two-country-tour',
  'gate-trade',
  'port-capacity',
  'airport-capacity',
  'park-area',
] as const;
export type Scene = (typeof SCENES)[number];

/** One statement of a slide and what in the record bears it out. */
export interface Claim {
  readonly text: string;
  /** What it is about: exactly one of the two is set. */
  readonly place: PlaceId | null;
  readonly task: TaskId | null;
  /** Sources of the figures and states it rests on; empty where it says what the document itself says. */
  readonly sources: readonly SourceId[];
}

export interface Slide {
  readonly title: string;
  readonly text: string;
  /** Null: the place, or the whole corridor where there is none. */
  readonly camera: SlideCamera | null;
  readonly filter: Filter;
  readonly year: number | null;
  readonly place: PlaceId | null;
  readonly scene: Scene | null;
  /** For the presenter alone; empty where there are none. */
  readonly notes: string;
  readonly claims: readonly Claim[];
}

/** A story in one language. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly slides: readonly Slide[];
}

/** The one story that is not in the record: the reader's own talk, kept in the reader's browser. */
export const OWN_TALK_ID = 'my-talk';

import type { Lang } from '../vocabulary.ts';

/** What a story may speak of: the part of the record its check needs, whether that comes from `data/` or from a compiled record. */
export interface StoryWorld {
  /** The languages its texts are in: numbers in other languages cannot be looked up here. */
  readonly langs: readonly Lang[];
  /** Ids by what they name: `place`, `task`, `plan`, `agency`, `province`. */
  readonly ids: Readonly<Record<StoryTarget, ReadonlySet<string>>>;
  /** False for a place that is listed only, because nobody knows where it is. */
  readonly hasPosition: (place: string) => boolean;
  /** A figure by its id: whose it is, and every text and number of its row. */
  readonly figure: (id: string) => Evidence | null;
  /** The states of a place or task on exactly that recorded date. */
  readonly states: (subject: string, date: string) => readonly Evidence[];
  /** Names, titles, due dates and document numbers: what may be said of a subject without other evidence. */
  readonly ownTexts: (subject: string) => readonly string[];
}

export const STORY_TARGETS = ['place', 'task', 'plan', 'agency', 'province'] as const;
export type StoryTarget = (typeof STORY_TARGETS)[number];

/** A row of the record that a claim rests on. */
export interface Evidence {
  readonly subject: string;
  readonly texts: readonly string[];
  readonly sources: readonly string[];
}

import * as v from 'valibot';
import { COUNTRIES, LANGS, LAYERS, STATUSES, THEMES } from '../vocabulary.ts';
import { SCENES } from './story.ts';

/** Years the atlas can show, as in links. */
const FIRST_YEAR = 2015;
const LAST_YEAR = 2050;

const TEXT = v.pipe(v.string(), v.nonEmpty());
const ID = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u));
const FIGURE_ID = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-{1,2}[a-z0-9]+)*$/u));
const PARTIAL_DATE = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u));
const WORDS = v.strictObject(v.entriesFromList(LANGS, v.optional(TEXT)));
const IDS = v.array(ID);

const CAMERA = v.strictObject({
  bounds: v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
  bearing: v.optional(v.pipe(v.number(), v.minValue(-180), v.maxValue(180)), 0),
  pitch: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(60)), 0),
});

const FILTERS = v.strictObject({
  status: v.optional(v.array(v.picklist(STATUSES)), []),
  plan: v.optional(IDS, []),
  agency: v.optional(IDS, []),
  country: v.optional(v.array(v.picklist(COUNTRIES)), []),
  province: v.optional(IDS, []),
  topic: v.optional(v.array(v.picklist(THEMES)), []),
  q: v.optional(v.pipe(v.string(), v.maxLength(200)), ''),
});

const CLAIM = v.strictObject({
  place: v.optional(ID),
  task: v.optional(ID),
  /** Ids of figures.csv that the numbers of the sentence come from. */
  figures: v.optional(v.array(FIGURE_ID), []),
  /** Dates of the rows of status.csv the sentence rests on; the subject is the claim's place or task. */
  states: v.optional(v.array(PARTIAL_DATE), []),
  text: WORDS,
});

const SLIDE = v.strictObject({
  title: WORDS,
  text: WORDS,
  camera: v.optional(CAMERA),
  layers: v.optional(v.array(v.picklist(LAYERS)), []),
  filters: v.optional(FILTERS),
  year: v.optional(v.pipe(v.number(), v.integer(), v.minValue(FIRST_YEAR), v.maxValue(LAST_YEAR))),
  place: v.optional(ID),
  scene: v.optional(v.picklist(SCENES)),
  notes: v.optional(WORDS),
  claims: v.optional(v.array(CLAIM), []),
});

/** A story as it stands in `data/stories/<id>.json`, and as a reader's own talk is saved to a file. */
export const STORY_FILE = v.strictObject({
  id: ID,
  title: WORDS,
  summary: v.optional(WORDS),
  slides: v.pipe(v.array(SLIDE), v.minLength(1)),
});

export type StoryFile = v.InferOutput<typeof STORY_FILE>;
export type SlideFile = StoryFile['slides'][number];
export type ClaimFile = SlideFile['claims'][number];
/** A text in the languages it was written in. */
export type StoryWords = StoryFile['title'];

/** True for `stories/<story-id>.json`, relative to `data/`. */
export function isStory(file: string): boolean {
  return file.startsWith('stories/') && file.endsWith('.json');
}

/** `stories/<story-id>.json` → `<story-id>`. */
export function storyIdOf(file: string): string {
  return file.slice('stories/'.length, -'.json'.length);
}

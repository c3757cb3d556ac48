import type { Said } from '../record-files/problem.ts';

/** A text in the three languages of the atlas: planners abroad read what is wrong with their talk, too. */
export interface SaidToAll extends Said {
  readonly zh: string;
}

/** The rules of stories, by name. */
export const STORY_RULE_IDS = [
  'story-form',
  'story-shape',
  'story-id',
  'story-languages',
  'story-length',
  'story-reference',
  'story-camera',
  'story-claims',
  'story-evidence',
  'story-number',
] as const;
export type StoryRuleId = (typeof STORY_RULE_IDS)[number];

/** Something wrong in a story: where, which rule, what, and how to mend it. */
export interface StoryProblem {
  readonly rule: StoryRuleId;
  /** Line of the file, from 1. */
  readonly line: number;
  readonly what: SaidToAll;
  readonly mend: SaidToAll;
}

/** A problem before its line is known: `path` is the place in the file, `slides.0.title`. */
export interface StoryFinding extends Omit<StoryProblem, 'line'> {
  readonly path: string;
}

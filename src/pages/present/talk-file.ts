import type { RecordIndex } from '../../model/record-index.ts';
import { checkStory } from '../../model/story/check-story.ts';
import { OWN_TALK_ID } from '../../model/story/story.ts';
import type { StoryProblem } from '../../model/story/story-problem.ts';
import { worldOfIndex } from '../../model/story/world-of-index.ts';
import type { OwnTalk } from './own-talk.ts';

/** A talk is a few kilobytes of text; a film or a database was chosen by mistake. */
export const LARGEST_FILE_BYTES = 2_000_000;

export type ReadTalk =
  | { readonly talk: OwnTalk; readonly problems?: undefined }
  | { readonly talk?: undefined; readonly problems: readonly StoryProblem[] };

/** The text of a talk's file: the form of `data/stories/*.json`, so that a good talk can become a story of the record. */
export function writeTalk(talk: OwnTalk): string {
  return `${JSON.stringify(talk, null, 2)}\n`;
}

/** Name of the file: the talk's title without marks, or `my-talk`. */
export function talkFileName(title: string): string {
  const plain = title
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return `${plain.slice(0, 60) || OWN_TALK_ID}.json`;
}

/** Reads a talk or a story of the record as the reader's talk. A fault is named with its line; the talk there is stays untouched. */
export function readTalk(text: string, index: RecordIndex): ReadTalk {
  const { story, problems } = checkStory(text, worldOfIndex(index), { kind: 'own-talk' });
  return story && problems.length === 0 ? { talk: { ...story, id: OWN_TALK_ID } } : { problems };
}

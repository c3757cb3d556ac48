import type { RecordIndex } from '../../model/record-index.ts';
import { checkStory } from '../../model/story/check-story.ts';
import { compileStory } from '../../model/story/compile-story.ts';
import type { Story } from '../../model/story/story.ts';
import { worldOfIndex } from '../../model/story/world-of-index.ts';
import type { AtlasInLanguage } from './load-stories.ts';
import { finished, NO_TALK, type OwnTalk } from './own-talk.ts';

const KEY = 'corridor-atlas:my-talk';
/** The talk before the last import or deletion; also one that could not be read, so that nobody loses a text to a fault of ours. */
const KEY_BEFORE = 'corridor-atlas:my-talk:before';

/** The reader's talk as this browser keeps it; an empty one where it keeps none. */
export function readOwnTalk(index: RecordIndex): OwnTalk {
  return readFrom(KEY, index) ?? NO_TALK;
}

/** The talk that was set aside, if there is one that can be read. */
export function readTalkBefore(index: RecordIndex): OwnTalk | null {
  return readFrom(KEY_BEFORE, index);
}

/** Keeps the talk on this device. Called only after the reader did something to it. False where the browser keeps nothing. */
export function keepOwnTalk(talk: OwnTalk): boolean {
  return write(KEY, talk.slides.length === 0 ? null : JSON.stringify(talk));
}

/** Puts the present talk aside before another takes its place. */
export function setTalkAside(talk: OwnTalk): void {
  if (talk.slides.length > 0) write(KEY_BEFORE, JSON.stringify(talk));
}

/** The talk as a story in the page's language; null when it has no slides. */
export function ownStory({ index, dict }: AtlasInLanguage): Story | null {
  const talk = readOwnTalk(index);
  if (talk.slides.length === 0) return null;
  const whole = finished(talk, dict.lang, dict.stories.talk.untitled, dict.stories.slideNumber);
  return compileStory(whole, dict.lang, worldOfIndex(index));
}

function readFrom(key: string, index: RecordIndex): OwnTalk | null {
  const text = read(key);
  if (text === null) return null;
  const { story } = checkStory(text, worldOfIndex(index), { kind: 'own-talk' });
  if (!story && key === KEY) write(KEY_BEFORE, text);
  return story;
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

import { OWN_TALK_ID } from '../../model/story/story.ts';
import type { SlideFile, StoryFile } from '../../model/story/story-file.ts';
import type { Lang } from '../../model/vocabulary.ts';

/** A reader's own talk, in the form of a story file. Titles may be missing while it is being written. */
export type OwnTalk = StoryFile;
export type SlideText = 'title' | 'text' | 'notes';

export const NO_TALK: OwnTalk = { id: OWN_TALK_ID, title: {}, slides: [] };

/** Pure steps from one talk to the next. */

export function addSlide(talk: OwnTalk, slide: SlideFile): OwnTalk {
  return { ...talk, slides: [...talk.slides, slide] };
}

export function removeSlide(talk: OwnTalk, at: number): OwnTalk {
  return { ...talk, slides: talk.slides.filter((_, index) => index !== at) };
}

/** Moves a slide up (-1) or down (1); at the ends it stays where it is. */
export function moveSlide(talk: OwnTalk, at: number, by: 1 | -1): OwnTalk {
  const slides = [...talk.slides];
  const [moved] = slides.splice(at, 1);
  const to = at + by;
  if (!moved || to < 0 || to > slides.length) return talk;
  slides.splice(to, 0, moved);
  return { ...talk, slides };
}

export function setTalkTitle(talk: OwnTalk, lang: Lang, text: string): OwnTalk {
  return { ...talk, title: withWord(talk.title, lang, text) };
}

export function setSlideText(talk: OwnTalk, at: number, part: SlideText, lang: Lang, text: string): OwnTalk {
  const slides = talk.slides.map((slide, index) =>
    index === at ? { ...slide, [part]: withWord(slide[part] ?? {}, lang, text) } : slide,
  );
  return { ...talk, slides };
}

/** The talk as it may be saved to a file or shown: what has no title gets one. */
export function finished(talk: OwnTalk, lang: Lang, untitled: string, slideTitle: (number: number) => string): OwnTalk {
  const named = (words: OwnTalk['title'], name: string) => (Object.keys(words).length > 0 ? words : { [lang]: name });
  return {
    ...talk,
    id: OWN_TALK_ID,
    title: named(talk.title, untitled),
    slides: talk.slides.map((slide, at) => ({ ...slide, title: named(slide.title, slideTitle(at + 1)) })),
  };
}

/** An emptied text is no text: the other languages then stand in. */
function withWord(words: OwnTalk['title'], lang: Lang, text: string): OwnTalk['title'] {
  const { [lang]: _, ...others } = words;
  return text.trim() === '' ? others : { ...others, [lang]: text.normalize('NFC') };
}

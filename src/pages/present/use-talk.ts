import { useCallback, useEffect, useRef, useState } from 'react';
import type { Story } from '../../model/story/story.ts';
import type { Lang } from '../../model/vocabulary.ts';
import type { AtlasInLanguage, TalkLoader } from './load-stories.ts';

/** A talk in one language: the story, the record and the words around it. */
export interface TalkInLanguage extends AtlasInLanguage {
  readonly story: Story;
}

/** Finds the talk's story in a language; null where there is none or it cannot be loaded. */
export type FindStory = (atlas: AtlasInLanguage, stories: readonly Story[]) => Story | null;

/**
 * The talk in the language of the view. Another language is fetched while the present one stays on the screen; where it cannot be had,
 * nothing changes and `onFailure` is told.
 */
export function useTalkInLanguage(
  first: TalkInLanguage,
  lang: Lang,
  loader: TalkLoader,
  find: FindStory,
  onFailure: () => void,
): TalkInLanguage {
  const [talk, setTalk] = useState(first);
  const fail = useRef(onFailure);
  fail.current = onFailure;
  const load = useCallback(async (): Promise<TalkInLanguage | null> => {
    const [atlas, stories] = await Promise.all([loader.atlas(lang), loader.stories(lang)]);
    const story = atlas && stories ? find(atlas, stories) : null;
    return atlas && story ? { ...atlas, story } : null;
  }, [lang, loader, find]);
  useEffect(() => {
    if (talk.index.record.lang === lang) return;
    let gone = false;
    void load().then((loaded) => {
      if (gone) return;
      if (loaded) setTalk(loaded);
      else fail.current();
    });
    return () => {
      gone = true;
    };
  }, [lang, load, talk]);
  return talk;
}

/** The story in the language of the subtitle; null while it loads and where no subtitle is wanted. */
export function useSubtitle(lang: Lang | null, loader: TalkLoader, find: FindStory): Story | null {
  const [subtitle, setSubtitle] = useState<{ readonly lang: Lang; readonly story: Story } | null>(null);
  useEffect(() => {
    if (lang === null) return;
    let gone = false;
    void Promise.all([loader.atlas(lang), loader.stories(lang)]).then(([atlas, stories]) => {
      const story = atlas && stories ? find(atlas, stories) : null;
      if (!gone && story) setSubtitle({ lang, story });
    });
    return () => {
      gone = true;
    };
  }, [lang, loader, find]);
  return lang !== null && subtitle?.lang === lang ? subtitle.story : null;
}

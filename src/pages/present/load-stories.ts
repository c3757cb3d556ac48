import type { PageDictionary } from '../../i18n/dictionary.ts';
import { loadPageDictionary } from '../../i18n/load-dictionary.ts';
import { indexRecord, type RecordIndex } from '../../model/record-index.ts';
import type { Story } from '../../model/story/story.ts';
import type { Lang } from '../../model/vocabulary.ts';
import { loadRecord } from '../live/load-record.ts';
import type { Site } from '../live/site.ts';

/** Record and words of one language. */
export interface AtlasInLanguage {
  readonly index: RecordIndex;
  readonly dict: PageDictionary;
}

/** Where a talk gets what it needs; every answer is null where it cannot be had. */
export interface TalkLoader {
  readonly stories: (lang: Lang) => Promise<readonly Story[] | null>;
  readonly atlas: (lang: Lang) => Promise<AtlasInLanguage | null>;
}

/** Address of the stories in one language. */
function storiesUrl(rootUrl: string, lang: Lang): string {
  return new URL(`stories/${lang}.json`, rootUrl).href;
}

/** From the site the page belongs to. What was fetched once is kept: a talk goes back and forth between languages. */
export function siteLoader(site: Site): TalkLoader {
  const stories = new Map<Lang, Promise<readonly Story[] | null>>();
  const atlases = new Map<Lang, Promise<AtlasInLanguage | null>>();
  return {
    stories: (lang) => remembered(stories, lang, () => fetchStories(storiesUrl(site.rootUrl, lang))),
    atlas: (lang) => remembered(atlases, lang, () => loadAtlas({ ...site, lang })),
  };
}

/** A failure is not kept: the next try may have a network. */
function remembered<Value>(
  known: Map<Lang, Promise<Value | null>>,
  lang: Lang,
  load: () => Promise<Value | null>,
): Promise<Value | null> {
  const promise = known.get(lang) ?? load();
  known.set(lang, promise);
  void promise.then((value) => {
    if (value === null) known.delete(lang);
  });
  return promise;
}

async function fetchStories(url: string): Promise<readonly Story[] | null> {
  try {
    const response = await fetch(url, { credentials: 'same-origin' });
    return response.ok ? ((await response.json()) as readonly Story[]) : null;
  } catch {
    return null;
  }
}

async function loadAtlas(site: Site): Promise<AtlasInLanguage | null> {
  try {
    const [dict, loaded] = await Promise.all([loadPageDictionary(site.lang), loadRecord(site)]);
    return loaded.record ? { index: indexRecord(loaded.record), dict } : null;
  } catch {
    return null;
  }
}

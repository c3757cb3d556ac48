import type { ReactNode } from 'react';
import type { PageDictionary } from '../../i18n/dictionary.ts';
import { loadPageDictionary } from '../../i18n/load-dictionary.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import type { AtlasStore } from '../live/atlas-store.ts';
import { basemapUrls } from '../live/basemap-urls.ts';
import type { Site } from '../live/site.ts';

interface Shared {
  readonly store: AtlasStore;
  readonly index: RecordIndex;
  readonly root: string;
}

interface LoadedTalk {
  readonly dict: PageDictionary;
  readonly live: (shared: Shared) => ReactNode;
}

/** Words and code of the pages of stories, and the stories themselves. Without them the static page stays. */
export async function loadTalk(page: Document, site: Site, kind: 'stories' | 'story'): Promise<LoadedTalk> {
  const { siteLoader } = await import('./load-stories.ts');
  const loader = siteLoader(site);
  const drawings = [...page.querySelectorAll('.slide-poster .map-poster')].map((poster) => poster.innerHTML);
  const [dict, stories] = await Promise.all([loadPageDictionary(site.lang), loader.stories(site.lang)]);
  if (kind === 'stories') {
    const { LiveStories } = await import('./live-stories.tsx');
    return {
      dict,
      live: (shared) => <LiveStories {...shared} dict={dict} stories={stories ?? []} covers={drawings} />,
    };
  }
  const { LiveStory } = await import('./live-story.tsx');
  const basemap = basemapUrls(page, site);
  return {
    dict,
    live: (shared) => (
      <LiveStory {...shared} dict={dict} basemap={basemap} posters={drawings} stories={stories ?? []} loader={loader} />
    ),
  };
}

import type { ReactNode } from 'react';
import type { ViewState } from '../../view/view-state.ts';
import type { AtlasStore } from '../live/atlas-store.ts';
import { LiveDocument } from '../live/live-document.tsx';
import { LiveExplore } from '../live/live-explore.tsx';
import { loadPlaceSheet } from '../live/live-place-sheet.tsx';
import { pagePoster } from '../poster-frame.ts';
import { LiveStories } from '../present/live-stories.tsx';
import { LiveStory } from '../present/live-story.tsx';
import { storyPosters } from '../present/story-posters.ts';
import type { CarriedAtlas } from './carried-atlas.ts';

/** A page of the one-file copy, alive. What a static page would have brought along is drawn here. */
export async function openPage(store: AtlasStore, root: string, carried: CarriedAtlas): Promise<ReactNode> {
  const { view } = store.getState();
  const [{ index, dict }, basemap, stories] = await Promise.all([
    carried.atlas(view.lang),
    carried.basemap(),
    carried.stories(view.lang),
    loadPlaceSheet(),
  ]);
  const shared = { store, index, dict, root };
  const drawn = () => pagePoster(index, view, basemap, dict.shell.map.posterAlt);
  switch (view.page.kind) {
    case 'explore':
    case 'place':
      return <LiveExplore {...shared} basemap={basemap} poster={drawn()} />;
    case 'stories': {
      const covers = stories.map((story) =>
        storyPosters(index, { ...story, slides: story.slides.slice(0, 1) }, basemap, view),
      );
      return <LiveStories {...shared} stories={stories} covers={covers.flat()} />;
    }
    case 'story': {
      const { id } = view.page;
      const story = stories.find((known) => known.id === id);
      const posters = story ? storyPosters(index, story, basemap, view) : [];
      return <LiveStory {...shared} basemap={basemap} stories={stories} posters={posters} loader={carried} />;
    }
    default:
      return <LiveDocument {...shared} poster={view.page.kind === 'plan' ? drawn() : ''} />;
  }
}

/** Pages that are shown by one live page: moving between them needs no new one. */
export function sameLivePage(a: ViewState, b: ViewState): boolean {
  return a.lang === b.lang && roomOf(a) === roomOf(b);
}

function roomOf({ page }: ViewState): string {
  switch (page.kind) {
    case 'explore':
    case 'place':
      return 'explore';
    case 'story':
      return `story ${page.id}`;
    case 'stories':
      return 'stories';
    default:
      return 'document';
  }
}

import type { LoadedBasemap } from '../../cartography/basemap.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import { OWN_TALK_ID, type Story } from '../../model/story/story.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import type { Page, ViewState } from '../../view/view-state.ts';
import { UnknownSubjectPage } from '../documents/not-found-page.tsx';
import { StoriesPage } from './stories-page.tsx';
import { StoryPage } from './story-page.tsx';
import { storyPosters } from './story-posters.ts';

/** Ids of every page under `/stories/`: the record's stories, and the reader's own talk, whose page is empty until scripts fill it. */
export function storyPageIds(stories: readonly Story[]): readonly string[] {
  return [...stories.map((story) => story.id), OWN_TALK_ID];
}

/** True for the pages this room draws. */
export function isStoryPage(page: Page): boolean {
  return page.kind === 'stories' || page.kind === 'story';
}

/** The drawings of such a page: the first map of every story, or every map of one. */
export function drawingsOf(
  page: Page,
  stories: readonly Story[],
  index: RecordIndex,
  basemap: LoadedBasemap,
  view: Pick<ViewState, 'lang' | 'labels'>,
): readonly string[] {
  if (page.kind === 'stories')
    return stories.flatMap((story) =>
      storyPosters(index, { ...story, slides: story.slides.slice(0, 1) }, basemap, view).slice(0, 1),
    );
  const story = page.kind === 'story' ? stories.find(({ id }) => id === page.id) : undefined;
  return story ? storyPosters(index, story, basemap, view) : [];
}

interface StaticStoriesProps {
  readonly stories: readonly Story[];
  /** As `drawingsOf` gives them. */
  readonly drawings: readonly string[];
}

/** The pages of stories as they are written at build. */
export function StaticStories({ stories, drawings }: StaticStoriesProps) {
  const { view } = usePageAtlas();
  const { page } = view;
  if (page.kind !== 'story' || page.id === OWN_TALK_ID) return <StoriesPage stories={stories} covers={drawings} />;
  const story = stories.find(({ id }) => id === page.id);
  return story ? <StoryPage story={story} posters={drawings} /> : <UnknownSubjectPage kind="story" id={page.id} />;
}

import type { Story } from '../model/story/story.ts';
import { useAtlas } from '../ui/atlas-context.ts';
import { StaticAtlasPage } from './atlas-page.tsx';
import { DocumentPage } from './document-page.tsx';
import { StaticEmbed } from './embed/static-embed.tsx';
import { isStoryPage, StaticStories } from './present/static-stories.tsx';

interface StaticPageProps {
  readonly poster: string;
  readonly stories: readonly Story[];
  /** Drawn maps of the slides, on pages of stories. */
  readonly drawings: readonly string[];
}

/** Any page of the atlas as a static page shows it. */
export function StaticPage({ poster, stories, drawings }: StaticPageProps) {
  const { view } = useAtlas();
  if (view.page.kind === 'explore' || view.page.kind === 'place') return <StaticAtlasPage poster={poster} />;
  if (view.page.kind === 'embed') return <StaticEmbed poster={poster} />;
  if (isStoryPage(view.page)) return <StaticStories stories={stories} drawings={drawings} />;
  return <DocumentPage locator={poster} />;
}

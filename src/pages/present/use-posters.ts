import { useEffect, useState } from 'react';
import type { Basemap } from '../../cartography/basemap.ts';
import type { Story } from '../../model/story/story.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { loadBasemap } from '../load-basemap.ts';

/** The drawn maps of a story: those the page came with, else drawn here once the browser has time for it. */
export function usePosters(given: readonly string[], story: Story, basemap: Basemap): readonly string[] {
  const { index, view } = useAtlas();
  const [drawn, setDrawn] = useState<readonly string[]>([]);
  const { lang, labels } = view;
  const enough = given.length >= story.slides.length;
  useEffect(() => {
    if (enough) return;
    let gone = false;
    const draw = async () => {
      const [{ storyPosters }, loaded] = await Promise.all([import('./story-posters.ts'), loadBasemap(basemap)]);
      if (!gone) setDrawn(storyPosters(index, story, loaded, { lang, labels }));
    };
    // A handout without maps still says everything.
    const idle = window.setTimeout(() => void draw().catch(() => undefined), 1500);
    return () => {
      gone = true;
      clearTimeout(idle);
    };
  }, [enough, basemap, index, story, lang, labels]);
  return enough ? given : drawn;
}

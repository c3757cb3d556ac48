import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { PageDictionary } from '../../i18n/dictionary.ts';
import type { Place } from '../../model/record.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import type { Story } from '../../model/story/story.ts';
import { PageAtlasProvider } from '../../ui/page-atlas.tsx';
import { usePagePaper } from '../../ui/use-page-paper.ts';
import { useSystemPaper } from '../explore/use-system-paper.ts';
import type { AtlasStore } from '../live/atlas-store.ts';
import { liveAtlas } from '../live/live-atlas.ts';
import { LiveCommands } from '../live/live-commands.tsx';
import { StoriesPage } from './stories-page.tsx';
import { TalkEditor } from './talk-editor.tsx';

export interface LiveStoriesProps {
  readonly store: AtlasStore;
  readonly index: RecordIndex;
  readonly dict: PageDictionary;
  readonly root: string;
  readonly stories: readonly Story[];
  /** The drawn map of each story's first slide, from the static page. */
  readonly covers: readonly string[];
}

const NO_PLACES: readonly Place[] = [];

/** The list of stories, alive: readers put their own talk together here. */
export function LiveStories({ store, index, dict, root, stories, covers }: LiveStoriesProps) {
  const { view } = useStore(store);
  const systemPaper = useSystemPaper();
  usePagePaper(view.paper);
  const atlas = useMemo(() => liveAtlas({ store, index, dict, root, view }), [store, index, dict, root, view]);
  return (
    <PageAtlasProvider value={atlas}>
      <LiveCommands
        store={store}
        dict={dict}
        index={index}
        root={root}
        places={NO_PLACES}
        paper={view.paper ?? systemPaper}
      >
        <StoriesPage stories={stories} covers={covers} ownTalk={<TalkEditor />} />
      </LiveCommands>
    </PageAtlasProvider>
  );
}

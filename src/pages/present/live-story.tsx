import '../../styles/present-stage.css';
import '../../styles/present-controls.css';
import '../../styles/present-notes.css';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Basemap } from '../../cartography/basemap.ts';
import type { PageDictionary } from '../../i18n/dictionary.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import { OWN_TALK_ID, type Story } from '../../model/story/story.ts';
import { PageAtlasProvider } from '../../ui/page-atlas.tsx';
import { UnknownSubjectPage } from '../documents/not-found-page.tsx';
import type { AtlasStore } from '../live/atlas-store.ts';
import { liveAtlas } from '../live/live-atlas.ts';
import { LiveTalk } from './live-talk.tsx';
import type { TalkLoader } from './load-stories.ts';
import { NOTES_HASH } from './notes-address.ts';
import { NotesWindow } from './notes-window.tsx';
import { ownStory } from './own-talk-store.ts';
import { StoriesPage } from './stories-page.tsx';
import { TalkEditor } from './talk-editor.tsx';
import type { FindStory } from './use-talk.ts';

/** The static page of the reader's own talk has no drawings. */
const NO_COVERS: readonly string[] = [];

export interface LiveStoryProps {
  readonly store: AtlasStore;
  readonly index: RecordIndex;
  readonly dict: PageDictionary;
  readonly root: string;
  readonly basemap: Basemap;
  /** The drawn map of each slide, from the static page; empty for a reader's own talk. */
  readonly posters: readonly string[];
  readonly stories: readonly Story[];
  readonly loader: TalkLoader;
}

/** A story, alive: the screen of the talk or, opened as such, the presenter's notes. */
export function LiveStory(props: LiveStoryProps) {
  const { store, index, dict, root, stories } = props;
  const { view } = useStore(store);
  const atlas = useMemo(() => liveAtlas({ store, index, dict, root, view }), [store, index, dict, root, view]);
  const { page } = view;
  const id = page.kind === 'story' ? page.id : '';
  const find = useMemo(() => finderOf(id), [id]);
  const story = useMemo(() => find({ index, dict }, stories), [find, index, dict, stories]);
  if (!story) {
    // A talk that has no slides yet is begun here, not missed.
    return id === OWN_TALK_ID ? (
      <PageAtlasProvider value={atlas}>
        <StoriesPage stories={stories} covers={NO_COVERS} ownTalk={<TalkEditor />} />
      </PageAtlasProvider>
    ) : (
      <PageAtlasProvider value={atlas}>
        <UnknownSubjectPage kind="story" id={id} />
      </PageAtlasProvider>
    );
  }
  if (window.location.hash === NOTES_HASH) {
    return (
      <PageAtlasProvider value={atlas}>
        <NotesWindow story={story} firstStep={page.kind === 'story' ? page.step : 1} />
      </PageAtlasProvider>
    );
  }
  return <LiveTalk {...props} first={{ index, dict, story }} find={find} />;
}

/** A story of the record by its id, or the reader's own talk in whatever language it is asked for. */
function finderOf(id: string): FindStory {
  if (id === OWN_TALK_ID) return (atlas) => ownStory(atlas);
  return (_, stories) => stories.find((story) => story.id === id) ?? null;
}

import { useEffect, useEffectEvent, useState } from 'react';
import type { RecordIndex } from '../../model/record-index.ts';
import type { Slide, Story } from '../../model/story/story.ts';
import type { ViewState } from '../../view/view-state.ts';
import type { AtlasStore } from '../live/atlas-store.ts';
import type { Site } from '../live/site.ts';
import { slideCamera } from '../present/slide-view.ts';

export interface FrameStory {
  readonly story: Story;
  readonly slide: Slide;
  /** From 1. */
  readonly step: number;
  readonly go: (step: number) => void;
}

interface FrameStoryInput {
  readonly id: string | null;
  readonly index: RecordIndex;
  readonly site: Site;
  readonly store: AtlasStore;
  /** Size of the map, CSS px. */
  readonly mapSize: () => readonly [number, number];
}

/** The story a frame is asked to tell, slide by slide; null where it tells none, or the site does not have it. */
export function useFrameStory({ id, index, site, store, mapSize }: FrameStoryInput): FrameStory | null {
  const [story, setStory] = useState<Story | null>(null);
  const [step, setStep] = useState(1);
  const { rootUrl, lang } = site;
  const show = useEffectEvent((told: Story, next: number) => {
    const slide = told.slides[next - 1];
    if (!slide) return;
    setStory(told);
    setStep(next);
    store.setState({ view: slideInFrame(store.getState().view, slide, index, mapSize()), chooser: null });
  });
  useEffect(() => {
    if (id === null) return;
    let here = true;
    void fetchStory(new URL(`stories/${lang}.json`, rootUrl).href, id).then((told) => {
      if (here && told) show(told, 1);
    });
    return () => {
      here = false;
    };
  }, [id, rootUrl, lang]);
  const slide = story?.slides[step - 1];
  return story && slide ? { story, slide, step, go: (next) => show(story, next) } : null;
}

/** The view of a frame as a slide wants it: filters, year, place and camera are the slide's. */
function slideInFrame(view: ViewState, slide: Slide, index: RecordIndex, size: readonly [number, number]): ViewState {
  const page = view.page.kind === 'embed' ? { ...view.page, place: slide.place } : view.page;
  return { ...view, page, filter: slide.filter, year: slide.year, camera: slideCamera(slide, index, ...size) };
}

async function fetchStory(url: string, id: string): Promise<Story | null> {
  try {
    const response = await fetch(url, { credentials: 'same-origin' });
    if (!response.ok) return null;
    const stories = (await response.json()) as readonly Story[];
    return stories.find((story) => story.id === id) ?? null;
  } catch {
    return null;
  }
}

import { type ReactNode, useEffect, useState } from 'react';
import type { Basemap } from '../../cartography/basemap.ts';
import type { Story } from '../../model/story/story.ts';
import type { Lang } from '../../model/vocabulary.ts';
import { useCommandButtons } from '../../ui/commands-context.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import type { Camera, Paper } from '../../view/view-state.ts';
import { useReducedMotion } from '../explore/use-reduced-motion.ts';
import { boundText } from './bound-text.ts';
import { EndSlide } from './end-slide.tsx';
import type { PublicPlace } from './public-address.ts';
import { SceneTable } from './scene-table.tsx';
import { SlidePanel } from './slide-panel.tsx';
import { StageControls } from './stage-controls.tsx';
import { StageMap } from './stage-map.tsx';
import { useAwakeScreen } from './use-awake-screen.ts';
import { useIdlePointer } from './use-idle-pointer.ts';
import { useSwipe } from './use-swipe.ts';

export interface StageProps {
  readonly story: Story;
  /** The same story in the language of the subtitle. */
  readonly subtitle: { readonly lang: Lang; readonly story: Story } | null;
  readonly step: number;
  readonly paper: Paper;
  readonly basemap: Basemap;
  readonly posters: readonly string[];
  readonly place: PublicPlace;
  readonly typed: string;
  readonly blank: boolean;
  readonly numbersOpen: boolean;
  readonly onCamera: (camera: Camera) => void;
  readonly notices: ReactNode;
}

/** The whole screen of a talk: words on paper, the map beside them, a line that tells how far it is. */
export function Stage(props: StageProps) {
  const { story, subtitle, step, paper, basemap, posters, place, typed, blank, numbersOpen, onCamera } = props;
  const { dict, index, view } = usePageAtlas();
  const commands = useCommandButtons();
  const [pointedAt, setPointedAt] = useState<string | null>(null);
  const [drawn, setDrawn] = useState(false);
  const idle = useIdlePointer();
  const reducedMotion = useReducedMotion();
  const swipe = useSwipe((by) => commands?.run(by === 1 ? 'next-step' : 'previous-step'));
  useAwakeScreen();

  const steps = story.slides.length + 1;
  const slide = story.slides[step - 1] ?? null;
  // Behind the last slide the map of the one before stays.
  const shown = slide ?? story.slides.at(-1);
  const second = subtitle?.story.slides[step - 1];
  const numbersOf = numbersOpen || reducedMotion ? (slide?.scene ?? null) : null;
  useTitle(slide?.title ?? story.title);

  return (
    <div className="stage" data-idle={idle} data-end={slide === null} data-drawn={drawn}>
      <main className="stage-words" {...swipe} aria-live="polite">
        {slide ? (
          <SlidePanel key={step} slide={slide} onPoint={setPointedAt} />
        ) : (
          <EndSlide story={story} place={place} />
        )}
      </main>
      {shown ? (
        <StageMap
          index={index}
          dict={dict}
          view={view}
          paper={paper}
          basemap={basemap}
          slide={shown}
          next={story.slides[step] ?? null}
          poster={posters[Math.min(step, story.slides.length) - 1] ?? ''}
          highlightedId={pointedAt}
          onCamera={onCamera}
          onDrawn={() => setDrawn(true)}
        />
      ) : null}
      {numbersOf ? (
        <section className="stage-numbers sheet" aria-label={dict.stories.scenes.numbers}>
          {reducedMotion && !numbersOpen ? <p className="soft small">{dict.stories.scenes.motionOff}</p> : null}
          <SceneTable scene={numbersOf} year={slide?.year ?? null} />
        </section>
      ) : null}
      {second && subtitle ? (
        <p className="stage-subtitle" lang={subtitle.lang}>
          <strong>{boundText(second.title)}</strong> {boundText(second.text)}
        </p>
      ) : null}
      <progress className="stage-progress" max={steps} value={step} aria-hidden="true" />
      <StageControls step={step} steps={steps} typed={typed} hasNumbers={Boolean(slide?.scene)} />
      {props.notices}
      {blank ? (
        <button type="button" className="stage-blank" onClick={() => commands?.run('blank-screen')}>
          <span className="spoken">{dict.stories.blanked}</span>
        </button>
      ) : null}
    </div>
  );
}

/** The browser's tab names the slide, and the page says its language: it may change while the talk goes on. */
function useTitle(title: string): void {
  const { dict } = usePageAtlas();
  useEffect(() => {
    document.title = dict.pages.titled(title);
    document.documentElement.lang = dict.lang;
  }, [dict, title]);
}

import type { Slide, Story } from '../../model/story/story.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { MapPoster } from '../map-poster.tsx';
import { SourceNumbersProvider } from '../place/cite.tsx';
import { SourceList } from '../place/source-list.tsx';
import { SceneTable } from './scene-table.tsx';
import { SlideFacts } from './slide-facts.tsx';
import { storySources } from './story-citations.ts';

interface StorySlidesProps {
  readonly story: Story;
  /** The drawn map of each slide; slides without one are text alone. */
  readonly posters: readonly string[];
  readonly withNotes: boolean;
}

/** A story to read and to print: slide by slide with its map, its facts, their sources at the end. */
export function StorySlides({ story, posters, withNotes }: StorySlidesProps) {
  const { index } = usePageAtlas();
  const sources = storySources(story, index);
  return (
    <SourceNumbersProvider value={new Map(sources.map(({ source, number }) => [source.id, number]))}>
      <ol className="story-slides">
        {story.slides.map((slide, at) => (
          <li key={slide.title} id={`slide-${at + 1}`} className="story-slide">
            <StorySlide slide={slide} number={at + 1} poster={posters[at] ?? ''} withNotes={withNotes} />
          </li>
        ))}
      </ol>
      <SourceList sources={sources} />
    </SourceNumbersProvider>
  );
}

interface StorySlideProps {
  readonly slide: Slide;
  readonly number: number;
  readonly poster: string;
  readonly withNotes: boolean;
}

function StorySlide({ slide, number, poster, withNotes }: StorySlideProps) {
  const { dict } = usePageAtlas();
  return (
    <article aria-labelledby={`slide-${number}-title`}>
      {poster ? (
        <div className="slide-poster">
          <MapPoster svg={poster} />
        </div>
      ) : null}
      <div className="slide-words">
        <p className="kicker">{dict.stories.slideNumber(number)}</p>
        <h2 id={`slide-${number}-title`}>{slide.title}</h2>
        <p className="slide-text">{slide.text}</p>
        <SlideFacts slide={slide} number={number} />
        {slide.scene ? (
          <details className="slide-table">
            <summary>{dict.stories.scenes.numbers}</summary>
            <SceneTable scene={slide.scene} year={slide.year} />
          </details>
        ) : null}
        {withNotes && slide.notes ? (
          <p className="slide-notes">
            <strong>{dict.stories.notes}.</strong> {slide.notes}
          </p>
        ) : null}
      </div>
    </article>
  );
}

import { useEffect, useRef } from 'react';
import { useAtlas } from '../../ui/atlas-context.ts';
import type { FrameStory } from './use-frame-story.ts';

/** A slide in a frame: its words, and the way to the slides before and after it. */
export function StoryCard({ told }: { readonly told: FrameStory }) {
  const { dict } = useAtlas();
  const { story, slide, step, go } = told;
  const words = dict.commands.labels;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    // Reading goes on at the new slide, but a frame never takes the focus from the article.
    if (document.hasFocus()) heading.current?.focus({ preventScroll: true });
  }, [step]);
  return (
    <section className="embed-card embed-story sheet" data-covers aria-label={story.title}>
      <h2 ref={heading} tabIndex={-1}>
        {slide.title}
      </h2>
      <p>{slide.text}</p>
      {slide.claims.length > 0 ? (
        <ul>
          {slide.claims.map((claim) => (
            <li key={claim.text}>{claim.text}</li>
          ))}
        </ul>
      ) : null}
      <div className="embed-story-steps">
        <button type="button" className="button" disabled={step === 1} onClick={() => go(step - 1)}>
          {words['previous-step']}
        </button>
        <span>
          {step} / {story.slides.length}
        </span>
        <button type="button" className="button" disabled={step === story.slides.length} onClick={() => go(step + 1)}>
          {words['next-step']}
        </button>
      </div>
    </section>
  );
}

import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { Slide } from '../../model/story/story.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { boundText } from './bound-text.ts';
import { ClaimMark } from './claim-mark.tsx';
import { claimSubject } from './claim-subject.ts';
import { DENSITIES, type Density, slideDensity } from './slide-view.ts';

interface SlidePanelProps {
  readonly slide: Slide;
  readonly onPoint: (placeId: string | null) => void;
}

/** The words of a slide on the big screen: title, what it is about, the facts with the marks of the map. */
export function SlidePanel({ slide, onPoint }: SlidePanelProps) {
  const { dict, hrefTo, index } = usePageAtlas();
  const panel = useRef<HTMLDivElement>(null);
  const density = useFittingDensity(panel, slide);
  return (
    <div ref={panel} className="slide-panel" data-density={density}>
      <h1 className="slide-title">{boundText(slide.title)}</h1>
      <p className="slide-lead">{boundText(slide.text)}</p>
      {slide.claims.length > 0 ? (
        <ul className="slide-claims" aria-label={dict.stories.facts}>
          {slide.claims.map((claim) => {
            const subject = claimSubject(claim, index);
            return (
              <li key={claim.text}>
                {subject ? <ClaimMark claim={claim} status={subject.status} /> : null}
                {subject ? (
                  <a
                    href={hrefTo(subject.page)}
                    title={subject.name}
                    onPointerEnter={() => onPoint(claim.place)}
                    onPointerLeave={() => onPoint(null)}
                    onFocus={() => onPoint(claim.place)}
                    onBlur={() => onPoint(null)}
                  >
                    {boundText(claim.text)}
                  </a>
                ) : (
                  <span>{boundText(claim.text)}</span>
                )}
              </li>
            );
          })}
        </ul>
      ) : null}
    </div>
  );
}

/**
 * Starts with the type the amount of words asks for and takes the next smaller one while the words do not fit: a talk does not scroll.
 * Upright screens do, and keep theirs.
 */
function useFittingDensity(panel: RefObject<HTMLDivElement | null>, slide: Slide): Density {
  const [density, setDensity] = useState(() => slideDensity(slide));
  useLayoutEffect(() => {
    const frame = panel.current?.parentElement;
    const smaller = DENSITIES[DENSITIES.indexOf(density) + 1];
    const scrolls = matchMedia('(max-aspect-ratio: 1 / 1), (max-width: 719.98px)').matches;
    if (!frame || !smaller || scrolls) return;
    if (frame.scrollHeight > frame.clientHeight) setDensity(smaller);
  }, [panel, density]);
  return density;
}

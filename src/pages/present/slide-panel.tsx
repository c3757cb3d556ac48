import type { Slide } from '../../model/story/story.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { ClaimMark } from './claim-mark.tsx';
import { claimSubject } from './claim-subject.ts';
import { slideDensity } from './slide-view.ts';

interface SlidePanelProps {
  readonly slide: Slide;
  readonly onPoint: (placeId: string | null) => void;
}

/** The words of a slide on the big screen: title, what it is about, the facts with the marks of the map. */
export function SlidePanel({ slide, onPoint }: SlidePanelProps) {
  const { dict, hrefTo, index } = usePageAtlas();
  return (
    <div className="slide-panel" data-density={slideDensity(slide)}>
      <h1 className="slide-title">{slide.title}</h1>
      <p className="slide-lead">{slide.text}</p>
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
                    {claim.text}
                  </a>
                ) : (
                  <span>{claim.text}</span>
                )}
              </li>
            );
          })}
        </ul>
      ) : null}
    </div>
  );
}

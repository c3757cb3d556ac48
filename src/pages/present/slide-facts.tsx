import type { Slide } from '../../model/story/story.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { Cite } from '../place/cite.tsx';
import { ClaimMark } from './claim-mark.tsx';
import { claimSubject } from './claim-subject.ts';
import { claimSources, claimSpot } from './story-citations.ts';

interface SlideFactsProps {
  readonly slide: Slide;
  /** Counted from 1. */
  readonly number: number;
}

/** The claims of a slide to read: sentence, footnotes, the place or task it is about, and how that stands today. */
export function SlideFacts({ slide, number }: SlideFactsProps) {
  const { dict, hrefTo, index } = usePageAtlas();
  if (slide.claims.length === 0) return <p className="soft small">{dict.stories.ownWords}</p>;
  return (
    <ul className="slide-facts" aria-label={dict.stories.facts}>
      {slide.claims.map((claim, at) => {
        const subject = claimSubject(claim, index);
        return (
          <li key={claim.text}>
            {subject ? <ClaimMark claim={claim} status={subject.status} /> : null}
            <p className="slide-fact">
              {claim.text}
              <Cite sources={claimSources(claim, index)} spot={claimSpot(number, at + 1)} />
              {subject ? (
                <span className="slide-fact-subject">
                  <a href={hrefTo(subject.page)}>{subject.name}</a>
                  <span>
                    {dict.stories.status(
                      claim.task === null
                        ? dict.record.statuses[subject.status]
                        : dict.record.taskStatuses[subject.status],
                    )}
                  </span>
                </span>
              ) : null}
            </p>
          </li>
        );
      })}
    </ul>
  );
}

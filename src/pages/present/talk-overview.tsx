import { useState } from 'react';
import type { Basemap } from '../../cartography/basemap.ts';
import { OWN_TALK_ID, type Story } from '../../model/story/story.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { type PublicPlace, publicAddress } from './public-address.ts';
import { QrCode } from './qr-code.tsx';
import { StoryPage } from './story-page.tsx';
import { usePosters } from './use-posters.ts';

interface TalkOverviewProps {
  readonly story: Story;
  readonly posters: readonly string[];
  readonly basemap: Basemap;
  readonly place: PublicPlace;
  readonly open: boolean;
  readonly onGoTo: (step: number) => void;
  readonly onClose: () => void;
}

/** All slides of the talk as a page, over the screen: to find one, to read, to print the handout. On paper it is what is printed. */
export function TalkOverview({ story, posters, basemap, place, open, onGoTo, onClose }: TalkOverviewProps) {
  const { dict, view } = usePageAtlas();
  const words = dict.stories;
  const [withNotes, setWithNotes] = useState(false);
  const drawn = usePosters(posters, story, basemap);
  const address =
    story.id === OWN_TALK_ID ? null : publicAddress({ kind: 'story', id: story.id, step: 1 }, view.lang, place);
  return (
    <div className="talk-overview" data-open={open}>
      <StoryPage
        story={story}
        posters={drawn}
        withNotes={withNotes}
        printCode={address ? <QrCode address={address} label={words.scanToFollow} /> : null}
        actions={
          <>
            <button type="button" className="button" onClick={onClose}>
              {words.present}
            </button>
            <button type="button" className="button" onClick={() => window.print()}>
              {words.printHandout}
            </button>
            <label className="story-with-notes">
              <input
                type="checkbox"
                checked={withNotes}
                onChange={(event) => setWithNotes(event.currentTarget.checked)}
              />
              {words.withNotes}
            </label>
            <ol className="story-contents">
              {story.slides.map((slide, at) => (
                <li key={slide.title}>
                  <button
                    type="button"
                    className="text-button"
                    aria-label={words.goTo(slide.title)}
                    onClick={() => onGoTo(at + 1)}
                  >
                    {slide.title}
                  </button>
                </li>
              ))}
            </ol>
          </>
        }
      />
    </div>
  );
}

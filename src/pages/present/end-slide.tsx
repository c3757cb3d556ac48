import { OWN_TALK_ID, type Story } from '../../model/story/story.ts';
import { useCommandButtons } from '../../ui/commands-context.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import type { Page } from '../../view/view-state.ts';
import { type PublicPlace, publicAddress } from './public-address.ts';
import { QrCode } from './qr-code.tsx';

interface EndSlideProps {
  readonly story: Story;
  readonly place: PublicPlace;
}

/** The last slide: a code that takes the audience to the same story on their phones. */
export function EndSlide({ story, place }: EndSlideProps) {
  const { dict, index, view } = usePageAtlas();
  const commands = useCommandButtons();
  const words = dict.stories;
  // A talk that lives in one browser cannot be opened on another: the code leads to the map it was made from.
  const page: Page = story.id === OWN_TALK_ID ? { kind: 'explore' } : { kind: 'story', id: story.id, step: 1 };
  const address = publicAddress(page, view.lang, place);
  return (
    <div className="end-slide">
      <div className="end-words">
        <p className="end-story">{story.title}</p>
        <h1 className="slide-title">{words.endHeading}</h1>
        <p className="slide-lead">{words.endText}</p>
        <p className="end-edition">{dict.shell.recordAsOf(index.record.asOf)}</p>
        <p className="end-actions">
          <button type="button" className="button" onClick={() => commands?.run('first-step')}>
            {words.again}
          </button>
          <button type="button" className="button" onClick={() => commands?.run('leave-story')}>
            {words.openMap}
          </button>
        </p>
      </div>
      {address ? (
        <figure className="end-code">
          <QrCode address={address} label={words.scanToFollow} />
          <figcaption>{address.replace(/^https?:\/\//u, '')}</figcaption>
        </figure>
      ) : (
        <p className="end-code-missing">{words.noAddress}</p>
      )}
    </div>
  );
}

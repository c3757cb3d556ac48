import { useEffect, useRef } from 'react';
import { nameIn } from '../../cartography/map-labels.ts';
import { hueOf } from '../../cartography/palettes.ts';
import { leadsOfPlace } from '../../model/lead-agency.ts';
import type { Place } from '../../model/record.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { Icon } from '../../ui/icon.tsx';
import { WithDetails } from '../../ui/with-details.tsx';
import { formatUrl } from '../../view/url/format-url.ts';
import { PlaceStatus } from '../place/place-status.tsx';
import { PromiseTimeline } from '../place/promise-timeline.tsx';

interface EmbedCardProps {
  readonly place: Place;
  readonly onClose: () => void;
}

/** A place in short: how it stands, what was promised, who leads, and the way to everything else. The frame's head says what it is. */
export function EmbedCard({ place, onClose }: EmbedCardProps) {
  const { dict, index, root, view } = useAtlas();
  const name = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Only where the reader is already inside the frame: a frame never takes the focus from the article.
    if (document.hasFocus()) name.current?.focus({ preventScroll: true });
  }, []);
  const [lead] = leadsOfPlace(index, place.id).leads;
  return (
    <article
      className="embed-card sheet"
      data-hue={hueOf(place.layer, place.id)}
      data-covers
      aria-labelledby="embed-card-name"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <button
        type="button"
        className="place-close button button-plain button-round"
        aria-label={dict.place.close}
        onClick={onClose}
      >
        <Icon name="close" />
      </button>
      {/* The head of the frame shows the name just above; here it is for ears. */}
      <h2 id="embed-card-name" className="spoken" ref={name} tabIndex={-1}>
        {nameIn(place.names, dict.lang)}
      </h2>
      <WithDetails>
        <PlaceStatus place={place} />
        <PromiseTimeline place={place} />
      </WithDetails>
      <p className="embed-card-lead">
        <span className="soft">{dict.promise.lead.label}</span>{' '}
        {lead ? lead.nameInDocument : <span className="soft">{dict.promise.lead.nobody}</span>}
      </p>
      <a
        className="embed-card-more"
        href={formatUrl({ ...view, page: { kind: 'place', id: place.id } }, { root })}
        target="_blank"
        rel="noopener"
      >
        {dict.place.actions.fullPage}
      </a>
    </article>
  );
}

import type { ReactNode, Ref } from 'react';
import { nameIn } from '../../cartography/map-labels.ts';
import type { Place } from '../../model/record.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { mapCredit } from '../../ui/map-credit.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { selectedPlace } from '../../view/view-state.ts';
import { EmbedKey } from './embed-key.tsx';
import { type EmbedTitle, embedTitle } from './embed-title.ts';
import { fullViewAddress } from './full-view.ts';

export interface EmbedPageProps {
  /** The poster, the live map, or both: fills the middle edge to edge. */
  readonly map: ReactNode;
  /** The places the frame shows. */
  readonly places: readonly Place[];
  /** Instead of the title that the view gives: that of a story. */
  readonly heading?: EmbedTitle | undefined;
  /** The selected place in short, over the map. */
  readonly card?: ReactNode | undefined;
  /** Instead of the plain legend: filters that are the legend too. */
  readonly legend?: ReactNode;
  /** True: the legend has a column of its own; false: it is folded away; null: the style sheet decides, and both are written. */
  readonly wide?: boolean | null;
  /** Filters and the year, where the frame comes with them. */
  readonly controls?: ReactNode | undefined;
  /** Notices over the map. */
  readonly notices?: ReactNode;
  /** The edition the frame is pinned to and what has changed since; stands beside the date. */
  readonly edition?: ReactNode;
  readonly ref?: Ref<HTMLDivElement>;
}

/**
 * A frame in somebody else's page, static and live. Title, date, attribution and the way to the full map are always there, at any size;
 * the rest gives way. Reads without scripts; frames never write the address, so the article's own "back" stays its own.
 */
export function EmbedPage(props: EmbedPageProps) {
  const { map, places, card, controls, notices, edition, wide = null, ref } = props;
  const { dict, index, live, root, view } = useAtlas();
  const { title, detail } = props.heading ?? embedTitle(dict, index, view);
  const chrome = view.page.kind === 'embed' ? view.page.chrome : 'legend';
  const words = dict.explore;
  const legend = props.legend ?? <EmbedKey places={places} />;
  const legendWord = chrome === 'full' ? words.filters.heading : words.legend.heading;
  return (
    <div
      ref={ref}
      className="embed"
      data-live={live}
      data-paper={view.paper ?? undefined}
      data-has-place={card !== undefined}
    >
      <header className="embed-head">
        <div className="embed-title">
          <h1>{title}</h1>
          {detail ? <p className="embed-detail">{detail}</p> : null}
        </div>
        <a className="embed-open" href={fullViewAddress(view, root)} target="_blank" rel="noopener">
          <span className="embed-open-word">{dict.actions.embed.openFull}</span>
          <span className="embed-open-sign" aria-hidden="true">
            ↗
          </span>
        </a>
      </header>
      {controls ? (
        <section className="embed-controls" aria-label={dict.strip.year.label}>
          {controls}
        </section>
      ) : null}
      {chrome === 'none' || wide === false ? null : (
        <section className="embed-key" aria-label={legendWord}>
          {legend}
        </section>
      )}
      <main className="embed-map" data-map tabIndex={-1} aria-label={dict.shell.regions.map}>
        {map}
        {notices ? <div className="notices">{notices}</div> : null}
        {card}
      </main>
      <footer className="embed-foot">
        {chrome === 'none' || wide === true ? null : (
          <details className="embed-fold embed-key-folded" name="embed-fold">
            <summary>{legendWord}</summary>
            <div className="embed-sheet sheet">{legend}</div>
          </details>
        )}
        <details className="embed-fold embed-list" name="embed-fold">
          <summary>{words.counts.places(places.length)}</summary>
          <div className="embed-sheet sheet">
            <ul>
              {places.map((place) => (
                <li key={place.id}>
                  <PageLink
                    page={{ kind: 'place', id: place.id }}
                    target={live ? undefined : '_blank'}
                    rel="noopener"
                    aria-current={place.id === selectedPlace(view) ? 'true' : undefined}
                  >
                    {nameIn(place.names, dict.lang)}
                  </PageLink>
                </li>
              ))}
            </ul>
          </div>
        </details>
        <div className="embed-credit">
          {edition ?? <span>{dict.shell.recordAsOf(index.record.asOf)}</span>}
          <span>{mapCredit(dict)}</span>
        </div>
      </footer>
    </div>
  );
}

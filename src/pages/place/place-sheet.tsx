import { type MouseEvent, type ReactNode, useMemo } from 'react';
import { hueOf } from '../../cartography/palettes.ts';
import type { Place } from '../../model/record.ts';
import { AtlasProvider, useAtlas } from '../../ui/atlas-context.ts';
import { useStillAtlas } from '../../ui/use-still-atlas.ts';
import { SourceNumbersProvider } from './cite.tsx';
import { PlaceBody } from './place-body.tsx';
import { PlaceHead } from './place-head.tsx';
import { PlaceStatus } from './place-status.tsx';
import { printDensity } from './print-density.ts';
import { PromiseTimeline } from './promise-timeline.tsx';
import { sheetSources } from './sheet-sources.ts';

export interface PlaceSheetProps {
  readonly place: Place;
  /** Buttons: compare, print, embed, share, cite, suggest a correction. */
  readonly actions?: ReactNode;
  /** For paper only: a small map that shows where the place lies. */
  readonly printMap?: ReactNode;
  /** For paper only: a code that leads back to the sheet. */
  readonly printCode?: ReactNode;
  /** Absent: no button to close. */
  readonly onClose?: () => void;
}

/** Everything the record says about one place, top to bottom in the order people ask. What is unknown is said to be unknown. */
export function PlaceSheet({ place, actions, printMap, printCode, onClose }: PlaceSheetProps) {
  const { live } = useAtlas();
  const still = useStillAtlas();
  const { index, view } = still;
  const sources = useMemo(() => sheetSources(index, place.id, view.year), [index, place.id, view.year]);
  const numbers = useMemo(() => new Map(sources.map((cited) => [cited.source.id, cited.number])), [sources]);
  return (
    <SourceNumbersProvider value={numbers}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: follows links inside, which keys press as clicks. */}
      <article
        className="place-sheet"
        data-hue={hueOf(place.layer, place.id)}
        data-density={printDensity(index, place, sources.length)}
        aria-labelledby="place-name"
        onClick={live ? followWithin : undefined}
      >
        <AtlasProvider value={still}>
          <div className="place-top">
            {printCode ? <div className="print-only place-print-code">{printCode}</div> : null}
            <PlaceHead place={place} onClose={onClose} />
            <PlaceStatus place={place} />
            <PromiseTimeline place={place} />
            {printMap ? <div className="print-only place-print-map">{printMap}</div> : null}
          </div>
          <PlaceBody place={place} sources={sources} />
        </AtlasProvider>
        {actions ? <div className="place-actions">{actions}</div> : null}
      </article>
    </SourceNumbersProvider>
  );
}

/** In the live page the address keeps the camera after `#`, so a footnote moves the focus instead of the address. */
function followWithin(event: MouseEvent<HTMLElement>): void {
  const link = (event.target as Element).closest('a[href^="#"]');
  const target = link && document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
  if (!target) return;
  event.preventDefault();
  target.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
}

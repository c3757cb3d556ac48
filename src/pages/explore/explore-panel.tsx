import { startTransition, useDeferredValue, useState } from 'react';
import { facetCounts } from '../../model/filters.ts';
import type { Place } from '../../model/record.ts';
import { usePrinting } from '../../strip/use-printing.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { useExploreExtras } from '../../ui/explore-extras.ts';
import { PageLink } from '../../ui/page-link.tsx';
import { AtlasLinks } from './atlas-links.tsx';
import { FacetPanel } from './facet-panel.tsx';
import { LayerList } from './layer-list.tsx';
import { Legend } from './legend.tsx';
import { PlaceList } from './place-list.tsx';
import { ResultLine } from './result-line.tsx';

/** Layers, filters, what is left, and the way to the other pages. */
export function ExplorePanel({ places }: { readonly places: readonly Place[] }) {
  const { dict, index, live, view } = useAtlas();
  const extras = useExploreExtras();
  const counts = facetCounts(index, view.filter, view.year);
  // The static page of one place need not carry the list of all the others: the explore page has it.
  const listed = live || view.page.kind === 'explore';
  return (
    <>
      <ResultLine counts={counts} />
      <LayerList />
      <hr className="panel-rule" />
      <Legend />
      <FacetPanel counts={counts} />
      {listed ? (
        <PlaceDetails places={places} narrowed={counts.total < index.record.places.length} />
      ) : (
        <p className="panel-details">
          <PageLink page={{ kind: 'explore' }}>{dict.shell.nav.places}</PageLink>
          <span className="summary-count">{counts.total}</span>
        </p>
      )}
      {extras ? (
        <>
          <hr className="panel-rule" />
          {extras}
        </>
      ) : null}
      <hr className="panel-rule" />
      <AtlasLinks />
    </>
  );
}

interface PlaceDetailsProps {
  readonly places: readonly Place[];
  /** What a filter leaves is what the reader asked for: it opens by itself. */
  readonly narrowed: boolean;
}

/** The list behind its count. A folded list of a live page is not drawn at all, unless the page is printed. */
function PlaceDetails({ places, narrowed }: PlaceDetailsProps) {
  const { dict, live } = useAtlas();
  const [open, setOpen] = useState(narrowed);
  // Counts and map follow at once, the rows as soon as there is time: a hundred of them take longer than a frame.
  const rows = useDeferredValue(places);
  const printing = usePrinting();
  return (
    <details
      className="panel-details"
      open={narrowed}
      onToggle={(event) => {
        const { open: now } = event.currentTarget;
        startTransition(() => setOpen(now));
      }}
    >
      <summary>
        {dict.shell.nav.places}
        <span className="summary-count">{places.length}</span>
      </summary>
      {open || printing || !live ? <PlaceList places={rows} /> : null}
    </details>
  );
}

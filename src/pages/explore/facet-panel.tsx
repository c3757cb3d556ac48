import { useState } from 'react';
import type { Facet } from '../../model/facet-table.ts';
import type { FacetCounts } from '../../model/filters.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { FacetGroup } from './facet-group.tsx';

/** The facets of the disclosure; layers have a list of their own. */
const FACET_PANEL = ['status', 'plan', 'agency', 'country', 'province', 'topic'] as const satisfies readonly Facet[];

/** Further filters. Every choice says beforehand how many places it leaves. Live only: a static page cannot filter. */
export function FacetPanel({ counts }: { readonly counts: FacetCounts }) {
  const { dict, live, view } = useAtlas();
  const [open, setOpen] = useState(false);
  if (!live) return null;
  const chosen = FACET_PANEL.reduce((sum, facet) => sum + view.filter[facet].length, 0);
  return (
    <details className="panel-details facets" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {dict.explore.filters.heading}
        {chosen > 0 ? <span className="summary-count">{dict.explore.filters.active(chosen)}</span> : null}
      </summary>
      {open ? FACET_PANEL.map((facet) => <FacetGroup key={facet} facet={facet} counts={counts.by[facet]} />) : null}
    </details>
  );
}

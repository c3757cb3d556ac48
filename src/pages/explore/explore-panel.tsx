import { facetCounts } from '../../model/filters.ts';
import type { Place } from '../../model/record.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { AtlasLinks } from './atlas-links.tsx';
import { FacetPanel } from './facet-panel.tsx';
import { LayerList } from './layer-list.tsx';
import { Legend } from './legend.tsx';
import { PlaceList } from './place-list.tsx';
import { ResultLine } from './result-line.tsx';

/** Layers, filters, what is left, and the way to the other pages. */
export function ExplorePanel({ places }: { readonly places: readonly Place[] }) {
  const { dict, index, view } = useAtlas();
  const counts = facetCounts(index, view.filter, view.year);
  const narrowed = counts.total < index.record.places.length;
  return (
    <>
      <ResultLine counts={counts} />
      <LayerList />
      <hr className="panel-rule" />
      <Legend />
      <FacetPanel counts={counts} />
      <details className="panel-details" open={narrowed}>
        <summary>
          {dict.shell.nav.places}
          <span className="summary-count">{counts.total}</span>
        </summary>
        <PlaceList places={places} />
      </details>
      <hr className="panel-rule" />
      <AtlasLinks />
    </>
  );
}

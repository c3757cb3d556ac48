import { facetCounts } from '../../model/filters.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { clearFilters, hasFilter, setQuery } from '../../view/view-changes.ts';
import { FacetPanel } from '../explore/facet-panel.tsx';
import { LayerList } from '../explore/layer-list.tsx';

/** Filters of a frame that comes with everything: words, layers, facets. The year stands on its own line. */
export function EmbedFilters() {
  const { change, dict, index, view } = useAtlas();
  const counts = facetCounts(index, view.filter, view.year);
  const words = dict.explore.search;
  return (
    <div className="embed-filters">
      <input
        type="search"
        className="embed-words"
        value={view.filter.q}
        placeholder={words.shortPlaceholder}
        aria-label={words.label}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => change(setQuery(view, event.currentTarget.value))}
      />
      <p className="embed-count">
        {dict.explore.counts.places(counts.total)}
        {hasFilter(view) ? (
          <button type="button" className="text-button" onClick={() => change(clearFilters(view))}>
            {dict.explore.filters.clearAll}
          </button>
        ) : null}
      </p>
      <LayerList />
      <FacetPanel counts={counts} />
    </div>
  );
}

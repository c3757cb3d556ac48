import type { FacetCounts } from '../../model/filters.ts';
import { bindingFilters } from '../../model/filters.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { Icon } from '../../ui/icon.tsx';
import { clearFacet, clearFilters } from '../../view/view-changes.ts';
import { activeFilters } from './active-filters.ts';
import { ShapeSwitch } from './shape-switch.tsx';

/** How many places are left, what narrows them (each can be dropped), and a way out when nothing is left. */
export function ResultLine({ counts }: { readonly counts: FacetCounts }) {
  const { change, dict, index, view } = useAtlas();
  const words = dict.explore;
  const all = index.record.places.length;
  const active = activeFilters(dict, index, view);
  return (
    <>
      <div className="result-line">
        <strong>{counts.total === all ? words.counts.places(all) : words.counts.placesOf(counts.total, all)}</strong>
        <ShapeSwitch />
      </div>
      {active.length > 0 ? (
        <ul className="chips" aria-label={words.filters.active(active.length)}>
          {active.map(({ key, word, dropped }) => (
            <li key={key}>
              <button
                type="button"
                className="chip"
                aria-label={words.filters.remove(word)}
                onClick={() => change(dropped)}
              >
                {word}
                <Icon name="close" />
              </button>
            </li>
          ))}
          <li>
            <button type="button" className="text-button" onClick={() => change(clearFilters(view))}>
              {words.filters.clearAll}
            </button>
          </li>
        </ul>
      ) : null}
      {counts.total === 0 ? <EmptyResult /> : null}
    </>
  );
}

/** Nothing is left: which restriction to drop, and what comes back. */
function EmptyResult() {
  const { change, dict, index, view } = useAtlas();
  const { empty, filters } = dict.explore;
  const binding = bindingFilters(index, view.filter, view.year);
  return (
    <div className="empty-result">
      <p>
        <strong>{empty.title}.</strong> {binding.length === 0 ? empty.advice : null}
      </p>
      <ul className="empty-ways">
        {binding.map(({ facet, comesBack }) => (
          <li key={facet}>
            <button type="button" className="text-button" onClick={() => change(clearFacet(view, facet))}>
              {empty.binding(filters.facets[facet], comesBack)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

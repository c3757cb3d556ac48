import type { Dictionary } from '../../i18n/dictionary.ts';
import { FACETS, type Facet } from '../../model/facet-table.ts';
import type { Filter } from '../../model/filter.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import { clearFacet, toggleFilterValue } from '../../view/view-changes.ts';
import type { ViewState } from '../../view/view-state.ts';
import { facetValueWord } from './facet-words.ts';

/** One thing the reader asked for, in words, and the view without it. */
export interface ActiveFilter {
  readonly key: string;
  readonly word: string;
  readonly dropped: ViewState;
}

/** Everything that narrows the record now, in the order of the panel; the search words last. */
export function activeFilters(dict: Dictionary, index: RecordIndex, view: ViewState): readonly ActiveFilter[] {
  const ofFacet = <F extends Facet>(facet: F) =>
    view.filter[facet].map((value: Filter[F][number]) => ({
      key: `${facet} ${value}`,
      word: facetValueWord(dict, index, facet, value),
      dropped: toggleFilterValue(view, facet, value),
    }));
  const words = view.filter.q.trim();
  return [
    ...FACETS.flatMap((facet) => ofFacet(facet)),
    ...(words === '' ? [] : [{ key: 'q', word: `“${words}”`, dropped: clearFacet(view, 'q') }]),
  ];
}

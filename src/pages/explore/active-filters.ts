import type { Dictionary } from '../../i18n/dictionary.ts';
import { FACETS, type Facet } from '../../model/facet-table.ts';
import type { Filter } from '../../model/filter.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import { facetValueWord } from './facet-words.ts';
import { toggled, without } from './filter-changes.ts';

/** One thing the reader asked for, in words, and the filter without it. */
export interface ActiveFilter {
  readonly key: string;
  readonly word: string;
  readonly dropped: Filter;
}

/** Everything that narrows the record now, in the order of the panel; the search words last. */
export function activeFilters(dict: Dictionary, index: RecordIndex, filter: Filter): readonly ActiveFilter[] {
  const ofFacet = (facet: Facet) =>
    filter[facet].map((value) => ({
      key: `${facet} ${value}`,
      word: facetValueWord(dict, index, facet, value),
      dropped: toggled(filter, facet, value),
    }));
  const words = filter.q.trim();
  return [
    ...FACETS.flatMap(ofFacet),
    ...(words === '' ? [] : [{ key: 'q', word: `“${words}”`, dropped: without(filter, 'q') }]),
  ];
}

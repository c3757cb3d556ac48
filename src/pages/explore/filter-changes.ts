import type { Facet } from '../../model/facet-table.ts';
import { type Filter, NO_FILTER } from '../../model/filter.ts';

/** The filter with one value of a facet added or taken away; the list stays sorted and without doubles. */
export function toggled(filter: Filter, facet: Facet, value: string): Filter {
  const list: readonly string[] = filter[facet];
  const next = list.includes(value) ? list.filter((kept) => kept !== value) : [...list, value].toSorted();
  return { ...filter, [facet]: next };
}

/** The filter without one of its restrictions. */
export function without(filter: Filter, facet: Facet | 'q'): Filter {
  return { ...filter, [facet]: NO_FILTER[facet] };
}

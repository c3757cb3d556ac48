import type { Facet } from '../../model/facet-table.ts';
import type { Filter } from '../../model/filter.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { toggleFilterValue } from '../../view/view-changes.ts';
import { facetValueWord } from './facet-words.ts';
import { FURTHEST_FIRST } from './layer-tallies.ts';

interface FacetGroupProps {
  readonly facet: Facet;
  /** Places each value would leave. */
  readonly counts: ReadonlyMap<string, number>;
}

interface Option {
  readonly value: string;
  readonly word: string;
  readonly count: number;
}

/** One facet: its values as checkboxes, those that leave something first. */
export function FacetGroup({ facet, counts }: FacetGroupProps) {
  const { dict, index, view } = useAtlas();
  const chosen: readonly string[] = view.filter[facet];
  const words = dict.explore.filters;
  const options = [...counts]
    .map(([value, count]): Option => ({ value, count, word: facetValueWord(dict, index, facet, value) }))
    .filter(({ value, count }) => count > 0 || chosen.includes(value))
    .toSorted(facet === 'status' ? byStatus : byWord(dict.lang));
  const [today, former] =
    facet === 'province' ? byAge(options, (id) => index.provinceById.get(id)?.until) : [options, []];
  return (
    <details className="panel-details">
      <summary>
        {words.facets[facet]}
        {chosen.length > 0 ? <span className="summary-count">{chosen.length}</span> : null}
      </summary>
      <fieldset className="facet">
        <legend className="spoken">{words.facets[facet]}</legend>
        {facet === 'agency' ? <p className="fact-note">{words.successorsIncluded}</p> : null}
        {today.map((option) => (
          <FacetOption key={option.value} facet={facet} option={option} chosen={chosen.includes(option.value)} />
        ))}
        {former.length > 0 ? <p className="facet-part">{words.oldUnits}</p> : null}
        {former.map((option) => (
          <FacetOption key={option.value} facet={facet} option={option} chosen={chosen.includes(option.value)} />
        ))}
      </fieldset>
    </details>
  );
}

interface FacetOptionProps {
  readonly facet: Facet;
  readonly option: Option;
  readonly chosen: boolean;
}

function FacetOption({ facet, option, chosen }: FacetOptionProps) {
  const { change, view } = useAtlas();
  return (
    <label className="facet-option">
      <input
        type="checkbox"
        checked={chosen}
        onChange={() => change(toggleFilterValue(view, facet, option.value as Filter[typeof facet][number]))}
      />
      <span>{option.word}</span>
      <span className="facet-count">{option.count}</span>
    </label>
  );
}

function byStatus(a: Option, b: Option): number {
  const order: readonly string[] = FURTHEST_FIRST;
  return order.indexOf(a.value) - order.indexOf(b.value);
}

function byWord(lang: string): (a: Option, b: Option) => number {
  return (a, b) => b.count - a.count || a.word.localeCompare(b.word, lang);
}

/** Units of today, then units the reform of 2025 ended. */
function byAge(
  options: readonly Option[],
  untilOf: (id: string) => string | undefined,
): readonly [readonly Option[], readonly Option[]] {
  return [
    options.filter(({ value }) => untilOf(value) === undefined),
    options.filter(({ value }) => untilOf(value) !== undefined),
  ];
}

import { nameIn } from '../../cartography/map-labels.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { formatList } from '../../i18n/lists.ts';
import { lowerFirst } from '../../i18n/sentence-case.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import { stateInYear } from '../../model/state-in-year.ts';
import { selectedPlace, type ViewState } from '../../view/view-state.ts';

/** What a frame shows, in a title and a line below it. */
export interface EmbedTitle {
  readonly title: string;
  /** Empty where the title says it all. */
  readonly detail: string;
}

/**
 * The selected place; else the one layer, plan or agency the frame is narrowed to; else the corridor. The year stands in the detail,
 * and says whether it is recorded or promised.
 */
export function embedTitle(dict: Dictionary, index: RecordIndex, view: ViewState): EmbedTitle {
  const year = view.year === null ? [] : [yearText(dict, index, view.year)];
  const place = index.placeById.get(selectedPlace(view) ?? '');
  if (place) {
    const { status, mode } = stateInYear(index, place.id, view.year);
    const state =
      mode === 'promised' && view.year !== null
        ? dict.strip.year.promisedStatus(lowerFirst(dict.record.statuses[status]), view.year)
        : dict.record.statuses[status];
    return {
      title: nameIn(place.names, dict.lang),
      detail: [dict.record.kinds[place.kind], state].join(dict.shell.listSeparator),
    };
  }
  const [narrowed] = narrowedTo(dict, index, view);
  const detail = [...(narrowed === undefined ? [] : [dict.shell.corridor]), ...year];
  return {
    title: narrowed ?? dict.shell.corridor,
    detail: detail.join(dict.shell.listSeparator),
  };
}

function narrowedTo(dict: Dictionary, index: RecordIndex, { filter }: ViewState): readonly string[] {
  const only = <Value>(values: readonly Value[]): readonly Value[] => (values.length === 1 ? values : []);
  return [
    ...only(filter.layers).map((layer) => dict.record.layers[layer].long),
    ...few(filter.layers, (layer) => dict.record.layers[layer].short, dict),
    ...only(filter.plan).flatMap((id) => index.documentById.get(id)?.title ?? []),
    ...only(filter.agency).flatMap((id) => index.agencyById.get(id)?.name ?? []),
    ...only(filter.province).flatMap((id) => index.provinceById.get(id)?.name ?? []),
  ];
}

/** Up to three layers by their short names; more would be no title. */
function few<Value>(
  values: readonly Value[],
  nameOf: (value: Value) => string,
  { lang }: Dictionary,
): readonly string[] {
  return values.length > 1 && values.length <= 3 ? [formatList(values.map(nameOf), lang)] : [];
}

function yearText(dict: Dictionary, index: RecordIndex, year: number): string {
  const { promisedIn, recordedIn } = dict.strip.year;
  return year > Number(index.record.asOf.slice(0, 4)) ? promisedIn(year) : recordedIn(year);
}

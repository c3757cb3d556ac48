import { legendEntries, legendSwatch, signLegend, statusLegend } from '../../cartography/legend.ts';
import type { LegendRow, PictureText } from '../../export/picture-layout.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { lowerFirst } from '../../i18n/sentence-case.ts';
import { placeIsLate } from '../../model/lateness.ts';
import type { Place } from '../../model/record.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import { stateInYear } from '../../model/state-in-year.ts';
import type { Paper, ViewState } from '../../view/view-state.ts';
import { embedTitle } from '../embed/embed-title.ts';

export interface PictureTextInput {
  readonly dict: Dictionary;
  readonly index: RecordIndex;
  readonly view: ViewState;
  readonly paper: Paper;
  readonly places: readonly Place[];
  /** Files the reader laid over the map. */
  readonly own: readonly { readonly name: string; readonly colour: string }[];
  /** What the reader wrote over the picture; null: no title. */
  readonly title: string | null;
  readonly withLegend: boolean;
  /** Absolute address of the view; empty where nobody else could open it. */
  readonly address: string;
  readonly swatchPx: number;
}

/** The words and the legend of a picture, from what is visible in it. */
export function pictureText(input: PictureTextInput): PictureText {
  const { dict, index, view, title, withLegend, address } = input;
  const { attribution } = dict.shell;
  const own = embedTitle(dict, index, view);
  return {
    title: title ?? '',
    detail: title === null ? '' : own.detail || dict.shell.corridor,
    legend: withLegend ? legendRows(input) : [],
    date: dict.actions.picture.dateLine(index.record.asOf),
    sources: [attribution.data, attribution.coast, attribution.rivers, attribution.towns].join(
      dict.shell.listSeparator,
    ),
    address,
  };
}

/** The layers in the picture, then the forms of the states that occur. */
function legendRows({ dict, index, view, paper, places, own, swatchPx }: PictureTextInput): readonly LegendRow[] {
  const layers = new Set(places.map(({ layer }) => layer));
  const states = places.map((place) => stateInYear(index, place.id, view.year));
  const occurring = new Set(states.map(({ status }) => status));
  const late = places.some((place) => placeIsLate(index, place.id, view.year));
  const promised = states.some(({ mode }) => mode === 'promised');
  const { statuses } = dict.record;
  return [
    ...legendEntries(paper)
      .filter(({ layer }) => layers.has(layer))
      .map((entry) => ({
        label: dict.record.layers[entry.layer].short,
        swatch: legendSwatch(entry, { palette: paper, sizePx: swatchPx }),
      })),
    { label: '', swatch: null },
    ...statusLegend()
      .filter(({ status }) => occurring.has(status))
      .map(({ status, swatch }) => ({ label: lowerFirst(statuses[status]), swatch: swatch(paper, swatchPx) })),
    ...signLegend()
      .filter(({ sign }) => (sign === 'late' ? late : promised))
      .map(({ sign, swatch }) => ({
        label: lowerFirst(sign === 'late' ? dict.promise.lateMark : dict.strip.year.promised),
        swatch: swatch(paper, swatchPx),
      })),
    ...own.map(({ name, colour }) => ({
      label: name,
      swatch: `<svg xmlns="http://www.w3.org/2000/svg" width="${swatchPx}" height="${swatchPx}" viewBox="0 0 16 16"><circle cx="8" cy="8" r="5" fill="${colour}"/></svg>`,
    })),
  ];
}

import { nameIn } from '../../cartography/map-labels.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { formatKm, formatMetres } from '../../i18n/distances.ts';
import { formatRange } from '../../i18n/numbers.ts';
import { dueSentence } from '../../i18n/record-words.ts';
import { lowerFirst } from '../../i18n/sentence-case.ts';
import { lastDay } from '../../model/dates.ts';
import { lateness, lateTasksOf } from '../../model/lateness.ts';
import { leadsOfPlace } from '../../model/lead-agency.ts';
import type { Place } from '../../model/record.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import { recordedDay, stateInYear } from '../../model/state-in-year.ts';
import { isStale } from '../../model/status-at.ts';
import type { Lang } from '../../model/vocabulary.ts';
import type { Page } from '../../view/view-state.ts';
import { askingTasks } from './asking-tasks.ts';
import type { TableColumn } from './table-columns.ts';

/** One line of a cell. */
export interface CellLine {
  readonly text: string;
  /** Said beside the line before, smaller. */
  readonly note?: boolean;
  /** The words of "nothing is known", set softer than what is. */
  readonly missing?: boolean;
  /** Where the text is not in the language of the page. */
  readonly lang?: Lang;
  readonly page?: Page;
}

export interface TableContext {
  readonly index: RecordIndex;
  readonly dict: Dictionary;
  readonly year: number | null;
}

/** What a cell says; never empty: what the record does not know is said in words. */
export function cellLines(context: TableContext, place: Place, column: TableColumn): readonly CellLine[] {
  return CELLS[column](context, place);
}

const CELLS: Readonly<Record<TableColumn, (context: TableContext, place: Place) => readonly CellLine[]>> = {
  name: ({ dict }, place) => [{ text: nameIn(place.names, dict.lang), page: { kind: 'place', id: place.id } }],
  layer: ({ dict }, place) => [{ text: dict.record.layers[place.layer].short }],
  kind: ({ dict }, place) => [{ text: dict.record.kinds[place.kind] }],
  country: ({ dict }, place) => [{ text: dict.record.countries[place.country] }],
  province: ({ index, dict }, place) => {
    const names = place.provinces.map((id) => index.provinceById.get(id)?.name ?? id);
    return names.length > 0 ? names.map((text) => ({ text })) : [missing(dict.record.countries[place.country])];
  },
  km: ({ dict }, place) => {
    if (place.geometry === null) return [missing(dict.explore.table.noPosition)];
    if (place.span === null) return [missing(dict.explore.table.offCorridor)];
    return [{ text: formatRange(place.span.fromKm, place.span.toKm, dict.lang, 0) }];
  },
  offBy: ({ dict }, place) => {
    if (place.geometry === null) return [missing(dict.explore.table.noPosition)];
    if (place.span === null) return [missing(dict.explore.table.offCorridor)];
    return [{ text: formatKm(place.span.offsetKm, dict.lang) }];
  },
  status: statusCell,
  asOf: ({ index, dict, year }, place) => {
    const { row } = stateInYear(index, place.id, year);
    if (!row) return [missing(lowerFirst(dict.record.statuses.unknown))];
    const date = { text: formatDate(row.date, dict.lang) };
    const isOld = year === null && isStale(row, index.record.asOf);
    return isOld ? [date, { text: dict.explore.table.overAYear, note: true }] : [date];
  },
  lead: leadCell,
  tasks: ({ index, dict }, place) => {
    const tasks = askingTasks(index, place.id);
    if (tasks.length === 0) return [missing(dict.explore.table.noTask)];
    return tasks.map(({ id }) => ({ text: id, page: { kind: 'task', id } }));
  },
  due: ({ index, dict }, place) => {
    const tasks = askingTasks(index, place.id);
    const dues = new Set(tasks.flatMap((task) => (task.due ? (dueSentence(dict, task.due) ?? []) : [])));
    return dues.size > 0 ? [...dues].map((text) => ({ text })) : [missing(dict.explore.table.noDue)];
  },
  late: ({ index, dict, year }, place) => {
    const late = lateTasksOf(index, place.id, year);
    if (late.length === 0) return [missing(dict.explore.table.notLate)];
    const day = recordedDay(index, year) ?? lastDay(index.record.asOf);
    const said = late.map((task) => {
      const verdict = lateness(index, task, day);
      return dict.promise.lateBy[verdict.act ?? 'completion'](verdict.byDays);
    });
    return [...new Set(said)].map((text) => ({ text }));
  },
  position: ({ dict }, { basis, geometry, accuracyM }) => {
    if (geometry === null || basis === null) return [missing(dict.explore.table.noPosition)];
    const how = { text: dict.record.bases[basis] };
    return accuracyM === null ? [how] : [how, { text: `± ${formatMetres(accuracyM, dict.lang)}`, note: true }];
  },
};

function statusCell({ index, dict, year }: TableContext, place: Place): readonly CellLine[] {
  const state = stateInYear(index, place.id, year);
  const text = dict.record.statuses[state.status];
  if (state.mode === 'recorded' || year === null) return state.status === 'unknown' ? [missing(text)] : [{ text }];
  const recorded = state.row ? dict.record.statuses[state.row.status] : dict.record.statuses.unknown;
  return [{ text: dict.strip.year.promisedStatus(lowerFirst(text), year) }, { text: recorded, note: true }];
}

/** Each lead as its document writes it, then who took over; standing duties of a whole province are no lead of this place. */
function leadCell({ index, dict }: TableContext, place: Place): readonly CellLine[] {
  const { leads, nobody } = leadsOfPlace(index, place.id);
  const own = leads.filter((lead) => lead.basis !== 'general-clause');
  if (own.length === 0) {
    return [missing(nobody ? dict.explore.table.noTask : lowerFirst(dict.promise.lead.notNamed))];
  }
  const lines = own.flatMap((lead): CellLine[] => [
    { text: lead.nameInDocument, lang: 'vi' },
    ...lead.bodies.flatMap(({ successors }) =>
      successors.map(({ agency, date }) => ({ text: dict.promise.lead.successor(agency.name, date), note: true })),
    ),
  ]);
  const seen = new Set<string>();
  return lines.filter(({ text }) => !seen.has(text) && seen.add(text));
}

function missing(text: string): CellLine {
  return { text, missing: true };
}

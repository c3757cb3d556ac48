import { nameIn } from '../../cartography/map-labels.ts';
import { LOCALE_TAGS } from '../../i18n/lang.ts';
import { lastDay } from '../../model/dates.ts';
import { dueDay } from '../../model/due.ts';
import { lateness, lateTasksOf } from '../../model/lateness.ts';
import type { Place } from '../../model/record.ts';
import { recordedDay, stateInYear } from '../../model/state-in-year.ts';
import { LAYERS, STATUSES } from '../../model/vocabulary.ts';
import { askingTasks } from './asking-tasks.ts';
import { cellLines, type TableContext } from './table-cells.ts';
import type { TableColumn } from './table-columns.ts';

export interface TableSort {
  readonly column: TableColumn;
  readonly direction: 'ascending' | 'descending';
}

/** As the corridor runs. */
export const USUAL_SORT: TableSort = { column: 'km', direction: 'ascending' };

/** What a column is sorted by; null where nothing is known. */
type SortKey = number | string | null;

/** A click on a heading: sorts by it, or turns the order round. */
export function sortOnClick(sort: TableSort, column: TableColumn): TableSort {
  const turned = sort.column === column && sort.direction === 'ascending';
  return { column, direction: turned ? 'descending' : 'ascending' };
}

/** The places in the order of a column. What is not known comes last in both directions; equals keep the order of the corridor. */
export function sortPlaces(context: TableContext, places: readonly Place[], sort: TableSort): readonly Place[] {
  const collator = new Intl.Collator(LOCALE_TAGS[context.dict.lang], { numeric: true });
  const compare = (a: SortKey, b: SortKey) =>
    typeof a === 'string' && typeof b === 'string' ? collator.compare(a, b) : Number(a) - Number(b);
  const way = sort.direction === 'ascending' ? 1 : -1;
  const keyed = places.map((place) => ({ place, key: sortKey(context, place, sort.column) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null)
      return Number(a.key === null) - Number(b.key === null) || along(a.place, b.place);
    return way * compare(a.key, b.key) || along(a.place, b.place);
  });
  return keyed.map(({ place }) => place);
}

function along(a: Place, b: Place): number {
  const [from, to] = [a.span?.fromKm ?? Number.MAX_VALUE, b.span?.fromKm ?? Number.MAX_VALUE];
  return from - to;
}

function sortKey(context: TableContext, place: Place, column: TableColumn): SortKey {
  const { index, dict, year } = context;
  switch (column) {
    case 'name':
      return nameIn(place.names, dict.lang);
    case 'layer':
      return LAYERS.indexOf(place.layer);
    case 'km':
      return place.span?.fromKm ?? null;
    case 'offBy':
      return place.span?.offsetKm ?? null;
    case 'status': {
      const step = STATUSES.indexOf(stateInYear(index, place.id, year).status);
      return step === 0 ? null : step;
    }
    case 'asOf':
      return stateInYear(index, place.id, year).row?.date ?? null;
    case 'due':
      return earliest(askingTasks(index, place.id).map((task) => dueDay(task.due)));
    case 'late':
      return daysLate(context, place);
    case 'position':
      return place.geometry === null ? null : place.accuracyM;
    default: {
      const [first] = cellLines(context, place, column);
      return first && !first.missing ? first.text : null;
    }
  }
}

function earliest(days: readonly (string | null)[]): string | null {
  return days.reduce((first, day) => (day !== null && (first === null || day < first) ? day : first), null);
}

function daysLate({ index, year }: TableContext, place: Place): number | null {
  const late = lateTasksOf(index, place.id, year);
  const day = recordedDay(index, year) ?? lastDay(index.record.asOf);
  return late.length === 0 ? null : Math.max(...late.map((task) => lateness(index, task, day).byDays));
}

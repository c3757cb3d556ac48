import type { Dictionary } from '../../i18n/dictionary.ts';

/** Every column the table can show, in their order. */
export const TABLE_COLUMNS = [
  'name',
  'layer',
  'kind',
  'country',
  'province',
  'km',
  'offBy',
  'status',
  'asOf',
  'lead',
  'tasks',
  'due',
  'late',
  'position',
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** Shown until the reader chooses; the name always is. */
export const USUAL_COLUMNS: readonly TableColumn[] = [
  'name',
  'layer',
  'province',
  'km',
  'status',
  'asOf',
  'lead',
  'due',
  'late',
];

/** Columns of figures: set right, so that they can be compared. */
export const FIGURE_COLUMNS: ReadonlySet<TableColumn> = new Set(['km', 'offBy']);

/** Columns whose lines run on as one text, so that a place in five provinces does not make a row of five lines. */
export const RUNNING_COLUMNS: ReadonlySet<TableColumn> = new Set(['province', 'lead']);

export function columnLabel(dict: Dictionary, column: TableColumn): string {
  return dict.explore.table.columns[column];
}

/** The columns with one more or one less, in the order of the table. */
export function toggleColumn(shown: readonly TableColumn[], column: TableColumn): readonly TableColumn[] {
  return TABLE_COLUMNS.filter((known) => (known === column ? !shown.includes(known) : shown.includes(known)));
}

import type { Place } from '../../model/record.ts';
import { cellLines, type TableContext } from './table-cells.ts';
import { columnLabel, type TableColumn } from './table-columns.ts';

/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@]/u;
const BREAKS = /[\t\r\n]+/gu;

/** The shown columns of the places as tab-separated text with a heading, as a spreadsheet pastes it. */
export function tableTsv(context: TableContext, places: readonly Place[], columns: readonly TableColumn[]): string {
  const head = columns.map((column) => columnLabel(context.dict, column));
  const rows = places.map((place) =>
    columns.map((column) =>
      cellLines(context, place, column).reduce(
        (cell, { text, note }) => (cell === '' ? text : `${cell}${note ? ', ' : '; '}${text}`),
        '',
      ),
    ),
  );
  return [head, ...rows].map((cells) => cells.map(safeCell).join('\t')).join('\n');
}

function safeCell(text: string): string {
  const line = text.replace(BREAKS, ' ');
  return FORMULA.test(line) ? `'${line}` : line;
}

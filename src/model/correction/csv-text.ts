import Papa from 'papaparse';
import { type CellChange, CorrectionError, type NewRow } from './correction.ts';

/** CSV text in the record's own manner: commas, LF, quotes only where they are needed. What is not changed keeps every byte. */

/** Cells as one line of CSV, without its line end. */
export function csvLine(cells: readonly string[]): string {
  return Papa.unparse([[...cells]], { newline: '\n' });
}

/** The cells of a row in the order of the file's columns; a column the row does not name is empty. */
export function cellsInOrder(columns: readonly string[], cells: Readonly<Record<string, string>>): readonly string[] {
  return columns.map((column) => cells[column] ?? '');
}

interface FileRecord {
  readonly cells: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** The records of a CSV text with the characters each takes, its line end included. */
function recordsOf(text: string): readonly FileRecord[] {
  const records: FileRecord[] = [];
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    step: ({ data, meta }) => {
      records.push({ cells: data, start, end: meta.cursor });
      start = meta.cursor;
    },
  });
  return records;
}

function withFinalLineEnd(text: string): string {
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

/** The text with rows added at its end, in the order of the columns the file has. */
export function appendRows(text: string, rows: readonly NewRow[]): string {
  const [header] = recordsOf(text);
  const lines = rows.map(({ table, cells }) => {
    const columns = header?.cells ?? Object.keys(table.columns);
    return `${csvLine(cellsInOrder(columns, cells))}\n`;
  });
  return withFinalLineEnd(text) + lines.join('');
}

/**
 * The text with one cell changed; all other rows keep their bytes.
 * @throws CorrectionError when no row has the key, or the table no such column
 */
export function changeCell(text: string, { table, key, column, value }: CellChange): string {
  const [header, ...rows] = recordsOf(text);
  const columns = header?.cells ?? [];
  const at = columns.indexOf(column);
  if (at === -1) {
    throw new CorrectionError({
      en: `${table.path} has no column "${column}". It has: ${columns.join(', ')}.`,
      vi: `${table.path} không có cột "${column}". Các cột: ${columns.join(', ')}.`,
    });
  }
  const row = rows.find(({ cells }) => table.key.every((name, n) => cells[columns.indexOf(name)] === key[n]));
  if (!row) {
    throw new CorrectionError({
      en: `${table.path} has no row ${key.join(', ')}.`,
      vi: `${table.path} không có dòng ${key.join(', ')}.`,
    });
  }
  const line = csvLine(row.cells.map((cell, n) => (n === at ? value : cell)));
  return `${text.slice(0, row.start)}${line}\n${text.slice(row.end)}`;
}

import Papa from 'papaparse';
import { findPositionColumns, type PositionColumns } from './csv-columns.ts';
import { type OwnDataProblem, type RawFeature, type Reading, refuse } from './own-data.ts';
import { parseDegrees } from './parse-number.ts';
import { readWkt } from './read-wkt.ts';

const DELIMITERS: readonly string[] = [',', ';', '\t', '|'];
/** A spreadsheet's own hint on the first line. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/u;

/**
 * Reads a table of text: separated by commas, semicolons, tabs or bars, with quotes, with decimal points or commas. The first row
 * names the columns. The position is a pair of columns, one column with both numbers, or WKT.
 */
export function readCsvText(text: string): Reading<readonly RawFeature[]> {
  const hint = SEPARATOR_LINE.exec(text);
  const body = hint ? text.slice(hint[0].length) : text;
  // Blank lines are kept until the rows are counted: messages name rows as a spreadsheet does.
  const { data } = Papa.parse<string[]>(body, {
    ...(hint?.[1] ? { delimiter: hint[1] } : { delimitersToGuess: [...DELIMITERS] }),
  });
  const before = hint ? 2 : 1;
  const numbered = data.map((cells, at) => ({ cells, row: at + before })).filter(({ cells }) => !isBlank(cells));
  const header = numbered[0]?.cells ?? [];
  const numberedRows = numbered.slice(1);
  const rows = numberedRows.map(({ cells }) => cells);
  if (header.length === 0) return refuse({ kind: 'empty' });
  const columns = findPositionColumns(header, rows);
  if (!columns) return refuse(noColumns(header));
  if (rows.length === 0) return refuse({ kind: 'no-features' });
  const system = columns.kind === 'wkt' ? foreignSystem(rows, columns.column) : null;
  if (system !== null) return refuse({ kind: 'projected', system: { named: `EPSG:${system}` } });
  const used = usedColumns(columns);
  const kept = header.flatMap((name, at) => (used.includes(at) ? [] : [[name.trim() || `${at + 1}`, at] as const]));
  return {
    ok: numberedRows.map(({ cells, row }) => ({
      geometry: geometryOf(cells, columns),
      properties: kept.map(([name, column]) => [name, cells[column] ?? ''] as const),
      row,
    })),
  };
}

function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

function noColumns(header: readonly string[]): OwnDataProblem {
  return { kind: 'no-columns', columns: header.map((name) => name.trim()).filter((name) => name !== '') };
}

function usedColumns(columns: PositionColumns): readonly number[] {
  return columns.kind === 'lon-lat' ? [columns.lon, columns.lat] : [columns.column];
}

function foreignSystem(rows: readonly (readonly string[])[], column: number): string | null {
  for (const row of rows) {
    const srid = readWkt(row[column] ?? '')?.srid;
    if (srid) return srid;
  }
  return null;
}

/** The geometry of a row; unreadable numbers become NaN positions, which the check counts. Null where the cells are empty. */
function geometryOf(row: readonly string[], columns: PositionColumns): unknown {
  if (columns.kind === 'wkt') {
    const cell = (row[columns.column] ?? '').trim();
    if (cell === '') return null;
    return readWkt(cell)?.geometry ?? unreadable(cell);
  }
  const [x, y] =
    columns.kind === 'lon-lat' ? [row[columns.lon] ?? '', row[columns.lat] ?? ''] : pairOf(row[columns.column] ?? '');
  if (x.trim() === '' && y.trim() === '') return null;
  const coordinates = [parseDegrees(x), parseDegrees(y)];
  return coordinates.every(Number.isFinite) ? { type: 'Point', coordinates } : unreadable(`${x} ${y}`);
}

function unreadable(text: string): unknown {
  return { type: 'unreadable', text: text.trim() };
}

/**
 * Both numbers of one cell, longitude first. People paste them in either order: beyond 90 there is only longitude, otherwise latitude
 * comes first, as map services write it.
 */
function pairOf(cell: string): readonly [string, string] {
  const bare = cell.trim().replace(/^[([{]|[)\]}]$/gu, '');
  const bySpace = bare.split(/\s*[;|]\s*|,?\s+/u);
  const byComma = bare.split(',');
  // `22,50,103,97` is two numbers with decimal commas.
  const pieces = byComma.length === 4 ? [byComma.slice(0, 2).join(), byComma.slice(2).join()] : byComma;
  const parts = bySpace.length === 2 ? bySpace : pieces;
  const [first = '', second = ''] = parts;
  return Math.abs(parseDegrees(first)) > 90 ? [first, second] : [second, first];
}

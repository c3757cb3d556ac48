import type { At } from '../record-files/problem.ts';
import type { RawRecord } from '../record-files/raw-record.ts';
import { TABLES } from '../record-files/tables.ts';
import { rowName, rowsOf } from './table-rows.ts';

/** A text of the record in one language. */
export interface TextCell {
  readonly at: At;
  readonly id: string;
  readonly column: string;
  /** Column without its language: `note`, `name`. */
  readonly stem: string;
  readonly lang: 'vi' | 'en' | 'zh';
  readonly text: string;
}

const LANG_COLUMN = /^(.+)[_:](vi|en|zh)$/;

function* cellsOf(row: object, at: At, id: string): Iterable<TextCell> {
  for (const [column, value] of Object.entries(row)) {
    const match = LANG_COLUMN.exec(column);
    if (!match || typeof value !== 'string') continue;
    yield { at, id, column, stem: match[1] ?? '', lang: match[2] as TextCell['lang'], text: value };
  }
}

/** Every text in a column that names its language, over tables, features and the network. */
export function* textCells(raw: RawRecord): Iterable<TextCell> {
  for (const table of TABLES) {
    for (const row of rowsOf(raw, table)) yield* cellsOf(row, row.at, rowName(table, row));
  }
  for (const { at, properties } of [...raw.features, ...raw.network]) yield* cellsOf(properties, at, properties.id);
}

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

/** A text of any column. */
type AnyText = Omit<TextCell, 'stem' | 'lang'>;

/** Columns whose form a schema checks letter by letter. */
const ADDRESS = 'url';

/** Every other text that people read: names as documents write them, publishers, aliases, the words of the kilometre line. */
function* otherTexts(raw: RawRecord): Iterable<AnyText> {
  const rows = [
    ...TABLES.flatMap((table) => rowsOf(raw, table).map((row) => ({ row, at: row.at, id: rowName(table, row) }))),
    ...raw.features.map(({ at, properties }) => ({ row: properties, at, id: properties.id })),
  ];
  for (const { row, at, id } of rows) {
    for (const [column, value] of Object.entries(row)) {
      if (column === ADDRESS || column === 'at' || LANG_COLUMN.test(column)) continue;
      if (typeof value === 'string') yield { at, id, column, text: value };
      if (Array.isArray(value)) for (const text of value) yield { at, id, column, text: String(text) };
    }
  }
  if (raw.spine) yield* spineTexts(raw.spine, raw.spine.at, '');
}

function* spineTexts(value: unknown, at: At, column: string): Iterable<AnyText> {
  if (typeof value === 'string') yield { at, id: '', column, text: value };
  if (typeof value !== 'object' || value === null) return;
  for (const [name, member] of Object.entries(value)) if (name !== 'at') yield* spineTexts(member, at, name);
}

/** Every text in a column that names its language, over tables, features and the network. */
export function* textCells(raw: RawRecord): Iterable<TextCell> {
  for (const table of TABLES) {
    for (const row of rowsOf(raw, table)) yield* cellsOf(row, row.at, rowName(table, row));
  }
  for (const { at, properties } of [...raw.features, ...raw.network]) yield* cellsOf(properties, at, properties.id);
}

const textsOfRecord = new WeakMap<RawRecord, readonly AnyText[]>();

/** Every text of the record, whatever its column. Gathered once for all rules that look at letters. */
export function allTexts(raw: RawRecord): readonly AnyText[] {
  const known = textsOfRecord.get(raw);
  if (known) return known;
  const texts = [...textCells(raw), ...otherTexts(raw)];
  textsOfRecord.set(raw, texts);
  return texts;
}

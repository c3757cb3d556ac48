import Papa from 'papaparse';
import type { Table } from '../record-files/table.ts';
import type { Cells, FieldChange, RecordChange } from './record-change.ts';

/** Rows of two versions of a CSV file compared by key. Any file that can be parted into cells is compared, sound or not. */

/** What a row may be about, in this order: the first that a foreign key of its table leads to. */
const SUBJECTS = ['subjects', 'features', 'lines', 'tasks'];

function subjectColumn(table: Table): string {
  const keys = SUBJECTS.flatMap((to) =>
    table.foreignKeys.filter((key) => key.to === to && table.key.includes(key.column)),
  );
  // A figure has an id of its own and a place beside it.
  const place = table.foreignKeys.find((key) => key.to === 'features');
  return keys[0]?.column ?? place?.column ?? table.key[0] ?? '';
}

function parse(text: string): readonly Cells[] {
  const clean = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const [header = [], ...rows] = Papa.parse<string[]>(clean, { delimiter: ',', skipEmptyLines: true }).data;
  return rows.map((cells) => Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ''])));
}

function keyOf(table: Table, cells: Cells): string {
  return table.key.map((column) => cells[column] ?? '').join('\u0000');
}

/** Rows by key; rows of the same key get a number, so that none is lost. */
function byKey(table: Table, rows: readonly Cells[]): ReadonlyMap<string, Cells> {
  const result = new Map<string, Cells>();
  for (const cells of rows) {
    let key = keyOf(table, cells);
    while (result.has(key)) key += '\u0001';
    result.set(key, cells);
  }
  return result;
}

/** Fields of two rows that differ, in the order of the later one. */
export function changedFields(before: Cells, after: Cells): readonly FieldChange[] {
  const fields = [...new Set([...Object.keys(after), ...Object.keys(before)])];
  return fields
    .filter((field) => (before[field] ?? '') !== (after[field] ?? ''))
    .map((field) => ({ field, before: before[field] ?? '', after: after[field] ?? '' }));
}

function likeness(a: Cells, b: Cells): number {
  const columns = Object.keys(b).filter((column) => (a[column] ?? '') !== '' || b[column] !== '');
  return columns.filter((column) => a[column] === b[column]).length / Math.max(1, columns.length);
}

const SAME_ROW = 0.5;

/** A row whose key was mended is gone under one key and new under another: the most alike of the same subject belong together. */
function pairUp(subject: string, removed: readonly Cells[], added: readonly Cells[]) {
  const rest = [...removed];
  const pairs: { readonly before: Cells; readonly after: Cells }[] = [];
  const alone = added.filter((after) => {
    const likes = rest.map((before) => (before[subject] === after[subject] ? likeness(before, after) : 0));
    const best = likes.indexOf(Math.max(...likes));
    const before = rest[best];
    if (!before || (likes[best] ?? 0) < SAME_ROW) return true;
    rest.splice(best, 1);
    pairs.push({ before, after });
    return false;
  });
  return { pairs, removed: rest, added: alone };
}

/** What changed in a table. */
export function diffTable(table: Table, before: string, after: string): readonly RecordChange[] {
  const subject = subjectColumn(table);
  const [old, now] = [byKey(table, parse(before)), byKey(table, parse(after))];
  const about = (cells: Cells) => ({ file: table.path, table, subject: cells[subject] ?? '', cells });
  const kept = [...now].flatMap(([key, cells]) => {
    const fields = changedFields(old.get(key) ?? cells, cells);
    return fields.length > 0 ? [{ ...about(cells), kind: 'row-changed' as const, fields }] : [];
  });
  const loose = pairUp(
    subject,
    [...old].flatMap(([key, cells]) => (now.has(key) ? [] : [cells])),
    [...now].flatMap(([key, cells]) => (old.has(key) ? [] : [cells])),
  );
  return [
    ...kept,
    ...loose.pairs.map((pair) => ({
      ...about(pair.after),
      kind: 'row-changed' as const,
      fields: changedFields(pair.before, pair.after),
    })),
    ...loose.added.map((cells) => ({ ...about(cells), kind: 'row-added' as const })),
    ...loose.removed.map((cells) => ({ ...about(cells), kind: 'row-removed' as const })),
  ];
}

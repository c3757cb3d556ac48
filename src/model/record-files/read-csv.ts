import { type CsvError, type Info, parse } from 'csv-parse/browser/esm/sync';
import * as v from 'valibot';
import type { Located, ReadingProblem } from './problem.ts';
import type { ReadingRule } from './reading-rules.ts';
import { ONE_COMPLAINT_A_CELL, schemaProblems } from './schema-problems.ts';
import type { RowOf, Table } from './table.ts';

interface Read<T> {
  readonly rows: readonly T[];
  readonly problems: readonly ReadingProblem[];
}

/** A record of the file: the line it begins on and its cells as text. */
interface Cells {
  readonly line: number;
  readonly cells: readonly string[];
}

function fault(
  file: string,
  line: number,
  rule: ReadingRule,
  what: ReadingProblem['what'],
  mend: ReadingProblem['mend'],
): ReadingProblem {
  return { file, line, id: '', rule, severity: 'error', what, mend };
}

/** Splits CSV text (RFC 4180) into records with the line each begins on. A broken quote ends the reading there. */
function splitRecords(
  text: string,
  file: string,
): { readonly records: readonly Cells[]; readonly problems: ReadingProblem[] } {
  const records: Cells[] = [];
  const problems: ReadingProblem[] = [];
  let nextLine = 1;
  try {
    parse(text, {
      bom: true,
      relax_column_count: true,
      skip_empty_lines: false,
      record_delimiter: ['\r\n', '\n', '\r'],
      info: true,
      on_record: (given: unknown) => {
        const { record, info } = given as { readonly record: readonly string[]; readonly info: Info };
        records.push({ line: nextLine, cells: record });
        nextLine = info.lines + 1;
        return null;
      },
    });
  } catch (error) {
    const { message, lines } = error as CsvError & { readonly lines?: number };
    problems.push(
      fault(
        file,
        lines ?? nextLine,
        'csv-form',
        { en: `the file cannot be read from here on: ${message}`, vi: `không đọc được tệp từ đây: ${message}` },
        {
          en: 'A quote was opened and not closed, or stands inside an unquoted cell. Double every quote inside a cell.',
          vi: 'Dấu nháy kép mở mà không đóng, hoặc nằm trong ô không bọc nháy. Viết đôi dấu nháy bên trong ô.',
        },
      ),
    );
  }
  return { records, problems };
}

/** Missing, unknown and doubled columns, and a file that was saved with semicolons. */
function headerProblems(table: Table, header: readonly string[]): readonly ReadingProblem[] {
  const wanted = Object.keys(table.columns);
  if (header.length === 1 && (header[0] ?? '').split(/[;\t]/).length > 1) {
    return [
      fault(
        table.path,
        1,
        'csv-separator',
        { en: 'the columns are parted by ";" or tabs', vi: 'các cột ngăn cách bằng ";" hoặc tab' },
        { en: 'Save the file as CSV with commas (UTF-8).', vi: 'Lưu lại dạng CSV ngăn cách bằng dấu phẩy (UTF-8).' },
      ),
    ];
  }
  const missing = wanted.filter((name) => !header.includes(name));
  const unknown = header.filter((name) => !wanted.includes(name));
  const doubled = header.filter((name, index) => header.indexOf(name) !== index);
  const say = (rule: ReadingRule, names: readonly string[], en: string, vi: string, mend: ReadingProblem['mend']) =>
    names.map((name) => fault(table.path, 1, rule, { en: `${en} "${name}"`, vi: `${vi} "${name}"` }, mend));
  const columnList = wanted.join(',');
  const mend = { en: `The first line should be: ${columnList}`, vi: `Dòng đầu phải là: ${columnList}` };
  return [
    ...say('csv-columns', missing, 'there is no column', 'thiếu cột', mend),
    ...say('csv-columns', unknown, 'there is an unknown column', 'có cột lạ', mend),
    ...say('csv-columns', doubled, 'there are two columns', 'có hai cột', mend),
  ];
}

function widthProblem(table: Table, record: Cells, width: number): ReadingProblem {
  const found = record.cells.length;
  return fault(
    table.path,
    record.line,
    'csv-width',
    { en: `the row has ${found} cells instead of ${width}`, vi: `dòng có ${found} ô, lẽ ra ${width}` },
    {
      en: 'A comma is missing or too many. Put a cell that holds a comma between quotes.',
      vi: 'Thiếu hoặc thừa dấu phẩy. Ô có dấu phẩy phải đặt trong nháy kép.',
    },
  );
}

/**
 * Reads one CSV table. Rows with a problem are left out; every problem is told.
 * `rows` carry the line they begin on, counted from 1.
 */
export function readCsv<E extends v.ObjectEntries>(table: Table<E>, text: string): Read<RowOf<Table<E>>> {
  const { records, problems } = splitRecords(text, table.path);
  const [header, ...body] = records;
  if (!header) {
    const empty = fault(
      table.path,
      0,
      'csv-form',
      { en: 'the file is empty', vi: 'tệp trống' },
      { en: 'Restore it from the last version.', vi: 'Khôi phục từ bản trước.' },
    );
    return { rows: [], problems: [...problems, empty] };
  }
  const fromHeader = headerProblems(table as unknown as Table, header.cells);
  if (fromHeader.length > 0) return { rows: [], problems: [...problems, ...fromHeader] };

  const schema = v.object(table.columns);
  const rows: RowOf<Table<E>>[] = [];
  for (const record of body) {
    if (record.cells.length === 1 && record.cells[0] === '') {
      problems.push(
        fault(
          table.path,
          record.line,
          'csv-blank-line',
          { en: 'the line is blank', vi: 'dòng trống' },
          { en: 'Delete the line.', vi: 'Xóa dòng này.' },
        ),
      );
      continue;
    }
    if (record.cells.length !== header.cells.length) {
      problems.push(widthProblem(table as unknown as Table, record, header.cells.length));
      continue;
    }
    const cells = Object.fromEntries(header.cells.map((name, index) => [name, record.cells[index] ?? '']));
    const at = { file: table.path, line: record.line };
    const result = v.safeParse(schema, cells, ONE_COMPLAINT_A_CELL);
    if (result.success) rows.push({ ...result.output, at } as Located<never>);
    else problems.push(...schemaProblems(result.issues, at, cells[table.key[0] ?? ''] ?? ''));
  }
  return { rows, problems };
}

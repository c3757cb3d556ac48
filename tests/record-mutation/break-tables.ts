import Papa from 'papaparse';
import { changeCell } from '../../src/model/correction/csv-text.ts';
import { TABLES } from '../../src/model/record-files/tables.ts';
import { breakValue, HOWS, type Mutation, pick } from './mutation.ts';

/** Every column of every table broken in every way, each in a row that has something in it. */
export function* breakTables(files: ReadonlyMap<string, string>): Iterable<Mutation> {
  for (const table of TABLES) {
    const text = files.get(table.path) ?? '';
    const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    for (const column of Object.keys(table.columns)) {
      const filled = data.filter((row) => row[column] !== '');
      const others = data.map((row) => row[column] ?? '');
      for (const how of HOWS) {
        const seed = `${table.path} ${column} ${how}`;
        const row = pick(seed, filled, (candidate) => table.key.map((name) => candidate[name]).join('|'));
        const before = row?.[column] ?? '';
        const after = row ? breakValue(before, how, others, seed) : null;
        if (!row || after === null) continue;
        const key = table.key.map((name) => row[name] ?? '');
        const broken = changeCell(text, { table, key, column, value: after });
        const line = broken.split('\n').findIndex((content, at) => content !== text.split('\n')[at]) + 1;
        yield { file: table.path, field: column, how, line, before, after, text: broken };
      }
    }
  }
}

import type { NewRow } from '../../src/model/correction/correction.ts';
import type { Table } from '../../src/model/record-files/table.ts';
import { ask, type Question } from './ask.ts';
import type { Desk } from './desk.ts';
import { questionOf } from './row-questions.ts';

/** How a row is asked for. */
interface RowOptions {
  /** Before the flags, where several rows are asked for in one conversation: `state-`. */
  readonly prefix?: string;
  /** Cells that are known and not asked for. */
  readonly fixed?: Readonly<Record<string, string>>;
  /** Columns asked for first, the others follow in the order of the file. */
  readonly first?: readonly string[];
  /** Changes to the question of a column, from the cells answered so far. */
  readonly change?: (column: string, cells: Readonly<Record<string, string>>) => Partial<Question>;
}

/** Asks for a row of a table, column by column. */
export async function askRow(desk: Desk, table: Table, options: RowOptions = {}): Promise<NewRow> {
  const { prefix = '', fixed = {}, first = [], change } = options;
  const columns = Object.keys(table.columns);
  const cells: Record<string, string> = { ...fixed };
  for (const column of [...first, ...columns.filter((name) => !first.includes(name))]) {
    if (cells[column] !== undefined) continue;
    cells[column] = await ask(desk, { ...questionOf(desk, table, column, prefix), ...change?.(column, cells) });
  }
  return { table, cells };
}

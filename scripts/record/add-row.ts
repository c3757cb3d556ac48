import { type Correction, CorrectionError, NO_CORRECTION } from '../../src/model/correction/correction.ts';
import { SOURCES } from '../../src/model/record-files/sources.ts';
import type { Table } from '../../src/model/record-files/table.ts';
import { TABLES } from '../../src/model/record-files/tables.ts';
import { askRow } from './ask-row.ts';
import { askSource, SourceCollector } from './ask-sources.ts';
import type { Desk } from './desk.ts';
import { WORDS } from './words.ts';

/** The table of that name. */
export function tableNamed(name: string | undefined): Table {
  const table = TABLES.find((candidate) => candidate.id === name);
  if (table) return table;
  const names = TABLES.map((candidate) => candidate.id);
  throw new CorrectionError({
    en: WORDS.en.unknownTable(name ?? '', names),
    vi: WORDS.vi.unknownTable(name ?? '', names),
  });
}

/** `npm run record add <table>`: a row of any table, asked for column by column. */
export async function addRow(desk: Desk, name: string | undefined): Promise<Correction> {
  const table = tableNamed(name);
  if (table.id === SOURCES.id) return { ...NO_CORRECTION, rows: [await askSource(desk)] };
  const sources = new SourceCollector(desk);
  const cited = table.foreignKeys.filter((key) => key.to === 'sources').map((key) => key.column);
  const row = await askRow(desk, table, {
    fixed: cited[0] === undefined ? {} : await sources.given(cited[0]),
    change: (column) => (cited.includes(column) ? { label: WORDS[desk.lang].source, ...sources.change } : {}),
  });
  return { ...NO_CORRECTION, rows: [...sources.rows, row] };
}

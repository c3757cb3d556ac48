import { readFileSync } from 'node:fs';
import { type Correction, CorrectionError, type NewRow } from '../../src/model/correction/correction.ts';
import { parseCorrection } from '../../src/model/correction/correction-text.ts';
import { untranslated } from '../../src/model/correction/translations.ts';
import { ask } from './ask.ts';
import type { Desk } from './desk.ts';
import { questionOf } from './row-questions.ts';
import { WORDS } from './words.ts';

function read(file: string | undefined): string {
  if (file === undefined) throw new CorrectionError({ en: WORDS.en.fileNeeded, vi: WORDS.vi.fileNeeded });
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new CorrectionError({ en: WORDS.en.cannotRead(file), vi: WORDS.vi.cannotRead(file) });
  }
}

/** The row with the languages its sender left out; readers write in their own. */
async function translate(desk: Desk, row: NewRow): Promise<NewRow> {
  const cells: Record<string, string> = { ...row.cells };
  for (const column of untranslated(cells, Object.keys(row.table.columns))) {
    const others = Object.entries(cells).filter(
      ([name, text]) => text !== '' && name.slice(0, -3) === column.slice(0, -3),
    );
    const label = [
      WORDS[desk.lang].translate(column, row.table.path),
      ...others.map(([name, text]) => `  ${name}: ${text}`),
    ];
    const question = questionOf(desk, row.table, column);
    cells[column] = await ask(desk, { ...question, required: true, label: label.join('\n') });
    desk.answered.delete(question.flag);
  }
  return { ...row, cells };
}

/** `npm run record apply <file>`: a correction as the page's form makes it. Missing translations are asked for. */
export async function applyFile(desk: Desk, file: string | undefined): Promise<Correction> {
  const correction = parseCorrection(read(file));
  const rows: NewRow[] = [];
  for (const row of correction.rows) rows.push(await translate(desk, row));
  return { ...correction, rows };
}

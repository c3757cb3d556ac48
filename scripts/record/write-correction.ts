import { writeFileSync } from 'node:fs';
import { checkRecord } from '../../src/model/check/check-record.ts';
import { countBySeverity, writeReport } from '../../src/model/check/report.ts';
import { applyCorrection } from '../../src/model/correction/apply-correction.ts';
import { type Correction, CorrectionError } from '../../src/model/correction/correction.ts';
import { formatCorrection } from '../../src/model/correction/correction-text.ts';
import { newProblems } from '../../src/model/correction/new-problems.ts';
import { firstDay, lastDay } from '../../src/model/dates.ts';
import { confirm } from './ask.ts';
import { type Desk, pathOf } from './desk.ts';
import { WORDS } from './words.ts';

/** Columns with a day the record must have looked up to. */
const DATED = ['date', 'as_of'];

/** The newest day a correction speaks of, where the record has not looked so far; null where it has. */
function dayBeyond(desk: Desk, { rows }: Correction): string | null {
  const dates = rows.flatMap(({ cells }) => DATED.flatMap((column) => cells[column] || []));
  const days = dates.map(firstDay).sort();
  const newest = days.at(-1);
  return newest !== undefined && newest > lastDay(desk.raw.asOf) ? newest : null;
}

/** The correction with `as_of` moved where that is wanted: by `--as-of`, or after asking. */
async function withAsOf(desk: Desk, correction: Correction): Promise<Correction> {
  const given = desk.given.get('as-of');
  if (given !== undefined) return { ...correction, asOf: given };
  const day = dayBeyond(desk, correction);
  if (day === null || day > desk.today || desk.unattended) return correction;
  const moves = await confirm(desk, WORDS[desk.lang].moveAsOf(desk.raw.asOf, day));
  return moves ? { ...correction, asOf: day } : correction;
}

/** What would be written, as text. */
function preview(correction: Correction): string {
  const cells = correction.cells.map(
    ({ table, key, column, value }) => `${table.path}: ${key.join(', ')}: ${column} = ${value}`,
  );
  return [formatCorrection(correction).trimEnd(), ...cells].filter((part) => part !== '').join('\n');
}

type Outcome = 'written' | 'refused' | 'declined';

/**
 * Checks the record as it would be, shows what is new in it, and writes the changed files when the check finds no new error and the
 * person agrees. Nothing is written otherwise.
 */
async function writeChecked(desk: Desk, asked: Correction): Promise<Outcome> {
  const words = WORDS[desk.lang];
  const { say } = desk.terminal;
  const correction = await withAsOf(desk, asked);
  const changed = applyCorrection(desk.files, correction);
  const { raw, problems } = checkRecord(new Map([...desk.files, ...changed]));
  const found = newProblems(desk.problems, problems);
  const errors = countBySeverity(found).error;
  say(`\n${words.wouldWrite}\n\n${preview(correction)}\n`);
  if (errors > 0) {
    say(`${words.refused(errors)}\n\n${writeReport(raw, found, desk.lang)}`);
    return 'refused';
  }
  if (found.length > 0) say(`${words.doubts}\n\n${writeReport(raw, found, desk.lang)}`);
  const before = countBySeverity(desk.problems).error;
  if (before > 0) say(words.errorsBefore(before));
  if (desk.dryRun) {
    say(words.dryRun);
    return 'written';
  }
  if (!(await confirm(desk, words.write))) return 'declined';
  for (const [file, text] of changed) writeFileSync(pathOf(desk, file), text);
  say(`${words.written([...changed.keys()].map((file) => `data/${file}`))}\n${words.next}`);
  return 'written';
}

/**
 * Asks, checks and writes. When the check refuses, the person may answer again with their answers kept.
 * @throws CorrectionError when nothing was written
 */
export async function correct(desk: Desk, build: (desk: Desk) => Promise<Correction>): Promise<void> {
  const words = WORDS[desk.lang];
  for (;;) {
    const outcome = await writeChecked(desk, await build(desk));
    if (outcome === 'written') return;
    const again = outcome === 'refused' && !desk.unattended && (await confirm(desk, words.again));
    if (!again) throw new CorrectionError({ en: WORDS.en.nothingWritten, vi: WORDS.vi.nothingWritten });
  }
}

import { copyFileSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { findRoundTripTools } from '../../scripts/round-trip-tools.ts';
import { checkRecord } from '../../src/model/check/check-record.ts';
import { newProblems } from '../../src/model/correction/new-problems.ts';
import { TABLES } from '../../src/model/record-files/tables.ts';
import { DATA, FILES, runProgram, workFolder } from './work-folder.ts';

const { soffice } = findRoundTripTools();

/** Comma, quotes, UTF-8, from the first line on (tokens 1 to 4 of the CSV filter). */
const PLAIN = '44,34,76,1';
/** Every column as text (format 2). */
const ALL_TEXT = Array.from({ length: 80 }, (_, at) => `${at + 1}/2`).join('/');
/** English (USA), no quotes around all texts, numbers recognised: what a hurried person gets. */
const HURRIED = ',,1033,false,true';

function sheetName(path: string): string {
  return path.replace('/', '_').replace('.csv', '');
}

describe.skipIf(!soffice)('the tables through LibreOffice Calc and back', () => {
  const folder = workFolder();

  /** All tables imported with a filter, saved as spreadsheets, and exported as CSV: path → text. */
  function thereAndBack(name: string, importFilter: string): ReadonlyMap<string, string> {
    const [csv, sheets, back] = ['in', 'ods', 'out'].map((part) => join(folder, name, part));
    for (const path of [csv, sheets, back]) mkdirSync(path ?? '', { recursive: true });
    for (const { path } of TABLES) copyFileSync(join(DATA, path), join(csv ?? '', `${sheetName(path)}.csv`));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const convert = (to: string, more: readonly string[], from: string, into: string) => {
      const files = readdirSync(from).map((file) => join(from, file));
      runProgram(
        soffice ?? '',
        [profile, '--headless', ...more, '--convert-to', to, '--outdir', into, ...files],
        folder,
      );
    };
    convert('ods', [`--infilter=CSV:${PLAIN}${importFilter}`], csv ?? '', sheets ?? '');
    convert(`csv:Text - txt - csv (StarCalc):${PLAIN},,0,false,true,false`, [], sheets ?? '', back ?? '');
    return new Map(TABLES.map(({ path }) => [path, readFileSync(join(back ?? '', `${sheetName(path)}.csv`), 'utf8')]));
  }

  describe('with all columns imported as text, as the recipes say', () => {
    let after: ReadonlyMap<string, string>;
    beforeAll(() => {
      after = thereAndBack('as-text', `,${ALL_TEXT}`);
    });

    it.each(TABLES.map(({ path }) => path))('%s comes back byte for byte: marks, dates and zeros', (path) => {
      expect(after.get(path)).toBe(FILES.get(path));
    });

    it('has marks, dates and zeros to lose', () => {
      const whole = [...after.values()].join('');
      const has = (pattern: RegExp) => pattern.test(whole);
      expect(has(/ườ/)).toBe(true);
      expect(has(/老街/)).toBe(true);
      expect(has(/,\d{4}-\d{2},/)).toBe(true);
      expect(has(/,0\d{4},/)).toBe(true);
      expect(has(/,\d+\.0,/)).toBe(true);
    });
  });

  describe('opened in a hurry, columns guessed by the spreadsheet', () => {
    it('loses nothing that the check does not name', () => {
      const after = thereAndBack('hurried', HURRIED);
      const problems = newProblems(checkRecord(FILES).problems, checkRecord(new Map([...FILES, ...after])).problems);
      let lost = 0;
      for (const { path } of TABLES) {
        const rows = (text: string | undefined) => Papa.parse<string[]>(text ?? '', { delimiter: ',' }).data;
        const [was, is] = [rows(FILES.get(path)), rows(after.get(path))];
        expect(is.length).toBe(was.length);
        for (const [at, cells] of was.entries()) {
          const changed = cells.filter((cell, n) => cell !== is[at]?.[n] && Number(cell) !== Number(is[at]?.[n]));
          const zerosGone = cells.some((cell, n) => /^0\d/.test(cell) && cell !== is[at]?.[n]);
          if (changed.length === 0 && !zerosGone) continue;
          lost += 1;
          expect(problems).toContainEqual(expect.objectContaining({ file: path, line: at + 1, severity: 'error' }));
        }
      }
      expect(lost).toBeGreaterThan(0);
    });
  });
});

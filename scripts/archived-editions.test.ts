import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { encodeRecord, FORMAT } from '../src/model/compiled-record.ts';
import { recordWith } from '../src/model/record-for-tests.ts';
import { LANGS } from '../src/model/vocabulary.ts';
import { archivedEditions } from './archived-editions.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'editions-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function keep(edition: string, change: (text: string) => string = (text) => text): void {
  mkdirSync(join(folder, edition));
  for (const lang of LANGS) {
    writeFileSync(join(folder, edition, `${lang}.json`), change(encodeRecord(recordWith({ edition, lang }))));
  }
}

test('kept editions are published, oldest first, but for the present one', () => {
  for (const edition of ['2026-09-01.bbbbbbbb', '2026-03-01.aaaaaaaa', '2026-11-23.cccccccc']) keep(edition);
  const names = ['README.md', '.gitkeep', '2026-09-01.bbbbbbbb', '2026-03-01.aaaaaaaa', '2026-11-23.cccccccc'];
  expect(archivedEditions(folder, names, '2026-11-23.cccccccc').kept).toEqual([
    '2026-03-01.aaaaaaaa',
    '2026-09-01.bbbbbbbb',
  ]);
});

test('a file that was changed after it was published stops the build', () => {
  keep('2026-03-01.aaaaaaaa', (text) => text.replace('"2026-06-15"', '"2026-06-16"'));
  expect(() => archivedEditions(folder, ['2026-03-01.aaaaaaaa'], '')).toThrow(/refused: corrupt/u);
});

test('a folder that is no edition, and one without all languages, stop the build', () => {
  keep('latest');
  expect(() => archivedEditions(folder, ['latest'], '')).toThrow(/not named like an edition/u);
  keep('2026-03-01.aaaaaaaa');
  rmSync(join(folder, '2026-03-01.aaaaaaaa', 'zh.json'));
  expect(() => archivedEditions(folder, ['2026-03-01.aaaaaaaa'], '')).toThrow(/zh\.json is missing/u);
});

test('an edition of an older format is left out, not misread', () => {
  keep('2020-03-01.aaaaaaaa', (text) => text.replace(`"corridor-atlas-record":${FORMAT}`, '"corridor-atlas-record":0'));
  expect(archivedEditions(folder, ['2020-03-01.aaaaaaaa'], '')).toEqual({
    kept: [],
    unreadable: ['2020-03-01.aaaaaaaa'],
  });
});

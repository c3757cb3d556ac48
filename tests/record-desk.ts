import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect } from 'vitest';
import { readRecordFolder } from '../scripts/read-record-folder.ts';
import { runDesk } from '../scripts/record/run-desk.ts';
import type { Terminal } from '../scripts/record/terminal.ts';
import { checkRecord } from '../src/model/check/check-record.ts';

/** The planner's desk on copies of the record, for its tests. */

export const HOME = fileURLToPath(new URL('..', import.meta.url));
export const PLACE = 'gate-kim-thanh-ii';
export const SOURCE = 'none-nd-general-knowledge-of-the-researchers';

const folders: string[] = [];
export function copyOfData(): string {
  const folder = mkdtempSync(join(tmpdir(), 'record-desk-'));
  folders.push(folder);
  cpSync(join(HOME, 'data'), folder, { recursive: true });
  return folder;
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

interface Run {
  readonly status: number | null;
  readonly said: string;
}

/** Runs a command of the desk on a copy of the record; answers are the lines someone types, in their order. */
export async function desk(folder: string, args: readonly string[], answers: readonly string[] = []): Promise<Run> {
  const left = [...answers];
  let said = '';
  const terminal: Terminal = {
    say: (text) => {
      said += `${text}\n`;
    },
    ask: async () => left.shift() ?? null,
    close: () => {},
  };
  const done = await runDesk(['--data', folder, '--lang', 'en', ...args], terminal, {});
  return { status: done ? 0 : 1, said };
}

/** The same as a program of its own, the answers piped in. */
export function program(folder: string, args: readonly string[], answers: readonly string[]): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/record.ts', '--data', folder, ...args], {
    cwd: HOME,
    input: answers.map((answer) => `${answer}\n`).join(''),
    env: { ...process.env, NODE_NO_WARNINGS: '1', LC_ALL: 'vi_VN.UTF-8' },
  });
  return { status, said: stdout.toString() + stderr.toString() };
}

export function textOf(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}
export function errorsIn(folder: string) {
  return checkRecord(readRecordFolder(folder)).problems.filter((problem) => problem.severity === 'error');
}
/** What a file has more than the committed one, at its end. */
export function addedTo(folder: string, file: string): string {
  const before = textOf(join(HOME, 'data'), file);
  const after = textOf(folder, file);
  expect(after.startsWith(before)).toBe(true);
  return after.slice(before.length);
}

export const STATE = [
  ...['--subject', PLACE, '--date', '2026-11-20', '--basis', 'observed', '--status', 'operating'],
  ...['--note-vi', 'Câu thử, có dấu phẩy.', '--note-en', 'A test.', '--note-zh', '测试。'],
  ...['--confidence', 'low'],
];
export const NEW_SOURCE = [
  ...[
    '--new-source-publisher',
    'A page',
    '--new-source-url',
    'https://example.org/a',
    '--new-source-date',
    '2026-11-20',
  ],
  ...['--new-source-title-vi', 'Tin', '--new-source-title-en', 'Some news', '--new-source-title-zh', '新闻'],
];

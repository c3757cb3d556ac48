import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { readRecordFolder } from '../../scripts/read-record-folder.ts';

export const DATA = fileURLToPath(new URL('../../data', import.meta.url));
export const FILES = readRecordFolder(DATA);

/** A folder that is gone after the tests of the file. */
export function workFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'round-trip-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs a program to its end; what it says on a failure is the error. */
export function runProgram(program: string, words: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(program, words, { cwd, maxBuffer: 1 << 28 });
  if (status !== 0) throw error ?? new Error(`${program} ${words.join(' ')}\n${stdout}${stderr}`);
  return stdout.toString();
}

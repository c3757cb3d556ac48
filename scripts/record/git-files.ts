import { spawnSync } from 'node:child_process';
import { CorrectionError } from '../../src/model/correction/correction.ts';

const READ = /\.(?:csv|json|geojson)$/;

function git(folder: string, words: readonly string[], input?: string): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', ['-C', folder, ...words], {
    ...(input === undefined ? {} : { input }),
    maxBuffer: 1 << 30,
  });
  if (status === 0) return stdout;
  const reason = (error?.message ?? stderr.toString()).trim();
  throw new CorrectionError({ en: `git says: ${reason}`, vi: `git báo: ${reason}` });
}

/** Contents in the answer of `git cat-file --batch`: a line `<id> blob <bytes>`, the bytes, a line end, and so on. */
function* contentsOf(answer: Buffer): Iterable<string> {
  let at = 0;
  while (at < answer.length) {
    const end = answer.indexOf('\n', at);
    const bytes = Number(answer.subarray(at, end).toString().split(' ')[2] ?? 0);
    yield answer.subarray(end + 1, end + 1 + bytes).toString('utf8');
    at = end + 1 + bytes + 1;
  }
}

/**
 * The record's files as a commit has them: path relative to the folder → text.
 * @throws CorrectionError when there is no repository, or no such commit
 */
export function filesAt(commit: string, folder: string): ReadonlyMap<string, string> {
  const prefix = git(folder, ['rev-parse', '--show-prefix']).toString().trim();
  // `--end-of-options` is for words that look like flags; ls-tree lists relative to the folder it runs in.
  const listed = git(folder, ['ls-tree', '-r', '-z', '--name-only', '--end-of-options', `${commit}^{commit}`, '.']);
  const paths = listed
    .toString('utf8')
    .split('\0')
    .filter((path) => READ.test(path));
  const asked = paths.map((path) => `${commit}:${prefix}${path}\n`).join('');
  return new Map(
    [...contentsOf(git(folder, ['cat-file', '--batch'], asked))].map((text, at) => [paths[at] ?? '', text]),
  );
}

/** Short name and day of a commit. */
export function commitName(commit: string, folder: string): string {
  return git(folder, ['log', '-1', '--format=%h (%cs)', '--end-of-options', commit]).toString().trim();
}

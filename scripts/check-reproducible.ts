// Builds the committed state twice, in two fresh folders, and compares every byte: a reader who builds the same commit must get the
// same site. It takes as long as two builds, so it is no part of "npm test". Run: node scripts/check-reproducible.ts
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('..', import.meta.url));

/** SHA-256 of every file below a folder, by its path there. */
function digests(dir: string): ReadonlyMap<string, string> {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [relative(dir, file), createHash('sha256').update(readFileSync(file)).digest('hex')];
    }),
  );
}

/** Refuses packages of another state: the set-up of the build would install anew, into the folder that both share. */
function requireSamePackages(lockFile: string): void {
  const stamp = join(home, 'node_modules', '.corridor-atlas-setup');
  const wanted = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted)
    throw new Error('The packages installed are not those of the commit. Run "npm run check" once, then try again.');
}

/** Builds the commit in a folder of its own; the packages are those of this working copy. */
function buildIn(folder: string): string {
  mkdirSync(folder);
  const archive = execFileSync('git', ['archive', 'HEAD'], { cwd: home, maxBuffer: 2 ** 30 });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  requireSamePackages(join(folder, 'package-lock.json'));
  symlinkSync(join(home, 'node_modules'), join(folder, 'node_modules'), 'junction');
  execFileSync(process.execPath, ['scripts/run.mjs', 'build'], { cwd: folder, stdio: 'inherit' });
  return join(folder, 'dist');
}

const work = mkdtempSync(join(tmpdir(), 'corridor-atlas-twice-'));
try {
  const [first, second] = ['first', 'second-and-longer'].map((name) => digests(buildIn(join(work, name))));
  if (!first || !second) throw new Error('Two builds are needed.');
  const paths = [...new Set([...first.keys(), ...second.keys()])].toSorted();
  const different = paths.filter((path) => first.get(path) !== second.get(path));
  for (const path of different.slice(0, 50)) console.error(`differs: ${path}`);
  if (different.length > 0) {
    console.error(`${different.length} of ${paths.length} files differ between two builds of the same commit.`);
    process.exitCode = 1;
  } else {
    console.log(`${paths.length} files, the same byte for byte in two builds of the same commit.`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

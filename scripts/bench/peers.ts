import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const KEPLER = 'kepler.gl@3.2.6';

/**
 * Fetches the npm build of kepler.gl into a folder of the bench, outside the project's own packages (it brings a thousand others).
 * Null, with the reason said, when it cannot be had.
 */
export function fetchPeers(folder: string): string | null {
  const packages = join(folder, 'node_modules');
  if (existsSync(join(packages, 'kepler.gl/umd/keplergl.min.js'))) return packages;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  console.log(`Fetching ${KEPLER} for the comparison …`);
  const words = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--legacy-peer-deps', KEPLER];
  const { status, stderr } = spawnSync('npm', words, { cwd: folder, encoding: 'utf8', timeout: 600_000 });
  if (status === 0) return packages;
  console.log(`It cannot be had: ${stderr.split('\n')[0]}`);
  return null;
}

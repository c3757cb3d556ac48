import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { GrownBuild } from './grow-and-build.ts';

/**
 * Checks and builds grown records, each in a process of its own, and leaves the compiled record of each size in `folder`. Processor
 * time, so that other work on the machine does not count.
 */
export function measureBuilds(sizes: readonly number[], folder: string): readonly GrownBuild[] {
  const script = fileURLToPath(new URL('grow-and-build.ts', import.meta.url));
  return sizes.map((size) => {
    const words = ['--max-old-space-size=12000', script, String(size), folder];
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 1e8 });
    if (status !== 0) throw new Error(`A record of ${size} places could not be built: ${stderr}`);
    return JSON.parse(stdout) as GrownBuild;
  });
}

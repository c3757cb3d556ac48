import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Programs outside the project open and save the record; apart from the other tests, since not every machine has them. */
// biome-ignore lint/style/noDefaultExport: vitest reads the default export.
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/round-trips/*.test.ts'],
    testTimeout: 180_000,
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});

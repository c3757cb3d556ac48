import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.{ts,tsx}',
            'scripts/**/*.test.ts',
            'tests/*.test.ts',
            'tests/broken-records/*.test.ts',
          ],
          setupFiles: ['tests/fixed-seed.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: [
            'tests/browser/atlas.test.ts',
            'tests/browser/map-lab.test.ts',
            'tests/browser/suggest-correction.test.ts',
          ],
          testTimeout: 90_000,
          hookTimeout: 90_000,
          // Software WebGL on small machines: one browser at a time.
          fileParallelism: false,
          retry: 0,
        },
      },
      {
        // Long runs that go beyond the gate: every fault, axe on every page, other browsers, networks cut, pictures.
        test: {
          name: 'thorough',
          include: ['tests/browser/**/*.test.ts', 'tests/hosting/**/*.test.ts', 'tests/visual/**/*.test.ts'],
          exclude: ['tests/browser/atlas.test.ts', 'tests/browser/map-lab.test.ts', '**/node_modules/**'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

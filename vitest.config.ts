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
          include: ['tests/browser/**/*.test.ts', 'tests/visual/**/*.test.ts'],
          testTimeout: 90_000,
          hookTimeout: 90_000,
          // Software WebGL on small machines: one browser at a time.
          fileParallelism: false,
          retry: 0,
        },
      },
    ],
  },
});

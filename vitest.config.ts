import { defineConfig } from 'vitest/config';

/** The journeys in a real browser that every change must pass. The rest is `npm run thorough`. */
const GATE = [
  'tests/browser/atlas.test.ts',
  'tests/browser/embed-frame.test.ts',
  'tests/browser/explore.test.ts',
  'tests/browser/faults.test.ts',
  'tests/browser/firefox.test.ts',
  'tests/browser/map-lab.test.ts',
  'tests/browser/offline.test.ts',
  'tests/browser/own-data.test.ts',
  'tests/browser/present-own-talk.test.ts',
  'tests/browser/present.test.ts',
  'tests/browser/print.test.ts',
  'tests/browser/progress-report.test.ts',
  'tests/browser/share.test.ts',
  'tests/browser/suggest-correction.test.ts',
  'tests/browser/update.test.ts',
  'tests/browser/usb.test.ts',
] as const;

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
          include: [...GATE],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // Software WebGL on small machines: one browser at a time.
          fileParallelism: false,
          retry: 0,
        },
      },
      {
        // Long runs that go beyond the gate: axe and payloads on every page, archives of tiles, servers, pictures.
        test: {
          name: 'thorough',
          include: ['tests/browser/**/*.test.ts', 'tests/hosting/**/*.test.ts', 'tests/visual/**/*.test.ts'],
          exclude: [...GATE, '**/node_modules/**'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});

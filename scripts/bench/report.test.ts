import { expect, test } from 'vitest';
import { writeBenchReport } from './report.ts';

const load = { lcpMs: 1000, firstMapMs: 4000, mapIdleMs: 4000, kilobytes: 900, requests: 30, layoutShift: 0 };

test('a target that is missed is called missed', () => {
  const report = writeBenchReport({
    loads: { 'Corridor Atlas': { ...load, mapIdleMs: 5000 }, 'bare MapLibre': load },
    frames: { 'Corridor Atlas': 9, 'bare MapLibre': 10 },
  });
  expect(report).toContain('| 0.25 | ≤ 0.5 | met |');
  expect(report).toContain('| 1.25 | ≤ 1.15 | **missed** |');
  expect(report).toContain('| 0.90 | ≥ 0.9 | met |');
});

test('what was not measured is not told', () => {
  const report = writeBenchReport({});
  expect(report).not.toContain('## Targets');
  expect(report).toContain('no run yet');
});

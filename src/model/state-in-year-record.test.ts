import { expect, test } from 'vitest';
import { compileRecord } from './compile/compile-record.ts';
import { DATA_FILES } from './data-for-tests.ts';
import { readRecordFiles } from './record-files/read-record-files.ts';
import { indexRecord } from './record-index.ts';
import { stateInYear } from './state-in-year.ts';

const index = indexRecord(compileRecord(readRecordFiles(DATA_FILES).raw).records.en);

const BERTHS = 'port-lach-huyen-berths-1-2';
const AIRPORT = 'airport-sa-pa';
const RAILWAY = 'rail-lao-cai-hanoi-hai-phong-standard-gauge';

/** What the atlas shows of real places in a year: recorded past, promised future, and the task that promises. */
const CASES: readonly (readonly [place: string, year: number, status: string, mode: string, by: string | null])[] = [
  [BERTHS, 2015, 'unknown', 'recorded', null],
  [BERTHS, 2017, 'under-construction', 'recorded', null],
  [BERTHS, 2018, 'operating', 'recorded', null],
  [BERTHS, 2019, 'operating', 'recorded', null],
  [BERTHS, 2050, 'operating', 'recorded', null],
  [AIRPORT, 2021, 'approved', 'recorded', null],
  [AIRPORT, 2022, 'under-construction', 'recorded', null],
  [AIRPORT, 2023, 'suspended', 'recorded', null],
  [AIRPORT, 2026, 'approved', 'recorded', null],
  [AIRPORT, 2028, 'approved', 'recorded', null],
  [AIRPORT, 2029, 'operating', 'promised', 'lc2024-iii-1a-air-1'],
  [AIRPORT, 2030, 'operating', 'promised', 'lc2024-iii-1a-air-1'],
  [RAILWAY, 2024, 'unknown', 'recorded', null],
  [RAILWAY, 2025, 'under-construction', 'recorded', null],
  [RAILWAY, 2026, 'under-construction', 'recorded', null],
  [RAILWAY, 2028, 'under-construction', 'recorded', null],
  [RAILWAY, 2031, 'operating', 'promised', 'lc2024-iii-1a-rail-2'],
];

test.each(CASES)('%s in %i: %s, %s', (place, year, status, mode, by) => {
  const state = stateInYear(index, place, year);
  expect([state.status, state.mode, state.by?.id ?? null]).toEqual([status, mode, by]);
});

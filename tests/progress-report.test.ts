import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { type Counts, countAgency, countDocument, knownDays } from '../scripts/count-again/count-report.ts';
import { cell, readTables } from '../scripts/count-again/record-tables.ts';
import { compileRecord } from '../src/model/compile/compile-record.ts';
import { RECORD_FILES, readRecordFiles } from '../src/model/record-files/read-record-files.ts';
import { indexRecord } from '../src/model/record-index.ts';
import {
  type Group,
  type ProgressReport,
  progressReport,
  type ReportRow,
  type ReportSubject,
} from '../src/model/report/progress-report.ts';

/** The progress report over the record as it is, against `scripts/count-again`, which knows the tables and none of the model's rules. */

const folder = fileURLToPath(new URL('../data/', import.meta.url));
const { raw } = readRecordFiles(new Map(RECORD_FILES.map((file) => [file, readFileSync(`${folder}${file}`, 'utf8')])));
const index = indexRecord(compileRecord(raw).records.en);
const { asOf } = index.record;
const tables = readTables(folder);
const documents = tables.documents.map((line) => cell(line, 'id'));
const agencies = tables.agencies.map((line) => cell(line, 'id'));

const PERIODS = [
  { from: '2026-01-01', to: '2026-12-31' },
  { from: '2025-01-01', to: '2025-06-30' },
  { from: '2025-07-01', to: '2025-12-31' },
  { from: '2018-01-01', to: '2026-11-23' },
  { from: '2021-02-14', to: '2024-02-29' },
] as const;

const ids = (rows: readonly ReportRow[]) => rows.map((row) => row.commitment.task.id).toSorted();
const grouped = (groups: readonly Group<string>[]) =>
  Object.fromEntries(groups.map(({ key, rows }) => [key, ids(rows)]));

type Compared = Omit<Counts, 'dates'>;

function countsOf(report: ProgressReport): Compared {
  const late = report.late.map((row) => ({ id: row.commitment.task.id as string, days: row.standing.byDays }));
  return {
    commitments: ids(report.rows),
    byState: grouped(report.byState),
    byOutcome: grouped(report.byOutcome),
    changed: ids(report.changed),
    dueWithin: ids(report.dueWithin),
    withoutAgency: ids(report.withoutAgency),
    late: late.toSorted((a, b) => b.days - a.days || (a.id < b.id ? -1 : 1)),
  };
}

function counted({ kind, id }: ReportSubject, period: (typeof PERIODS)[number]): Compared {
  const count = kind === 'document' ? countDocument : countAgency;
  const { dates: _, ...compared } = count(tables, id, knownDays(period, asOf));
  return compared;
}

describe.each(PERIODS)('from $from to $to', (period) => {
  test.each(documents)('the report on %s has the numbers the files give', (id) => {
    const subject = { kind: 'document', id } as const;
    expect(countsOf(progressReport(index, { subject, ...period }))).toEqual(counted(subject, period));
  });

  test('the report on every agency has the numbers the files give', () => {
    let led = 0;
    for (const id of agencies) {
      const subject = { kind: 'agency', id } as const;
      const report = progressReport(index, { subject, ...period });
      expect([id, countsOf(report)]).toEqual([id, counted(subject, period)]);
      led += report.rows.length;
    }
    expect(led).toBeGreaterThan(0);
  });
});

test('the files have rows that repeat others, something late, and something reached, so that none of it is counted in vain', () => {
  const all = documents.map((id) => countDocument(tables, id, { from: '2018-01-01', to: '2026-11-23' }));
  const rows = tables.tasks.length;
  expect(all.flatMap(({ commitments }) => commitments).length).toBeLessThan(rows);
  expect(all.flatMap(({ late }) => late).length).toBeGreaterThan(0);
  expect(all.flatMap(({ byOutcome }) => byOutcome.reached ?? []).length).toBeGreaterThan(0);
});

test('each number of a report is the length of a list that holds no row twice', () => {
  for (const id of documents) {
    const report = progressReport(index, { subject: { kind: 'document', id }, ...PERIODS[0] });
    for (const groups of [report.byState, report.byOutcome]) {
      expect(ids(groups.flatMap((group) => group.rows))).toEqual(ids(report.rows));
    }
    expect(new Set(ids(report.rows)).size).toBe(report.rows.length);
  }
});

test('every change of a state is traced to a row with a source', () => {
  const rows = documents.flatMap(
    (id) => progressReport(index, { subject: { kind: 'document', id }, ...PERIODS[0] }).changed,
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(ids(rows.filter((row) => !row.recorded.some((status) => status.sources.length > 0)))).toEqual([]);
});

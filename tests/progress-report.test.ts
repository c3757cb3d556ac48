import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { compileRecord } from '../src/model/compile/compile-record.ts';
import { RECORD_FILES, readRecordFiles } from '../src/model/record-files/read-record-files.ts';
import { indexRecord } from '../src/model/record-index.ts';
import { progressReport, type ReportRow } from '../src/model/report/progress-report.ts';

/**
 * The progress report over the record as it is, counted a second time from the CSV files alone: no rule of the model is used below
 * the line, so that a slip in one of them shows.
 */

const DATA = new URL('../data/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, DATA), 'utf8');
const { raw } = readRecordFiles(new Map(RECORD_FILES.map((file) => [file, read(file)])));
const index = indexRecord(compileRecord(raw).records.en);
const year = { from: '2026-01-01', to: '2026-11-23' };
const reportOn = (id: string) => progressReport(index, { subject: { kind: 'document', id }, ...year });
const idsOf = (rows: readonly ReportRow[]) => rows.map((row) => row.commitment.task.id).toSorted();

type Row = Readonly<Record<string, string>>;
const csv = (file: string): readonly Row[] => parse(read(file), { columns: true }) as Row[];
const tasks = csv('register/tasks.csv');
const links = csv('register/links.csv');
const featureTasks = csv('register/feature-tasks.csv');
const statuses = csv('status.csv');
const documents = csv('register/documents.csv').map((row) => row.id ?? '');

const mains = (document: string) => tasks.filter((row) => row.document === document && row.same_as === '');
const family = (main: Row) => [main, ...tasks.filter((row) => row.same_as === main.id)];
const atEnd = (subject: string | undefined, day: string) => {
  let last = '';
  let status = '';
  for (const row of statuses) {
    const date = row.date ?? '';
    const first = date + '-01-01'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6);
    if (row.subject === subject && first <= day && first >= last) [last, status] = [first, row.status ?? ''];
  }
  return status;
};
const WAY = ['under-study', 'planned', 'approved', 'under-construction', 'operating', 'completed'];

function stateOf(main: Row, day: string): string {
  for (const row of family(main)) if (atEnd(row.id, day)) return atEnd(row.id, day);
  const answering = (answer: string) => {
    const members = new Set(family(main).map((row) => row.id));
    const places = featureTasks.filter((link) => members.has(link.task ?? '') && link.answers === answer);
    const states = places
      .map((link) => atEnd(link.feature, day))
      .filter((state) => state !== '' && state !== 'unknown');
    return states.toSorted((a, b) => WAY.indexOf(a) - WAY.indexOf(b))[0];
  };
  return answering('yes') ?? answering('part') ?? 'unknown';
}

function hasAgency(main: Row): boolean {
  const withLead = new Set(tasks.filter((row) => row.leads !== '').map((row) => row.id));
  return family(main).some(
    (row) =>
      withLead.has(row.id) ||
      links.some((link) => link.from === row.id && link.relation === 'assigned-by' && withLead.has(link.to)),
  );
}

describe.each(documents)('%s', (document) => {
  test('counts every commitment once', () => {
    expect(idsOf(reportOn(document).rows)).toEqual(
      mains(document)
        .map((row) => row.id)
        .toSorted(),
    );
  });

  test('its states are those of the files', () => {
    const expected: Record<string, string[]> = {};
    for (const row of mains(document)) {
      const state = stateOf(row, year.to);
      expected[state] = [...(expected[state] ?? []), row.id ?? ''].toSorted();
    }
    const { byState } = reportOn(document);
    const counted = Object.fromEntries(byState.map(({ key, rows }) => [key, idsOf(rows)]));
    expect(counted).toEqual(expected);
  });

  test('each partition holds every commitment once', () => {
    const report = reportOn(document);
    for (const groups of [report.byState, report.byOutcome]) {
      expect(idsOf(groups.flatMap((group) => group.rows))).toEqual(idsOf(report.rows));
    }
  });

  test('those without an agency are those of the files', () => {
    const expected = mains(document).filter((row) => !hasAgency(row));
    expect(idsOf(reportOn(document).withoutAgency)).toEqual(expected.map((row) => row.id).toSorted());
  });

  test('what changed is what stood otherwise on the eve of the period', () => {
    const moved = mains(document).filter((row) => stateOf(row, '2025-12-31') !== stateOf(row, year.to));
    const changed = reportOn(document).changed.filter((row) => row.before.status !== row.now.status);
    expect(idsOf(changed)).toEqual(moved.map((row) => row.id).toSorted());
  });

  test('nothing is late before its date, and everything late is known to fall short', () => {
    for (const { standing } of reportOn(document).late) {
      expect(standing.due?.localeCompare(year.to)).toBe(-1);
      expect(standing.shortfall).not.toBeNull();
    }
  });
});

test('every change of a state is traced to a row with a source', () => {
  const rows = documents.flatMap((document) => reportOn(document).changed);
  expect(rows.length).toBeGreaterThan(0);
  const bare = rows.filter((row) => !row.recorded.some((status) => status.sources.length > 0));
  expect(idsOf(bare)).toEqual([]);
});

test('an agency leads in the report what the files name it for', () => {
  const named = new Set(
    csv('register/agency-names.csv')
      .filter((row) => row.agencies?.split(';').includes('bo-giao-thong-van-tai'))
      .map((row) => row.name_in_document),
  );
  const naming = new Set(
    tasks.filter((row) => row.leads?.split(';').some((name) => named.has(name))).map((row) => row.id),
  );
  const leads = documents
    .flatMap(mains)
    .filter((main) =>
      family(main).some(
        (row) =>
          naming.has(row.id) ||
          (row.leads === '' &&
            links.some((link) => link.from === row.id && link.relation === 'assigned-by' && naming.has(link.to))),
      ),
    );
  const report = progressReport(index, { subject: { kind: 'agency', id: 'bo-xay-dung' }, ...year });
  const families = report.rows.map(({ commitment }) => commitment.task.sameAs ?? commitment.task.id);
  expect(families.toSorted()).toEqual(leads.map((row) => row.id).toSorted());
});

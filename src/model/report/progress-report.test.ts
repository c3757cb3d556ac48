import { expect, test } from 'vitest';
import type { AtlasRecord } from '../record.ts';
import { dueBy, linkWith, placeWith, recordWith, rowWith, taskWith } from '../record-for-tests.ts';
import { indexRecord } from '../record-index.ts';
import { progressReport, type ReportRow } from './progress-report.ts';

const half = { from: '2026-01-01', to: '2026-06-30' };
const reportOn = (change: Partial<AtlasRecord>, period = half) =>
  progressReport(indexRecord(recordWith(change)), { subject: { kind: 'document', id: 'plan' }, ...period });
const ids = (rows: readonly ReportRow[]) => rows.map((row) => row.commitment.task.id);

test('a row and its repeat count once', () => {
  const report = reportOn({ tasks: [taskWith({ id: 'main' }), taskWith({ id: 'repeat', sameAs: 'main' })] });
  expect(ids(report.rows)).toEqual(['main']);
});

test("another document's tasks are left out", () => {
  expect(ids(reportOn({ tasks: [taskWith({ id: 'a' }), taskWith({ id: 'b', document: 'other' })] }).rows)).toEqual([
    'a',
  ]);
});

test('the period ends where the record ends', () => {
  const report = reportOn({});
  expect([report.period.to, report.cut]).toEqual(['2026-06-15', true]);
});

test('a state that changed within the period is a change, from what it was on the eve', () => {
  const report = reportOn({
    tasks: [taskWith({ id: 'a' })],
    statuses: [rowWith('a', '2025-12-31', 'approved'), rowWith('a', '2026-02-01', 'under-construction')],
  });
  expect(ids(report.changed)).toEqual(['a']);
  expect(report.changed[0]).toMatchObject({
    change: 'moved',
    before: { status: 'approved' },
    now: { status: 'under-construction' },
  });
});

test('what was recorded for the first time is not called a move', () => {
  const report = reportOn({ tasks: [taskWith({ id: 'a' })], statuses: [rowWith('a', '2026-02-01', 'operating')] });
  expect(report.changed.map((row) => row.change)).toEqual(['first']);
});

test('the same state seen again is no change, but it was recorded', () => {
  const report = reportOn({
    tasks: [taskWith({ id: 'a' })],
    statuses: [rowWith('a', '2025', 'approved'), rowWith('a', '2026-02-01', 'approved')],
  });
  expect([ids(report.changed), ids(report.confirmed)]).toEqual([[], ['a']]);
});

test('what happened after the period is not known yet', () => {
  const report = reportOn(
    { tasks: [taskWith({ id: 'a' })], statuses: [rowWith('a', '2026-02-01', 'operating')] },
    { from: '2025-01-01', to: '2025-12-31' },
  );
  expect([ids(report.unknown), ids(report.changed)]).toEqual([['a'], []]);
});

test('late is judged on the last day of the period, longest first', () => {
  const rows = ['a', 'b', 'c'].map((id) => rowWith(id, '2020', 'approved'));
  const tasks = [
    taskWith({ id: 'a', due: dueBy(2025) }),
    taskWith({ id: 'b', due: dueBy(2023) }),
    taskWith({ id: 'c', due: dueBy(2026) }),
  ];
  const report = reportOn({ tasks, statuses: rows });
  expect(ids(report.late)).toEqual(['b', 'a']);
  expect(report.late.at(-1)?.standing.byDays).toBe(166);
});

test('an unknown state is never late', () => {
  const report = reportOn({ tasks: [taskWith({ id: 'a', due: dueBy(2020) })] });
  expect(ids(report.late)).toEqual([]);
  expect(report.byOutcome.map((group) => [group.key, group.rows.length])).toEqual([['not-judged', 1]]);
});

test('a date within the period is due within it', () => {
  const tasks = [
    taskWith({ id: 'a', due: dueBy(2025) }),
    taskWith({ id: 'b', due: dueBy(2025, { date: '2026-03-31' }) }),
  ];
  expect(ids(reportOn({ tasks }).dueWithin)).toEqual(['b']);
});

test('a task nobody is named for has no agency, one assigned by another row has', () => {
  const report = reportOn({
    tasks: [taskWith({ id: 'a' }), taskWith({ id: 'b' }), taskWith({ id: 'c', leads: ['The body'] })],
    taskLinks: [{ from: 'b', to: 'c', relation: 'assigned-by' }],
  });
  expect(ids(report.withoutAgency)).toEqual(['a']);
});

test('the groups hold every row once, furthest state first, unknown last', () => {
  const report = reportOn({
    tasks: ['a', 'b', 'c', 'd'].map((id) => taskWith({ id })),
    statuses: [rowWith('b', '2020', 'planned'), rowWith('c', '2020', 'operating'), rowWith('d', '2020', 'suspended')],
  });
  expect(report.byState.map((group) => [group.key, ids(group.rows)])).toEqual([
    ['operating', ['c']],
    ['planned', ['b']],
    ['suspended', ['d']],
    ['unknown', ['a']],
  ]);
});

test("an agency's report holds what it leads and what it took over, not what it helps with", () => {
  const index = indexRecord(
    recordWith({
      agencies: [
        {
          id: 'old',
          name: 'old',
          nameVi: 'old',
          level: 'central',
          successor: { id: 'new', date: '2025', source: 's' },
        },
        { id: 'new', name: 'new', nameVi: 'new', level: 'central' },
      ],
      agencyNames: ['old', 'new'].map((id) => ({ nameInDocument: `The ${id}`, agencies: [id], documents: ['plan'] })),
      tasks: [
        taskWith({ id: 'a', leads: ['The old'] }),
        taskWith({ id: 'b', leads: ['The new'], document: 'other' }),
        taskWith({ id: 'c', coordinators: ['The new'] }),
      ],
    }),
  );
  const of = (id: string) => ids(progressReport(index, { subject: { kind: 'agency', id }, ...half }).rows);
  expect([of('new'), of('old')]).toEqual([['a', 'b'], ['a']]);
});

test('a commitment partly answered says so before and after', () => {
  const report = reportOn({
    tasks: [taskWith({ id: 'a' })],
    places: [placeWith({ id: 'p' }), placeWith({ id: 'q' })],
    featureTasks: [linkWith({ place: 'p', task: 'a' }), linkWith({ place: 'q', task: 'a' })],
    statuses: [rowWith('p', '2020', 'operating'), rowWith('q', '2026-05', 'operating')],
  });
  expect(report.changed[0]).toMatchObject({ before: { inPart: true }, now: { inPart: false } });
});

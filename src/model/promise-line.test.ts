import { expect, test } from 'vitest';
import { promiseLine } from './promise-line.ts';
import type { PlanDocument, StatusRow } from './record.ts';
import { dueBy, linkWith, placeWith, recordWith, rowWith, taskWith } from './record-for-tests.ts';
import { indexRecord } from './record-index.ts';

const plan: PlanDocument = { id: 'plan', title: '', issuer: '', date: '2018-03-22', nature: 'plan', note: '' };
function lineOf(statuses: readonly StatusRow[], documents: readonly PlanDocument[] = [plan]) {
  const index = indexRecord(
    recordWith({
      places: [placeWith({ id: 'p' })],
      documents,
      tasks: [taskWith({ id: 't', due: dueBy(2030) })],
      featureTasks: [linkWith({ place: 'p', task: 't' })],
      statuses,
    }),
  );
  return promiseLine(index, 'p', '2026-06-15');
}
const stages = (line: ReturnType<typeof lineOf>) => line.milestones.map(({ stage, date }) => [stage, date]);

test('proposed by the document, then approved and started by their first rows', () => {
  const rows = [
    rowWith('p', '2025-02-03', 'under-study'),
    rowWith('p', '2025-02-19', 'approved'),
    rowWith('p', '2025-04-15', 'approved'),
    rowWith('p', '2025-12-19', 'under-construction'),
    rowWith('p', '2026-01-05', 'under-construction', { basis: 'observed' }),
  ];
  expect(stages(lineOf(rows))).toEqual([
    ['proposed', '2018-03-22'],
    ['approved', '2025-02-19'],
    ['started', '2025-12-19'],
  ]);
});

test('the date a plan sets stands at its last good day, with its lateness', () => {
  expect(lineOf([]).planned).toMatchObject([{ day: '2030-12-31', task: { id: 't' }, lateness: { late: false } }]);
});

test('a document later than the first known stage proposes nothing new', () => {
  expect(stages(lineOf([rowWith('p', '2014', 'operating')]))).toEqual([['opened', '2014']]);
});

test('a stage without a row is left out', () => {
  expect(stages(lineOf([rowWith('p', '2020', 'operating')], []))).toEqual([['opened', '2020']]);
});

test('a suspension stands where it was recorded', () => {
  expect(stages(lineOf([rowWith('p', '2015', 'approved'), rowWith('p', '2019', 'suspended')], []))).toEqual([
    ['approved', '2015'],
    ['suspended', '2019'],
  ]);
});

test('an unknown state and rows after the day are no milestones', () => {
  expect(lineOf([rowWith('p', '2015', 'unknown'), rowWith('p', '2027', 'operating')], []).milestones).toEqual([]);
});

import { expect, test } from 'vitest';
import { vi } from '../../i18n/vi.ts';
import { promiseLine } from '../../model/promise-line.ts';
import type { AtlasRecord } from '../../model/record.ts';
import { dueBy, linkWith, placeWith, recordWith, rowWith, taskWith } from '../../model/record-for-tests.ts';
import { indexRecord, rowsAt } from '../../model/record-index.ts';
import { statusAt } from '../../model/status-at.ts';
import { promiseSteps } from './promise-steps.ts';

function stepsOf(change: Partial<AtlasRecord>) {
  const index = indexRecord(recordWith({ places: [placeWith({ id: 'p' })], ...change }));
  const { status } = statusAt(rowsAt(index.statusesOf, 'p'), '2026-06-15');
  return promiseSteps(vi, promiseLine(index, 'p', '2026-06-15'), status);
}

test('what happened comes first, then the date the plan sets', () => {
  const steps = stepsOf({
    statuses: [rowWith('p', '2020-03-04', 'approved'), rowWith('p', '2022', 'under-construction')],
    tasks: [taskWith({ id: 't', due: dueBy(2030) })],
    featureTasks: [linkWith({ place: 'p', task: 't' })],
  });
  expect(steps.map((step) => [step.kind, step.word])).toEqual([
    ['done', 'phê duyệt'],
    ['done', 'khởi công'],
    ['ahead', 'kế hoạch'],
  ]);
  expect(steps[0]?.date).toBe('03/2020');
  expect(steps[2]?.date).toBe('đến năm 2030');
});

test('a date that has passed without being reached is late', () => {
  const steps = stepsOf({
    statuses: [rowWith('p', '2020', 'approved')],
    tasks: [taskWith({ id: 't', due: dueBy(2025) })],
    featureTasks: [linkWith({ place: 'p', task: 't' })],
  });
  expect(steps.at(-1)?.kind).toBe('late');
});

test('a date that has been reached is not repeated', () => {
  const steps = stepsOf({
    statuses: [rowWith('p', '2020', 'operating')],
    tasks: [taskWith({ id: 't', due: dueBy(2025) })],
    featureTasks: [linkWith({ place: 'p', task: 't' })],
  });
  expect(steps.map((step) => step.word)).toEqual(['vận hành']);
});

test('a date nobody can judge is not drawn as a promise', () => {
  const steps = stepsOf({
    tasks: [taskWith({ id: 't', due: dueBy(2018, { act: 'proposal' }) })],
    featureTasks: [linkWith({ place: 'p', task: 't' })],
  });
  expect(steps.filter((step) => step.kind !== 'done')).toEqual([]);
});

test('a halt that is over is left to the history', () => {
  const over = stepsOf({
    statuses: [rowWith('p', '2010', 'operating'), rowWith('p', '2020', 'suspended'), rowWith('p', '2022', 'operating')],
  });
  expect(over.map((step) => step.word)).toEqual(['vận hành']);
  const standing = stepsOf({ statuses: [rowWith('p', '2010', 'operating'), rowWith('p', '2020', 'suspended')] });
  expect(standing.map((step) => step.word)).toEqual(['vận hành', 'tạm dừng']);
});

test('a row that repeats another with less detail adds no dot', () => {
  const steps = stepsOf({
    tasks: [taskWith({ id: 'a', due: dueBy(2030) }), taskWith({ id: 'b', due: dueBy(2029), sameAs: 'a' })],
    featureTasks: [linkWith({ place: 'p', task: 'a' }), linkWith({ place: 'p', task: 'b' })],
  });
  expect(steps.map((step) => step.key)).toEqual(['a']);
});

test('what was only seen says "at the latest"', () => {
  const steps = stepsOf({ statuses: [rowWith('p', '2019', 'operating', { basis: 'observed' })] });
  expect(steps[0]?.date).toBe('muộn nhất năm 2019');
});

test('works begun and given up again are left to the history', () => {
  const steps = stepsOf({
    statuses: [
      rowWith('p', '2020', 'approved'),
      rowWith('p', '2022', 'under-construction'),
      rowWith('p', '2024', 'approved'),
    ],
  });
  expect(steps.map((step) => step.word)).toEqual(['phê duyệt']);
});

import { expect, test } from 'vitest';
import { detailOf, withDetails } from './place-detail.ts';
import { linkWith, placeWith, recordWith, rowWith, taskWith } from './record-for-tests.ts';
import { indexRecord } from './record-index.ts';
import { stateInYear } from './state-in-year.ts';

const whole = recordWith({
  places: [placeWith({ id: 'a' }), placeWith({ id: 'b' })],
  tasks: [taskWith({ id: 't' })],
  featureTasks: [linkWith({ place: 'b', task: 't' })],
  statuses: [rowWith('a', '2020', 'planned'), rowWith('b', '2021', 'operating')],
});
const detail = detailOf(indexRecord(whole), placeWith({ id: 'b' }));
const core = recordWith({
  ...whole,
  places: [placeWith({ id: 'a' })],
  featureTasks: [],
  statuses: [rowWith('a', '2020', 'planned')],
});

test('a place that was looked up stands in the record as if it had always been there', () => {
  const index = indexRecord(withDetails(core, [detail]));
  expect(index.placeById.get('b')?.id).toBe('b');
  expect(stateInYear(index, 'b', null).status).toBe('operating');
  expect(index.linksOfTask.get('t')).toHaveLength(1);
});

test('a place the record has already is not added again', () => {
  expect(withDetails(whole, [detail])).toBe(whole);
});

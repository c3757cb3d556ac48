import { expect, test } from 'vitest';
import type { Figure } from '../../model/record.ts';
import { figuresByKey } from './figures-by-key.ts';

const figure = (change: Partial<Figure> & { readonly id: string }): Figure => ({
  place: 'p',
  key: 'area_ha',
  value: 10,
  unit: 'ha',
  asOf: '2026',
  source: change.id,
  note: '',
  ...change,
});

test('figures of one key stand together where the first of them stood', () => {
  const groups = figuresByKey([figure({ id: 'a' }), figure({ id: 'b', key: 'lanes' }), figure({ id: 'c' })]);
  expect(groups.map((group) => [group.key, group.rows.map((row) => row.id)])).toEqual([
    ['area_ha', ['a', 'c']],
    ['lanes', ['b']],
  ]);
});

test('two sources that differ on the same thing at the same time contradict each other', () => {
  expect(figuresByKey([figure({ id: 'a' }), figure({ id: 'b', value: 5, asOf: '2026-03' })])[0]?.contradict).toBe(true);
});

test('figures of different parts do not contradict', () => {
  const groups = figuresByKey([figure({ id: 'a', note: 'north' }), figure({ id: 'b', value: 5, note: 'south' })]);
  expect(groups[0]?.contradict).toBe(false);
});

test('figures of different years do not contradict', () => {
  expect(figuresByKey([figure({ id: 'a' }), figure({ id: 'b', value: 5, asOf: '2020' })])[0]?.contradict).toBe(false);
});

test('one source that gives the low and the high end of a range does not contradict itself', () => {
  const groups = figuresByKey([figure({ id: 'a', source: 's' }), figure({ id: 'b', value: 5, source: 's' })]);
  expect(groups[0]?.contradict).toBe(false);
});

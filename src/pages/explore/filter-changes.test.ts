import { expect, test } from 'vitest';
import { NO_FILTER } from '../../model/filter.ts';
import { toggled, without } from './filter-changes.ts';

test('a value is added in its place and taken away again', () => {
  const two = toggled(toggled(NO_FILTER, 'country', 'VN'), 'country', 'CN');
  expect(two.country).toEqual(['CN', 'VN']);
  expect(toggled(two, 'country', 'CN').country).toEqual(['VN']);
});

test('dropping a restriction leaves the others', () => {
  const filter = { ...toggled(NO_FILTER, 'layers', 'ports'), q: 'x' };
  expect(without(filter, 'q')).toEqual({ ...NO_FILTER, layers: ['ports'] });
  expect(without(filter, 'layers')).toEqual({ ...NO_FILTER, q: 'x' });
});

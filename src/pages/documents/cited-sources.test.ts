import { expect, test } from 'vitest';
import type { Source } from '../../model/record.ts';
import { recordWith } from '../../model/record-for-tests.ts';
import { indexRecord } from '../../model/record-index.ts';
import { citedInOrder } from './cited-sources.ts';

const source = (id: string): Source => ({
  id,
  title: id,
  publisher: '',
  date: null,
  url: null,
  kind: 'press',
  language: 'vi',
  licence: '',
  unlinked: false,
});
const index = indexRecord(recordWith({ sources: [source('a'), source('b')] }));

test('sources are numbered in the order of reading and know every spot that cites them', () => {
  const cited = citedInOrder(index, [
    ['first', ['b']],
    ['second', ['a', 'b', 'b']],
    ['third', ['missing']],
  ]);
  expect(cited.map(({ number, source, spots }) => [number, source.id, spots])).toEqual([
    [1, 'b', ['first', 'second']],
    [2, 'a', ['second']],
  ]);
});

import { expect, test } from 'vitest';
import type { Figure, Source } from '../../model/record.ts';
import { placeWith, recordWith, rowWith } from '../../model/record-for-tests.ts';
import { indexRecord } from '../../model/record-index.ts';
import { sheetSources } from './sheet-sources.ts';

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
const figure = (id: string, key: string, from: string): Figure => ({
  id,
  place: 'p',
  key,
  value: 1,
  unit: 'km',
  asOf: null,
  source: from,
  note: '',
});
const index = indexRecord(
  recordWith({
    places: [placeWith({ id: 'p', positionSources: ['map'] })],
    statuses: [
      rowWith('p', '2020', 'approved', { sources: ['old'] }),
      rowWith('p', '2025', 'operating', { sources: ['new', 'old'] }),
    ],
    figures: [figure('aim', 'target_length_km', 'plan'), figure('size', 'area_ha', 'new')],
    sources: ['old', 'new', 'map', 'plan', 'never-cited'].map(source),
  }),
);

test('sources are numbered by their first citation from top to bottom', () => {
  expect(sheetSources(index, 'p', null).map((cited) => `${cited.number} ${cited.source.id}`)).toEqual([
    '1 new',
    '2 old',
    '3 plan',
    '4 map',
  ]);
});

test('a source knows every spot that cites it, in the order of reading', () => {
  const [first, second] = sheetSources(index, 'p', null);
  expect(first?.spots).toEqual(['status', 'figure-size', 'history-0']);
  expect(second?.spots).toEqual(['status', 'history-0', 'history-1']);
});

test('an earlier year cites what was known then first', () => {
  expect(sheetSources(index, 'p', 2021)[0]?.source.id).toBe('old');
});

test('a place nobody knows has no sources', () => {
  expect(sheetSources(index, 'nowhere', null)).toEqual([]);
});

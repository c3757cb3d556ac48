import { expect, test } from 'vitest';
import { en } from '../../i18n/en.ts';
import { placeWith, recordWith } from '../../model/record-for-tests.ts';
import { indexRecord } from '../../model/record-index.ts';
import { viewWith } from '../../view/view-for-tests.ts';
import type { ViewState } from '../../view/view-state.ts';
import { announcementOf } from './command-announcement.ts';

const index = indexRecord(recordWith({ places: [placeWith({ id: 'a' }), placeWith({ id: 'b' })] }));
const said = (before: Partial<ViewState>, after: Partial<ViewState>) =>
  announcementOf(en, index, viewWith(before), viewWith(after));

test('a moved year is said, and the record’s own where the reader goes back to today', () => {
  expect(said({ year: 2029 }, { year: 2030 })).toBe('Year 2030');
  expect(said({ year: 2030 }, { year: null })).toBe('Year 2026');
});

test('table, map and paper are said', () => {
  expect(said({ shape: 'map' }, { shape: 'table' })).toBe('Showing the table');
  expect(said({ paper: 'light' }, { paper: 'dark' })).toBe('Dark paper');
});

test('what joins and leaves the comparison is said by name', () => {
  expect(said({ compare: ['a'] }, { compare: ['a', 'b'] })).toBe('b added to the comparison, 2 in all');
  expect(said({ compare: ['a', 'b'] }, { compare: ['b'] })).toBe('a removed from the comparison');
  expect(said({ compare: ['a', 'b'] }, { compare: [] })).toBe('Clear the comparison');
});

test('an opened place is left to the page, which says it for every way of opening', () => {
  expect(said({}, { page: { kind: 'place', id: 'a' } })).toBe('');
});

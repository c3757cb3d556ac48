import { expect, test } from 'vitest';
import { placeWith, recordWith, taskWith } from './record-for-tests.ts';
import { indexRecord } from './record-index.ts';
import { createSearch } from './search.ts';

const search = createSearch(
  indexRecord(
    recordWith({
      places: [
        placeWith({
          id: 'gate-a',
          names: { vi: 'Cửa khẩu Hà Khẩu', en: 'Hekou border gate', zh: '河口口岸' },
          pinyin: 'he kou kou an',
          provinces: ['yunnan'],
        }),
        placeWith({
          id: 'rail-a',
          names: { vi: 'Đường sắt Lào Cai – Hà Nội', en: 'Lào Cai–Hà Nội railway', zh: '老街—河内铁路' },
        }),
        placeWith({
          id: 'park-a',
          names: { vi: 'Khu công nghiệp Đình Vũ', en: 'Đình Vũ Industrial Park' },
          provincesBefore2025: ['hai-duong'],
        }),
      ],
      tasks: [
        taskWith({
          id: 'lc2024-ii-2b-1a',
          document: 'lc2024',
          ref: 'Mục II.2.b, gạch đầu dòng 1',
          title: 'Complete the expressway',
        }),
      ],
      agencies: [{ id: 'bo-x', name: 'Ministry of X', nameVi: 'Bộ Ích', short: 'Bộ X', level: 'central' }],
      documents: [
        {
          id: 'lc2024',
          title: 'Plan for Lào Cai',
          issuer: '',
          number: '1620/QĐ-TTg',
          date: '2024-12-20',
          nature: 'plan',
          note: '',
        },
      ],
      provinces: [{ id: 'hai-duong', name: 'Hải Dương', country: 'VN' }],
    }),
  ),
);
const first = (query: string) => search(query)[0]?.hits[0]?.id;

test('names are found without marks, with half of a word, and written as one', () => {
  expect(['hà khẩu', 'ha khau', 'hakhau', 'ha kha', 'dinh vu', 'laocai'].map(first)).toEqual([
    'gate-a',
    'gate-a',
    'gate-a',
    'gate-a',
    'park-a',
    'rail-a',
  ]);
});

test('pinyin is found apart and joined', () => {
  expect(['he kou', 'hekou', 'hekoukouan'].map(first)).toEqual(['gate-a', 'gate-a', 'gate-a']);
});

test('any part of a Chinese name finds it', () => {
  expect(['河口', '口岸', '河', '老街', '铁路'].map(first)).toEqual(['gate-a', 'gate-a', 'gate-a', 'rail-a', 'rail-a']);
});

test('a slip of the finger is forgiven, and said to be one', () => {
  expect(search('hekuo')[0]?.hits[0]).toMatchObject({ id: 'gate-a', fit: 'fuzzy' });
  expect(search('industrail')[0]?.hits[0]).toMatchObject({ id: 'park-a', fit: 'fuzzy' });
});

test('an old province finds what lay in it', () => {
  expect(first('hai duong')).toBe('park-a');
});

test('tasks are found by their id, by document and reference, and by title', () => {
  expect(['lc2024-ii-2b-1a', 'lc2024 II.2.b', 'complete expressway'].map(first)).toEqual([
    'lc2024-ii-2b-1a',
    'lc2024-ii-2b-1a',
    'lc2024-ii-2b-1a',
  ]);
});

test('agencies by their short name, documents by their number', () => {
  expect(['Bộ X', '1620/QĐ-TTg'].map(first)).toEqual(['bo-x', 'lc2024']);
});

test('what is written exactly so comes before what is nearly so', () => {
  expect(search('hekou')[0]?.hits[0]?.fit).toBe('exact');
  expect(search('hek')[0]?.hits[0]?.fit).toBe('prefix');
});

test('when not every word is found, hits for some of them are offered and marked', () => {
  expect(search('hekou zzzzzz')[0]?.hits[0]).toMatchObject({ id: 'gate-a', fit: 'some-words' });
});

test('nothing is found for nothing, and nothing for words nobody wrote', () => {
  expect([search('  '), search('!?'), search('qqqqqq')]).toEqual([[], [], []]);
});

test('hits beyond the limit are counted', () => {
  expect(search('a', { limit: 1 }).every((group) => group.hits.length <= 1)).toBe(true);
  expect(search('ha', { limit: 1 }).find((group) => group.kind === 'place')).toMatchObject({ more: 2 });
});

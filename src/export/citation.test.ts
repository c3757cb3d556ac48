import { expect, test } from 'vitest';
import { bibtexOf, today } from './citation.ts';

const view = {
  title: 'Cửa khẩu A & B_{1}',
  product: 'Bản đồ Hành lang',
  edition: '2026-11-23.5ccd29b8',
  asOf: '2026-11-23',
  address: 'https://atlas.example/vi/places/a/?edition=2026-11-23.5ccd29b8',
  seen: '2026-11-25',
  lang: 'vi',
};

test('the BibTeX entry names title, edition, date, address, day of reading and licence', () => {
  expect(bibtexOf(view)).toBe(`@misc{corridor-atlas-2026-11-23-5ccd29b8,
  author = {{Bản đồ Hành lang}},
  title = {{Cửa khẩu A \\& B\\_1}},
  year = {2026},
  month = {11},
  edition = {2026-11-23.5ccd29b8},
  howpublished = {\\url{https://atlas.example/vi/places/a/?edition=2026-11-23.5ccd29b8}},
  url = {https://atlas.example/vi/places/a/?edition=2026-11-23.5ccd29b8},
  urldate = {2026-11-25},
  language = {vietnamese},
  note = {Record as of 2026-11-23. Licence: https://creativecommons.org/licenses/by/4.0/},
}
`);
});

test('braces of an entry always match, whatever the title', () => {
  const entry = bibtexOf({ ...view, title: '}{ \\{ weird }} %$#' });
  expect([...entry].filter((sign) => sign === '{')).toHaveLength([...entry].filter((sign) => sign === '}').length);
});

test('today is the day where the reader is', () => {
  expect(today(new Date(2026, 0, 5, 23, 30))).toBe('2026-01-05');
});

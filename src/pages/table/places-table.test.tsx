import { expect, test } from 'vitest';
import { indexRecord } from '../../model/record-index.ts';
import { LANGS } from '../../model/vocabulary.ts';
import { DICTIONARIES, realRecords, renderPart, textOf } from '../../ui/render-for-tests.tsx';
import { PlacesTable } from './places-table.tsx';
import { cellLines, type TableContext } from './table-cells.ts';
import { TABLE_COLUMNS, toggleColumn, USUAL_COLUMNS } from './table-columns.ts';
import { sortOnClick, sortPlaces, USUAL_SORT } from './table-order.ts';
import { tableTsv } from './table-tsv.ts';

const records = realRecords();
const index = indexRecord(records.vi);
const { places } = index.record;
const context: TableContext = { index, dict: DICTIONARIES.vi, year: null };
const placeNamed = (id: string) => {
  const place = index.placeById.get(id);
  if (!place) throw new Error(id);
  return place;
};
const railway = placeNamed('rail-lao-cai-hanoi-hai-phong-standard-gauge');

test('no cell of the real record is empty, in any language', () => {
  for (const lang of LANGS) {
    const own = { index: indexRecord(records[lang]), dict: DICTIONARIES[lang], year: null };
    for (const place of own.index.record.places) {
      for (const column of TABLE_COLUMNS) {
        const lines = cellLines(own, place, column);
        expect(lines.length, `${place.id} ${column}`).toBeGreaterThan(0);
        for (const { text } of lines) expect(text.trim(), `${place.id} ${column}`).not.toBe('');
      }
    }
  }
});

test('the new railway says its state, its date, its lead as the document writes it and who took over', () => {
  const said = (column: (typeof TABLE_COLUMNS)[number]) => cellLines(context, railway, column).map(({ text }) => text);
  expect(said('status')).toEqual(['Đang xây dựng']);
  expect(said('km')[0]).toMatch(/^\d+–\d+$/u);
  expect(said('lead')).toContain('Bộ Giao thông vận tải');
  expect(said('lead').some((text) => text.startsWith('nay là Bộ Xây dựng'))).toBe(true);
  expect(said('tasks')).toContain('lc2024-iii-1a-rail-2');
});

test('a place without a position says so instead of a kilometre', () => {
  const nowhere = places.find(({ geometry }) => geometry === null);
  if (!nowhere) throw new Error('every place has a position');
  expect(cellLines(context, nowhere, 'km')).toEqual([{ text: 'chưa rõ vị trí', missing: true }]);
});

test('a promise is written as a promise, with the recorded state beside it', () => {
  const in2030 = cellLines({ ...context, year: 2030 }, railway, 'status').map(({ text }) => text);
  expect(in2030[0]).toMatch(/^Cam kết cho năm 2030/u);
  expect(in2030[1]).toBe('Đang xây dựng');
});

test('sorted by kilometre the table runs from Kunming to the sea, what has none comes last', () => {
  const kms = sortPlaces(context, places, USUAL_SORT).map(({ span }) => span?.fromKm ?? Number.MAX_VALUE);
  expect(kms).toEqual(kms.toSorted((a, b) => a - b));
});

test('what is not known comes last whichever way a column is sorted', () => {
  for (const column of TABLE_COLUMNS) {
    for (const direction of ['ascending', 'descending'] as const) {
      const first = sortPlaces(context, places, { column, direction })[0];
      if (!first) throw new Error('no place');
      expect(cellLines(context, first, column)[0]?.missing, column).toBeFalsy();
    }
  }
});

test('sorting loses no place and doubles none', () => {
  for (const column of TABLE_COLUMNS) {
    const ids = sortPlaces(context, places, { column, direction: 'descending' }).map(({ id }) => id);
    expect(new Set(ids).size).toBe(places.length);
  }
});

test('Vietnamese names are sorted as Vietnamese', () => {
  const ids = ['a', 'b', 'c'].map((id, at) => ({
    ...railway,
    id,
    names: { vi: ['Đồ Sơn', 'Dung Quất', 'Ea Súp'][at] ?? '', en: id },
  }));
  const sorted = sortPlaces(context, ids, { column: 'name', direction: 'ascending' });
  expect(sorted.map(({ names }) => names.vi)).toEqual(['Dung Quất', 'Đồ Sơn', 'Ea Súp']);
});

test('a second click on a heading turns the order round', () => {
  const once = sortOnClick(USUAL_SORT, 'name');
  expect(once).toEqual({ column: 'name', direction: 'ascending' });
  expect(sortOnClick(once, 'name')).toEqual({ column: 'name', direction: 'descending' });
  expect(sortOnClick(once, 'km')).toEqual({ column: 'km', direction: 'ascending' });
});

test('columns keep their order whatever order they are chosen in', () => {
  const more = toggleColumn(toggleColumn(USUAL_COLUMNS, 'position'), 'kind');
  expect(more.indexOf('kind')).toBe(more.indexOf('layer') + 1);
  expect(more.at(-1)).toBe('position');
  expect(toggleColumn(more, 'kind')).not.toContain('kind');
});

test('copied text has one line for each place and one tab between two columns', () => {
  const lines = tableTsv(context, places, TABLE_COLUMNS).split('\n');
  expect(lines).toHaveLength(places.length + 1);
  for (const line of lines) expect(line.split('\t')).toHaveLength(TABLE_COLUMNS.length);
  expect(lines[0]?.split('\t')[0]).toBe('Tên');
});

test('copied text holds nothing a spreadsheet would run', () => {
  const tricky = { ...railway, names: { vi: '=1+1', en: 'x' } };
  expect(tableTsv(context, [tricky], ['name'])).toBe("Tên\n'=1+1");
});

test('the table is a table: a caption, a sorted column, a heading for each row', () => {
  const html = renderPart(<PlacesTable places={places} />, index, { live: true });
  expect(html).not.toMatch(/\sstyle=/u);
  expect(html.match(/<th scope="row"/gu)).toHaveLength(places.length);
  expect(html.match(/aria-sort=/gu)).toHaveLength(1);
  expect(html).toMatch(/<th scope="col"[^>]*data-column="km"[^>]*aria-sort="ascending"/u);
  expect(textOf(html)).toContain(`${places.length} địa điểm đang lọc · sắp theo Km, tăng dần`);
});

test('without scripts the table offers no button', () => {
  const html = renderPart(<PlacesTable places={places.slice(0, 3)} />, index);
  expect(html).not.toContain('<button');
  expect(html).not.toContain('<details');
  expect(html.match(/<th scope="row"/gu)).toHaveLength(3);
});

test('of a very long table only what is in sight is drawn', () => {
  const many = Array.from({ length: 600 }, (_, at) => ({ ...railway, id: `p${at}` }));
  const html = renderPart(<PlacesTable places={many} />, index, { live: true });
  expect(html.match(/<th scope="row"/gu) ?? []).toHaveLength(0);
  expect(html).toContain('aria-rowcount="601"');
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FACETS, type Facet } from './facet-table.ts';
import { type Filter, NO_FILTER } from './filter.ts';
import { bindingFilters, facetCounts, filterPlaces, matches } from './filters.ts';
import type { Agency } from './record.ts';
import { linkWith, placeWith, recordWith, rowWith, taskWith } from './record-for-tests.ts';
import { indexRecord } from './record-index.ts';
import { COUNTRIES, LAYERS, STATUSES } from './vocabulary.ts';

const agency = (id: string, successor?: string): Agency => ({
  id,
  name: id,
  nameVi: id,
  level: 'central',
  ...(successor ? { successor: { id: successor, date: '2025', source: 's' } } : {}),
});
const index = indexRecord(
  recordWith({
    places: [
      placeWith({
        id: 'a',
        layer: 'railways',
        kind: 'railway',
        names: { vi: 'Đường sắt Lào Cai', en: 'Railway', zh: '老街铁路' },
      }),
      placeWith({
        id: 'b',
        country: 'CN',
        provinces: ['yunnan'],
        pinyin: 'he kou',
        names: { vi: 'Hà Khẩu', en: 'Hekou', zh: '河口' },
      }),
      placeWith({ id: 'c', provinces: ['lao-cai'], provincesBefore2025: ['yen-bai'] }),
    ],
    tasks: [taskWith({ id: 't', document: 'lc2024', theme: 'rail', leads: ['Bộ cũ'] })],
    featureTasks: [linkWith({ place: 'a', task: 't' })],
    agencies: [agency('old', 'new'), agency('new')],
    agencyNames: [{ nameInDocument: 'Bộ cũ', agencies: ['old'], documents: ['lc2024'] }],
    provinces: [{ id: 'yen-bai', name: 'Yên Bái', country: 'VN', until: '2025-07-01', successor: 'lao-cai' }],
    statuses: [rowWith('a', '2020', 'planned'), rowWith('a', '2025', 'under-construction')],
  }),
);
const ids = (filter: Partial<Filter>, year: number | null = null) =>
  filterPlaces(index, { ...NO_FILTER, ...filter }, year).map(({ id }) => id);

test('no filter lets everything through', () => {
  expect(ids({})).toEqual(['a', 'b', 'c']);
});

test('values of one facet add up, facets narrow each other', () => {
  expect([
    ids({ layers: ['railways', 'industrial-parks'] }),
    ids({ layers: ['industrial-parks'], country: ['CN'] }),
  ]).toEqual([['a', 'b', 'c'], ['b']]);
});

test('the status is that of the year', () => {
  expect([ids({ status: ['planned'] }, 2021), ids({ status: ['planned'] }), ids({ status: ['unknown'] })]).toEqual([
    ['a'],
    [],
    ['b', 'c'],
  ]);
});

test('plan and topic are those of the linked tasks', () => {
  expect([ids({ plan: ['lc2024'] }), ids({ topic: ['rail'] }), ids({ topic: ['air'] })]).toEqual([['a'], ['a'], []]);
});

test('a successor stands for its predecessors, a predecessor for itself', () => {
  expect([ids({ agency: ['new'] }), ids({ agency: ['old'] })]).toEqual([['a'], ['a']]);
});

test('a province is found under its old and its new name', () => {
  expect([ids({ province: ['yen-bai'] }), ids({ province: ['lao-cai'] })]).toEqual([['c'], ['c']]);
});

test('free text finds names without marks, written as one, in pinyin, in Chinese and by province', () => {
  expect([
    ids({ q: 'duong sat' }),
    ids({ q: 'laocai' }),
    ids({ q: 'hekou' }),
    ids({ q: '口' }),
    ids({ q: 'yen bai' }),
  ]).toEqual([['a'], ['a', 'c'], ['b'], ['b'], ['c']]);
});

test('a value the record does not know leaves nothing', () => {
  expect(ids({ plan: ['nothing'] })).toEqual([]);
});

test('when nothing is left, the restriction whose removal brings most back comes first', () => {
  const filter: Filter = { ...NO_FILTER, layers: ['industrial-parks'], country: ['VN'], province: ['yunnan'] };
  expect(bindingFilters(index, filter, null)).toEqual([
    { facet: 'country', comesBack: 1 },
    { facet: 'province', comesBack: 1 },
  ]);
});

test('when something is left, no restriction is to blame', () => {
  expect(bindingFilters(index, { ...NO_FILTER, country: ['CN'] }, null)).toEqual([]);
});

const filter: fc.Arbitrary<Filter> = fc.record({
  layers: fc.subarray([...LAYERS.slice(0, 6)], { maxLength: 2 }),
  status: fc.subarray([...STATUSES], { maxLength: 3 }),
  plan: fc.subarray(['lc2024', 'hp2018'], { maxLength: 1 }),
  agency: fc.subarray(['old', 'new'], { maxLength: 1 }),
  country: fc.subarray([...COUNTRIES], { maxLength: 2 }),
  province: fc.subarray(['yunnan', 'lao-cai', 'yen-bai'], { maxLength: 1 }),
  topic: fc.subarray(['rail', 'air'] as const, { maxLength: 1 }),
  q: fc.constantFrom('', 'lao', '河口', 'zzz'),
});
const year = fc.constantFrom(null, 2019, 2021, 2030);

test('the count beside a value is what choosing it alone leaves', () => {
  fc.assert(
    fc.property(filter, year, fc.constantFrom(...FACETS), (chosen, on, facet) => {
      const counts = facetCounts(index, chosen, on).by[facet];
      return [...counts].every(([value, count]) => {
        const narrowed: Filter = { ...chosen, [facet]: [value] };
        return filterPlaces(index, narrowed, on).length === count;
      });
    }),
  );
});

test('what comes back is what dropping the restriction leaves', () => {
  fc.assert(
    fc.property(filter, year, (chosen, on) =>
      bindingFilters(index, chosen, on).every(({ facet, comesBack }) => {
        const dropped: Filter = { ...chosen, [facet]: facet === 'q' ? '' : [] };
        return filterPlaces(index, dropped, on).length === comesBack && comesBack > 0;
      }),
    ),
  );
});

test('the total is the number of places that pass, and each of them passes alone', () => {
  fc.assert(
    fc.property(filter, year, (chosen, on) => {
      const left = filterPlaces(index, chosen, on);
      const alone = index.record.places.filter((place) => matches(index, place, chosen, on));
      return facetCounts(index, chosen, on).total === left.length && left.length === alone.length;
    }),
  );
});

test('another value in a facet never removes a place', () => {
  fc.assert(
    fc.property(filter, year, fc.constantFrom<Facet>('layers', 'country'), (chosen, on, facet) => {
      fc.pre(chosen[facet].length > 0);
      const wider: Filter =
        facet === 'layers' ? { ...chosen, layers: [...LAYERS] } : { ...chosen, country: [...COUNTRIES] };
      const left = new Set(filterPlaces(index, wider, on));
      return filterPlaces(index, chosen, on).every((place) => left.has(place));
    }),
  );
});

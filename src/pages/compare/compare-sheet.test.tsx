import { expect, test } from 'vitest';
import { figureText } from '../../i18n/record-words.ts';
import { placeWith, recordWith } from '../../model/record-for-tests.ts';
import { indexRecord, rowsAt } from '../../model/record-index.ts';
import { LANGS } from '../../model/vocabulary.ts';
import { DICTIONARIES, realRecords, renderPart, textOf } from '../../ui/render-for-tests.tsx';
import { accessWords } from './access-words.ts';
import { CompareSheet } from './compare-sheet.tsx';
import { CompareToggle } from './compare-toggle.tsx';
import { comparedFigures } from './compared-figures.ts';

const records = realRecords();
const index = indexRecord(records.vi);
const dict = DICTIONARIES.vi;
const KEYS = Object.keys(dict.figures.keys);
const place = (id: string) => {
  const found = index.placeById.get(id);
  if (!found) throw new Error(id);
  return found;
};
const RAILWAY = 'rail-lao-cai-hanoi-hai-phong-standard-gauge';
const FOUR = [RAILWAY, 'port-lach-huyen', 'airport-sa-pa', 'kcn-tang-loong'];
const sheet = (compare: readonly string[], live = true) =>
  renderPart(<CompareSheet />, index, { view: { compare }, live });

test('no figure of the compared places is lost and none is told twice', () => {
  const { measured, aims } = comparedFigures(index, FOUR.map(place), KEYS);
  const told = [measured, aims].flatMap(({ shared, alone }) => [...shared.flatMap(({ byPlace }) => byPlace), ...alone]);
  const ids = told.flat().map(({ id }) => id);
  expect(ids.toSorted()).toEqual(
    FOUR.flatMap((id) => rowsAt(index.figuresOf, id))
      .map(({ id }) => id)
      .toSorted(),
  );
});

test('a figure stands on a line of its own only where two places have it', () => {
  const { measured } = comparedFigures(index, FOUR.map(place), KEYS);
  expect(measured.shared.length).toBeGreaterThan(0);
  for (const { key, byPlace } of measured.shared) {
    expect(byPlace.filter((figures) => figures.length > 0).length, key).toBeGreaterThan(1);
    for (const figure of byPlace.flat()) expect(figure.key).toBe(key);
  }
});

test('what a plan aims at is never among what was measured', () => {
  const all = index.record.places.slice(0, 4);
  for (const places of [FOUR.map(place), all]) {
    const { measured, aims } = comparedFigures(index, places, KEYS);
    const keysOf = (block: typeof measured) => [
      ...block.shared.map(({ key }) => key),
      ...block.alone.flat().map(({ key }) => key),
    ];
    expect(keysOf(measured).filter((key) => key.startsWith('target_'))).toEqual([]);
    expect(keysOf(aims).filter((key) => !key.startsWith('target_'))).toEqual([]);
  }
});

test('a missing distance is explained: no position, a line, one itself, none in the record', () => {
  const nowhere = index.record.places.find(({ geometry }) => geometry === null);
  if (!nowhere) throw new Error('every place has a position');
  expect(accessWords(dict, nowhere, 'gate').distance).toBe(dict.explore.table.noPosition);
  expect(accessWords(dict, place(RAILWAY), 'gate').distance).toBe(dict.actions.compare.accessOfLine);
  expect(accessWords(dict, place('airport-sa-pa'), 'airport').distance).toBe(dict.actions.compare.accessOwnKind);
  const { target, distance } = accessWords(dict, place('kcn-tang-loong'), 'railway');
  expect(target).not.toBeNull();
  expect(distance).toMatch(/\d\skm/u);
});

test('the sheet shows every figure of the compared places and no empty cell, in every language', () => {
  for (const lang of LANGS) {
    const own = indexRecord(records[lang]);
    const html = renderPart(<CompareSheet />, own, { view: { compare: FOUR }, live: true });
    const text = textOf(html);
    for (const figure of FOUR.flatMap((id) => rowsAt(own.figuresOf, id))) {
      expect(text).toContain(textOf(figureText(DICTIONARIES[lang], figure)));
    }
    const [, ...cells] = html.matchAll(/<td[^>]*>(.*?)<\/td>/gsu);
    for (const [, cell] of cells) expect(textOf(cell ?? '').trim()).not.toBe('');
    expect(html).not.toMatch(/\sstyle=/u);
  }
});

test('each place can be taken out by its name, and a full comparison offers no more', () => {
  const html = sheet(FOUR);
  for (const id of FOUR) expect(html).toContain(`aria-label="Bỏ ${place(id).names.vi} khỏi so sánh"`);
  expect(html).not.toContain('<select');
  expect(sheet(FOUR.slice(1))).toContain('<select');
});

test('one place alone asks for another; none says so', () => {
  expect(textOf(sheet([RAILWAY]))).toContain(dict.actions.compare.needTwo);
  expect(textOf(sheet([]))).toContain(dict.actions.compare.empty);
  expect(sheet([])).not.toContain('<table');
});

test('an address that names an unknown place shows the others', () => {
  const html = sheet(['no-such-place', RAILWAY]);
  expect(html.match(/<th scope="col"/gu)).toHaveLength(1);
});

test('a former id still leads to its place', () => {
  const renamed = placeWith({ id: 'new', formerIds: ['old'], names: { vi: 'Tên mới', en: 'New name' } });
  const html = renderPart(<CompareSheet />, recordWith({ places: [renamed] }), { view: { compare: ['old'] } });
  expect(textOf(html)).toContain('New name');
});

test('without scripts nothing is offered that would not work', () => {
  const html = sheet(FOUR, false);
  expect(html).not.toContain('<button');
  expect(html).not.toContain('<select');
});

test('the button on a sheet says whether the place is in the comparison, and that a full one takes no more', () => {
  const toggle = (compare: readonly string[]) =>
    renderPart(<CompareToggle place={place('port-dinh-vu')} />, index, { view: { compare }, live: true });
  expect(toggle([])).toContain('aria-pressed="false"');
  expect(toggle(['port-dinh-vu'])).toContain('aria-pressed="true"');
  expect(toggle(FOUR)).toContain('disabled=""');
});

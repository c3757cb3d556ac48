import { describe, expect, it } from 'vitest';
import { compileRecord } from '../compile/compile-record.ts';
import { DATA_FILES } from '../data-for-tests.ts';
import { FIGURES } from '../record-files/figures.ts';
import { readRecordFiles } from '../record-files/read-record-files.ts';
import { SOURCES } from '../record-files/sources.ts';
import { STATUS } from '../record-files/status.ts';
import { indexRecord } from '../record-index.ts';
import { checkCorrection } from './check-correction.ts';
import { type Correction, NO_CORRECTION } from './correction.ts';

const { records } = compileRecord(readRecordFiles(DATA_FILES).raw);
const index = indexRecord(records.zh);
const TODAY = '2026-12-10';

const STATE = {
  subject: 'gate-kim-thanh-ii',
  date: '2026-12-01',
  basis: 'observed',
  status: 'operating',
  note_vi: 'Một câu.',
  note_en: 'A sentence.',
  note_zh: '一句话。',
  sources: 'none-nd-general-knowledge-of-the-researchers',
  confidence: 'low',
};
const SOURCE = {
  id: 'a-page-2026-12-01-news',
  title_vi: 'Tin',
  title_en: 'News',
  title_zh: '新闻',
  publisher: 'A page',
  date: '2026-12-01',
  url: 'https://example.org/news',
  kind: 'press',
  language: 'vi',
  licence: 'facts-only',
  unlinked: 'false',
};

function state(change: Partial<typeof STATE>): Correction {
  return { ...NO_CORRECTION, rows: [{ table: STATUS, cells: { ...STATE, ...change } }] };
}
function rulesOf(correction: Correction): readonly string[] {
  return checkCorrection(index, correction, TODAY).map((problem) => problem.rule);
}
function moved(coordinates: readonly [number, number], more: object = {}): Correction {
  const properties = { id: 'gate-kim-thanh-ii', accuracy_m: 50, basis: 'representative', ...more };
  return {
    ...NO_CORRECTION,
    features: [{ layer: 'border-gates', properties, geometry: { type: 'Point', coordinates } }],
  };
}

describe('checkCorrection', () => {
  it('finds nothing wrong with a sound row, in any language of the page, dated after the record', () => {
    expect(checkCorrection(index, state({}), TODAY)).toEqual([]);
    expect(checkCorrection(indexRecord(records.vi), state({}), TODAY)).toEqual([]);
  });

  it('finds nothing wrong with a source and a row that cites it', () => {
    const rows = [
      { table: SOURCES, cells: SOURCE },
      { table: STATUS, cells: { ...STATE, sources: SOURCE.id } },
    ];
    expect(checkCorrection(index, { ...NO_CORRECTION, rows }, TODAY)).toEqual([]);
  });

  it.each([
    ['a day that does not exist', { date: '2026-02-30' }, 'date-form'],
    ['a date as a spreadsheet writes it', { date: '01/12/2026' }, 'date-spreadsheet'],
    ['a day after today', { date: '2026-12-11' }, 'after-as-of'],
    ['a source that is not in the record', { sources: 'no-such-source' }, 'reference'],
    ['a state that goes back', { status: 'planned', basis: 'event' }, 'status-backwards'],
    ['a place that is completed', { status: 'completed' }, 'completed-place'],
    ['an empty status', { status: '' }, 'vocabulary'],
    ['a note that is too long', { note_en: 'x'.repeat(161) }, 'text-length'],
    ['a letter of another script', { note_en: 'A ѕentence.' }, 'stray-letter'],
    ['loose marks', { note_vi: 'Một câu.'.normalize('NFD') }, 'nfc'],
    ['no note at all', { note_vi: '', note_en: '', note_zh: '' }, 'required'],
    ['a subject that does not exist', { subject: 'gate-kim-thanh-iii' }, 'reference'],
  ])('finds %s', (_, change, rule) => {
    expect(rulesOf(state(change))).toContain(rule);
  });

  it('leaves a translation that is still to come to the desk', () => {
    expect(rulesOf(state({ note_vi: '', note_zh: '' }))).toEqual([]);
  });

  it('finds an address the record has already', () => {
    const known = index.record.sources.find((source) => source.url !== null)?.url ?? '';
    const rows = [{ table: SOURCES, cells: { ...SOURCE, url: known } }];
    expect(rulesOf({ ...NO_CORRECTION, rows })).toEqual(['source-address']);
  });

  it('finds a figure in another unit', () => {
    const cells = {
      id: 'gate-kim-thanh-ii--area-ha--99',
      feature: 'gate-kim-thanh-ii',
      key: 'area_ha',
      value: '12',
      unit: 'km²',
      source: STATE.sources,
    };
    expect(rulesOf({ ...NO_CORRECTION, rows: [{ table: FIGURES, cells }] })).toEqual(['figure-unit']);
    const right = { ...cells, unit: 'ha' };
    expect(rulesOf({ ...NO_CORRECTION, rows: [{ table: FIGURES, cells: right }] })).toEqual([]);
  });

  it('finds nothing wrong with a point moved within the corridor', () => {
    expect(checkCorrection(index, moved([103.95, 22.51]), TODAY)).toEqual([]);
  });

  it.each([
    ['swapped coordinates', moved([22.51, 103.95]), 'swapped-coordinates'],
    ['a point elsewhere', moved([2.35, 48.85]), 'outside-corridor'],
    ['too many decimals', moved([103.950001, 22.51]), 'too-many-decimals'],
    ['a position without a source', moved([103.95, 22.51], { position_source: '' }), 'position-basis'],
    ['a kind of another layer', moved([103.95, 22.51], { kind: 'seaport' }), 'kind-of-layer'],
    ['an unknown property', moved([103.95, 22.51], { height: 3 }), 'unknown-property'],
  ])('finds %s', (_, correction, rule) => {
    expect(rulesOf(correction)).toContain(rule);
  });

  it('names the line of the row within the correction', () => {
    const rows = [
      { table: STATUS, cells: STATE },
      { table: STATUS, cells: { ...STATE, date: '2026-12-02', status: 'open' } },
    ];
    const found = checkCorrection(index, { ...NO_CORRECTION, rows }, TODAY);
    expect(found).toEqual([expect.objectContaining({ file: 'status.csv', line: 3, rule: 'vocabulary' })]);
  });

  it.each(Object.keys(STATE).map((subject) => [subject]))('would notice a row without %s', (column) => {
    const found = checkCorrection(index, state({ [column]: '' }), TODAY);
    expect(found.length > 0).toBe(!column.startsWith('note_'));
  });
});

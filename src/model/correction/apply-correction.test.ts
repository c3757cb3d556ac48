import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { checkRecord } from '../check/check-record.ts';
import { DATA_FILES } from '../data-for-tests.ts';
import { AGENCIES } from '../record-files/agencies.ts';
import { featureFile } from '../record-files/features.ts';
import { STATUS } from '../record-files/status.ts';
import { TABLES } from '../record-files/tables.ts';
import { LAYERS } from '../vocabulary.ts';
import { applyCorrection, correctedFiles } from './apply-correction.ts';
import { CorrectionError, NO_CORRECTION } from './correction.ts';
import { changeCell } from './csv-text.ts';

const STATE = {
  subject: 'gate-kim-thanh-ii',
  date: '2026-11-20',
  basis: 'observed',
  status: 'operating',
  note_vi: 'Câu thử, có dấu phẩy và “ngoặc”.',
  note_en: 'A sentence for a test, with a comma and a "quote".',
  note_zh: '测试句。',
  sources: 'none-nd-general-knowledge-of-the-researchers',
  confidence: 'low',
};

function textOf(file: string): string {
  return DATA_FILES.get(file) ?? '';
}

describe('applyCorrection', () => {
  it('adds a row at the end and keeps every byte before it', () => {
    const changed = applyCorrection(DATA_FILES, { ...NO_CORRECTION, rows: [{ table: STATUS, cells: STATE }] });
    expect([...changed.keys()]).toEqual(['status.csv']);
    const text = changed.get('status.csv') ?? '';
    expect(text.startsWith(textOf('status.csv'))).toBe(true);
    expect(text.slice(textOf('status.csv').length)).toBe(
      'gate-kim-thanh-ii,2026-11-20,,observed,operating,"Câu thử, có dấu phẩy và “ngoặc”.","A sentence for a test, with a comma and a ""quote"".",测试句。,none-nd-general-knowledge-of-the-researchers,low\n',
    );
  });

  it('gives a record without new errors when the row is right', () => {
    const files = correctedFiles(DATA_FILES, { ...NO_CORRECTION, rows: [{ table: STATUS, cells: STATE }] });
    expect(checkRecord(files).problems.filter((problem) => problem.severity === 'error')).toEqual([]);
  });

  it('does not join the new row to a last line without an end', () => {
    const files = new Map(DATA_FILES).set('status.csv', textOf('status.csv').trimEnd());
    const changed = applyCorrection(files, { ...NO_CORRECTION, rows: [{ table: STATUS, cells: STATE }] });
    expect(changed.get('status.csv')?.split('\n').at(-2)).toMatch(/^gate-kim-thanh-ii,2026-11-20,/);
  });

  it('writes the columns in the order the file has them', () => {
    const files = new Map(DATA_FILES).set('status.csv', 'status,subject\n');
    const changed = applyCorrection(files, { ...NO_CORRECTION, rows: [{ table: STATUS, cells: STATE }] });
    expect(changed.get('status.csv')).toBe('status,subject\noperating,gate-kim-thanh-ii\n');
  });

  it('moves a point and keeps every other line', () => {
    const file = featureFile('border-gates');
    const changed = applyCorrection(DATA_FILES, {
      ...NO_CORRECTION,
      features: [
        {
          layer: 'border-gates',
          properties: { id: 'gate-kim-thanh-ii', accuracy_m: 50 },
          geometry: { type: 'Point', coordinates: [103.95, 22.5] },
        },
      ],
    });
    const [before, after] = [textOf(file).split('\n'), (changed.get(file) ?? '').split('\n')];
    const different = after.filter((line, at) => line !== before[at]);
    expect(after).toHaveLength(before.length);
    expect(different).toHaveLength(1);
    expect(different[0]).toContain('"accuracy_m": 50,');
    expect(different[0]).toMatch(/"geometry": \{"type": "Point", "coordinates": \[103\.95, 22\.5\]\}\},$/);
    expect(different[0]).toContain('"operator:vi": "Ban Quản lý Khu kinh tế tỉnh Lào Cai"');
  });

  it('adds a feature as the last line of its layer', () => {
    const file = featureFile('airports');
    const properties = { id: 'a-new-one', 'name:vi': 'Thử', 'name:en': 'Test' };
    const changed = applyCorrection(DATA_FILES, { ...NO_CORRECTION, features: [{ layer: 'airports', properties }] });
    const text = changed.get(file) ?? '';
    const ids = (JSON.parse(text) as { features: { properties: { id: string } }[] }).features.map(
      (f) => f.properties.id,
    );
    expect(ids.at(-1)).toBe('a-new-one');
    expect(text.endsWith('"geometry": null}\n]\n}\n')).toBe(true);
  });

  it('refuses a layer whose features do not stand one a line', () => {
    const file = featureFile('airports');
    const spread = JSON.stringify(JSON.parse(textOf(file)), null, 2);
    const change = { layer: 'airports', properties: { id: 'a-new-one' } } as const;
    expect(() => applyCorrection(new Map([[file, spread]]), { ...NO_CORRECTION, features: [change] })).toThrow(
      CorrectionError,
    );
  });

  it('moves as_of and the version forward together', () => {
    const changed = applyCorrection(DATA_FILES, { ...NO_CORRECTION, asOf: '2026-12-05' });
    const described = JSON.parse(changed.get('datapackage.json') ?? '') as { as_of: string; version: string };
    expect(described).toMatchObject({ as_of: '2026-12-05', version: '2026.12.05' });
    const files = new Map([...DATA_FILES, ...changed]);
    expect(checkRecord(files).problems.filter((problem) => problem.severity === 'error')).toEqual([]);
  });
});

describe('the files of the record', () => {
  it.each(TABLES)('$path is written as it stands: each first cell set to itself changes no byte', (table) => {
    const text = textOf(table.path);
    const [header = [], ...rows] = Papa.parse<string[]>(text.trimEnd(), { delimiter: ',' }).data;
    const [column = ''] = header;
    const written = rows.reduce((before, cells) => {
      const key = table.key.map((name) => cells[header.indexOf(name)] ?? '');
      return changeCell(before, { table, key, column, value: cells[0] ?? '' });
    }, text);
    expect(written).toBe(text);
  });

  it.each(LAYERS)('%s is written as it stands: a feature changed to itself changes no byte', (layer) => {
    const file = featureFile(layer);
    const { features } = JSON.parse(textOf(file)) as {
      features: { properties: { id: string }; geometry: never }[];
    };
    const changed = applyCorrection(DATA_FILES, {
      ...NO_CORRECTION,
      features: features.map(({ properties, geometry }) => ({ layer, properties, geometry })),
    });
    expect(changed.get(file)).toBe(textOf(file));
  });
});

describe('changeCell', () => {
  const text = textOf('register/agencies.csv');
  const [, first = ''] = text.split('\n');
  const id = first.slice(0, first.indexOf(','));

  it('changes one cell of one row', () => {
    const changed = changeCell(text, { table: AGENCIES, key: [id], column: 'short', value: 'A, B' });
    const different = changed.split('\n').filter((line, at) => line !== text.split('\n')[at]);
    expect(different).toHaveLength(1);
    expect(different[0]).toContain(',"A, B",');
  });

  it('says which row is not there', () => {
    const change = { table: AGENCIES, key: ['no-such-agency'], column: 'short', value: 'x' };
    expect(() => changeCell(text, change)).toThrow('register/agencies.csv has no row no-such-agency.');
  });

  it('says which columns there are', () => {
    const change = { table: AGENCIES, key: [id], column: 'shrot', value: 'x' };
    expect(() => changeCell(text, change)).toThrow(/no column "shrot". It has: id, name_vi/);
  });
});

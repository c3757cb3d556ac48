import { describe, expect, it } from 'vitest';
import { correctedFiles } from '../correction/apply-correction.ts';
import { NO_CORRECTION } from '../correction/correction.ts';
import { DATA_FILES } from '../data-for-tests.ts';
import { STATUS } from '../record-files/status.ts';
import { diffRecords } from './diff-records.ts';

function edited(file: string, edit: (text: string) => string): ReadonlyMap<string, string> {
  const text = DATA_FILES.get(file) ?? '';
  const after = edit(text);
  if (after === text) throw new Error(`nothing changed in ${file}`);
  return new Map(DATA_FILES).set(file, after);
}

const FIGURE = 'rail-lao-cai-hanoi-hai-phong-standard-gauge--length-km--01';

describe('diffRecords', () => {
  it('finds nothing between a record and itself', () => {
    expect(diffRecords(DATA_FILES, DATA_FILES)).toEqual([]);
  });

  it('finds nothing where only line ends and a byte-order mark differ', () => {
    const after = edited('figures.csv', (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
    expect(diffRecords(DATA_FILES, after)).toEqual([]);
  });

  it('finds nothing where QGIS wrote null for properties that are not there', () => {
    const after = edited('features/airports.geojson', (text) =>
      text.replaceAll('"basis": ', '"former_ids": null, "basis": '),
    );
    expect(diffRecords(DATA_FILES, after)).toEqual([]);
  });

  it('tells a new state by the place it is about', () => {
    const cells = { subject: 'gate-kim-thanh-ii', date: '2026-11-20', status: 'operating', note_en: 'x' };
    const after = correctedFiles(DATA_FILES, { ...NO_CORRECTION, rows: [{ table: STATUS, cells }] });
    const [change, ...others] = diffRecords(DATA_FILES, after);
    expect(others).toEqual([]);
    expect(change).toMatchObject({ kind: 'row-added', file: 'status.csv', subject: 'gate-kim-thanh-ii', cells });
    expect(diffRecords(after, DATA_FILES)).toMatchObject([{ kind: 'row-removed', subject: 'gate-kim-thanh-ii' }]);
  });

  it('tells a changed figure by its place and field', () => {
    const after = edited('figures.csv', (text) =>
      text.replace(/(length-km--01,[\w-]+,length_km),390\.9,/, '$1,391.2,'),
    );
    expect(diffRecords(DATA_FILES, after)).toMatchObject([
      {
        kind: 'row-changed',
        subject: 'rail-lao-cai-hanoi-hai-phong-standard-gauge',
        cells: { id: FIGURE },
        fields: [{ field: 'value', before: '390.9', after: '391.2' }],
      },
    ]);
  });

  it('knows a row again whose key was mended', () => {
    const after = edited('status.csv', (text) =>
      text.replace('The transport ministry sent', 'The Ministry of Transport sent'),
    );
    expect(diffRecords(DATA_FILES, after)).toMatchObject([
      { kind: 'row-changed', fields: [{ field: 'note_en', before: expect.stringMatching(/^The transport/) }] },
    ]);
  });

  it('does not take two rows of different places for one', () => {
    const after = edited('status.csv', (text) => text.replace(/^rail-lao-cai-hanoi-hai-phong-standard-gauge,/m, 'x,'));
    expect(diffRecords(DATA_FILES, after).map((change) => [change.kind, change.subject])).toEqual([
      ['row-added', 'x'],
      ['row-removed', 'rail-lao-cai-hanoi-hai-phong-standard-gauge'],
    ]);
  });

  it('tells nothing when rows only change places', () => {
    const after = edited('sources.csv', (text) => {
      const [header, ...rows] = text.trimEnd().split('\n');
      return `${[header, ...rows.reverse()].join('\n')}\n`;
    });
    expect(diffRecords(DATA_FILES, after)).toEqual([]);
  });

  it('tells how far a point moved and what else is said about it', () => {
    const after = correctedFiles(DATA_FILES, {
      ...NO_CORRECTION,
      features: [
        {
          layer: 'border-gates',
          properties: { id: 'gate-kim-thanh-ii', accuracy_m: 50 },
          geometry: { type: 'Point', coordinates: [103.944, 22.5318] },
        },
      ],
    });
    const [change, ...others] = diffRecords(DATA_FILES, after);
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      kind: 'feature-changed',
      fields: [{ field: 'accuracy_m', before: '1000', after: '50' }],
      geometry: { movedM: 1112 },
    });
  });

  it('tells how far a line moved and how long it was and is', () => {
    const after = edited('features/waterways.geojson', (text) =>
      text.replace('[103.99806, 22.46084]', '[104.09806, 22.46084]'),
    );
    const [change] = diffRecords(DATA_FILES, after);
    if (change?.kind !== 'feature-changed' || !change.geometry) throw new Error('no geometry change');
    expect(change.geometry.movedM).toBeGreaterThan(5000);
    expect(change.geometry.afterKm).toBeGreaterThan(change.geometry.beforeKm + 10);
  });

  it('tells new and removed features', () => {
    const after = correctedFiles(DATA_FILES, {
      ...NO_CORRECTION,
      features: [{ layer: 'airports', properties: { id: 'a-new-one' } }],
    });
    expect(diffRecords(DATA_FILES, after)).toMatchObject([
      { kind: 'feature-added', subject: 'a-new-one', layer: 'airports' },
    ]);
    expect(diffRecords(after, DATA_FILES)).toMatchObject([{ kind: 'feature-removed', subject: 'a-new-one' }]);
  });

  it('tells the two values of datapackage.json that are written by hand, and only those', () => {
    const after = edited('datapackage.json', (text) =>
      text.replaceAll('2026-11-23', '2026-12-05').replace('"title"', '"titel"'),
    );
    expect(diffRecords(DATA_FILES, after)).toEqual([
      expect.objectContaining({ fields: [{ field: 'as_of', before: '2026-11-23', after: '2026-12-05' }] }),
    ]);
  });

  it('tells values of other JSON files by their path', () => {
    const after = edited('spine.json', (text) => text.replace(/"reach_km": [\d.]+/, '"reach_km": 99'));
    expect(diffRecords(DATA_FILES, after)).toMatchObject([
      { file: 'spine.json', fields: [{ field: 'reach_km', after: '99' }] },
    ]);
  });

  it('says which file cannot be read, and goes on with the others', () => {
    const after = new Map(edited('features/ports.geojson', (text) => text.slice(0, -20))).set('new.json', '{}');
    expect(diffRecords(DATA_FILES, after).map((change) => [change.kind, change.file])).toEqual([
      ['file-unreadable', 'features/ports.geojson'],
      ['file-added', 'new.json'],
    ]);
  });

  it('compares a table of an older time, with other columns', () => {
    const without = (text: string) =>
      text
        .split('\n')
        .map((line) => line.replace(/,[^,]*$/, ''))
        .join('\n');
    const [change, ...others] = diffRecords(
      new Map([['provinces.csv', without(DATA_FILES.get('provinces.csv') ?? '')]]),
      new Map([['provinces.csv', DATA_FILES.get('provinces.csv') ?? '']]),
    );
    expect(change).toMatchObject({ kind: 'row-changed', fields: [{ field: 'sources', before: '' }] });
    expect(others.every((other) => other.kind === 'row-changed')).toBe(true);
  });
});

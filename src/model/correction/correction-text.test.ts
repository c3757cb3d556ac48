import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FEATURE_TASKS } from '../record-files/feature-tasks.ts';
import { SOURCES } from '../record-files/sources.ts';
import { STATUS } from '../record-files/status.ts';
import { type Correction, CorrectionError, NO_CORRECTION } from './correction.ts';
import { formatCorrection, parseCorrection } from './correction-text.ts';

const CORRECTION: Correction = {
  ...NO_CORRECTION,
  rows: [
    { table: SOURCES, cells: { id: 'a-source', title_en: 'One, two "three"' } },
    { table: STATUS, cells: { subject: 'a', date: '2026-11', note_vi: 'Đã khởi công; có dấu.' } },
    { table: STATUS, cells: { subject: 'b', date: '2026', note_zh: '开工' } },
  ],
  features: [
    { layer: 'ports', properties: { id: 'a', accuracy_m: 30 }, geometry: { type: 'Point', coordinates: [106, 20.85] } },
    { layer: 'ports', properties: { id: 'b', 'name:zh': '港' } },
    { layer: 'airports', properties: { id: 'c' }, geometry: null },
  ],
};

/** Cells as they are read back: every column, empty where nothing was said. */
function whole({ rows, features }: Correction) {
  return {
    rows: rows.map(({ table, cells }) => ({
      file: table.path,
      cells: Object.fromEntries(Object.keys(table.columns).map((column) => [column, cells[column] ?? ''])),
    })),
    features,
  };
}

describe('the text of a correction', () => {
  it('names each file once and puts the column names above its rows', () => {
    expect(formatCorrection(CORRECTION)).toBe(`=== data/sources.csv
id,title_vi,title_en,title_zh,publisher,date,url,kind,language,licence,unlinked
a-source,,"One, two ""three""",,,,,,,,
=== data/status.csv
subject,date,date_end_uncertain,basis,status,note_vi,note_en,note_zh,sources,confidence
a,2026-11,,,,Đã khởi công; có dấu.,,,,
b,2026,,,,,,开工,,
=== data/features/ports.geojson
{"type": "Feature", "properties": {"id": "a", "accuracy_m": 30}, "geometry": {"type": "Point", "coordinates": [106.0, 20.85]}}
{"type": "Feature", "properties": {"id": "b", "name:zh": "港"}}
=== data/features/airports.geojson
{"type": "Feature", "properties": {"id": "c"}, "geometry": null}
`);
  });

  it('is read back as it was', () => {
    expect(whole(parseCorrection(formatCorrection(CORRECTION)))).toEqual(whole(CORRECTION));
  });

  it('is read back after a trip through mail: a letter above, Windows line ends, blank lines, a byte-order mark', () => {
    const mailed = `\uFEFFDear desk,\n\nplease look.\n\n${formatCorrection(CORRECTION).replaceAll('===', '\n===')}`;
    expect(whole(parseCorrection(mailed.replaceAll('\n', '\r\n')))).toEqual(whole(CORRECTION));
  });

  it('keeps any text of one line', () => {
    const line = fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\n\uFEFF]/.test(text));
    fc.assert(
      fc.property(line, line, (noteVi, noteEn) => {
        const correction: Correction = {
          ...NO_CORRECTION,
          rows: [{ table: STATUS, cells: { subject: 'a', note_vi: noteVi, note_en: noteEn } }],
        };
        expect(whole(parseCorrection(formatCorrection(correction)))).toEqual(whole(correction));
      }),
    );
  });

  it.each([
    ['a text without a heading', 'subject,date\na,2026\n', 'This is no correction'],
    ['a file that is none of the record', '=== data/secret.csv\na,b\n1,2\n', 'no file of the record'],
    ['a path out of data/', '=== data/../package.json\na\n1\n', 'no file of the record'],
    ['an unknown column', '=== data/status.csv\nsubject,datum\na,2026\n', 'unknown: datum'],
    ['column names without a row', '=== data/status.csv\nsubject,date\n', 'at least one row'],
    ['a line that is no feature', '=== data/features/ports.geojson\n{"type": "Feature"}\n', 'no GeoJSON feature'],
    [
      'a geometry of another sort',
      '=== data/features/ports.geojson\n{"type": "Feature", "properties": {"id": "a"}, "geometry": {"type": "Circle"}}\n',
      'no GeoJSON feature',
    ],
    ['a layer we do not have', '=== data/features/lakes.geojson\n{"type": "Feature"}\n', 'no GeoJSON feature'],
  ])('refuses %s', (_, text, message) => {
    expect(() => parseCorrection(text)).toThrow(CorrectionError);
    expect(() => parseCorrection(text)).toThrow(message);
  });

  it('writes links between places and tasks too', () => {
    const rows = [{ table: FEATURE_TASKS, cells: { feature: 'a', task: 't' } }];
    expect(formatCorrection({ rows, features: [] })).toContain('=== data/register/feature-tasks.csv\n');
  });
});

import { Packer } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { indexRecord } from '../../model/record-index.ts';
import { progressReport } from '../../model/report/progress-report.ts';
import { LANGS } from '../../model/vocabulary.ts';
import { DICTIONARIES, realRecords } from '../../ui/render-for-tests.tsx';
import { reportCsvText } from './report-csv.ts';
import { reportDocument } from './report-docx.ts';

const records = realRecords();
const reportIn = (lang: (typeof LANGS)[number], id = 'lc2024') => {
  const index = indexRecord(records[lang]);
  const report = progressReport(index, { subject: { kind: 'document', id }, from: '2026-01-01', to: '2026-12-31' });
  return { dict: DICTIONARIES[lang], index, report };
};
const textIn = (xml: string) =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&apos;', "'"))
    .join('\n');

test.each(LANGS)('the CSV in %s has one row for each commitment and reads back as written', (lang) => {
  const { dict, index, report } = reportIn(lang);
  const text = reportCsvText(dict, index, report);
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace('\uFEFF', ''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data.map((row) => row.id)).toEqual(report.rows.map((row) => row.commitment.task.id));
  expect(data.map((row) => row[dict.report.columns.task])).toEqual(report.rows.map((row) => row.commitment.task.title));
  expect(new Set(data.map((row) => row.edition))).toEqual(new Set([index.record.edition]));
});

test.each(LANGS)('the Word file in %s holds the title, every task and every change', async (lang) => {
  const { dict, index, report } = reportIn(lang);
  const files = unzipSync(new Uint8Array(await Packer.toArrayBuffer(reportDocument(dict, index, report))));
  const text = textIn(strFromU8(files['word/document.xml'] ?? new Uint8Array()));
  expect(text).toContain(dict.report.notAStatement);
  for (const row of report.rows) expect(text).toContain(row.commitment.task.title);
  for (const note of report.changed.flatMap((row) => row.recorded.map((status) => status.note)))
    expect(text).toContain(note);
});

test('the table of the Word file lies on its side, the summary stands', async () => {
  const { dict, index, report } = reportIn('vi');
  const files = unzipSync(new Uint8Array(await Packer.toArrayBuffer(reportDocument(dict, index, report))));
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  const sizes = [...xml.matchAll(/<w:pgSz ([^/]*)\/>/g)].map(([, size = '']) => size);
  const [first, second] = sizes.map((size) => {
    const of = (name: string) => Number(new RegExp(`w:${name}="(\\d+)"`).exec(size)?.[1]);
    return of('w') > of('h') ? 'lying' : 'standing';
  });
  expect([first, second]).toEqual(['standing', 'lying']);
});

test('the Word file draws the states as a bar whose shares are the counts', async () => {
  const { dict, index, report } = reportIn('en');
  const files = unzipSync(new Uint8Array(await Packer.toArrayBuffer(reportDocument(dict, index, report))));
  const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  const tables = xml.split('<w:tbl>').slice(1);
  const bar = tables.find((table) => table.includes('w:hRule="exact"')) ?? '';
  const widths = [...bar.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  expect(widths).toHaveLength(report.byState.length);
  for (const [at, { rows }] of report.byState.entries()) {
    expect((widths[at] ?? 0) / whole).toBeCloseTo(rows.length / report.rows.length, 2);
  }
  const shades = [...bar.matchAll(/<w:shd [^>]*w:fill="([0-9A-F]{6})"/g)].map(([, shade]) => shade);
  expect(new Set(shades).size).toBe(report.byState.length);
});

test.each(LANGS)('sentences of the Word file in %s begin large and end as the language ends them', async (lang) => {
  const { dict, index, report } = reportIn(lang);
  const files = unzipSync(new Uint8Array(await Packer.toArrayBuffer(reportDocument(dict, index, report))));
  const text = textIn(strFromU8(files['word/document.xml'] ?? new Uint8Array()));
  expect(text).not.toMatch(/\. \p{Ll}(?:bserved|rom|hi nhận|ừ ngày)/u);
  if (lang === 'zh') expect(text).not.toMatch(/\p{Script=Han}\. /u);
});

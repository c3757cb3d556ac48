import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Packer } from 'docx';
import { describe, expect, it } from 'vitest';
import { findRoundTripTools } from '../../scripts/round-trip-tools.ts';
import { indexRecord } from '../../src/model/record-index.ts';
import { progressReport } from '../../src/model/report/progress-report.ts';
import { reportDocument } from '../../src/pages/documents/report-docx.ts';
import { DICTIONARIES, realRecords } from '../../src/ui/render-for-tests.tsx';
import { runProgram, workFolder } from './work-folder.ts';

const { soffice } = findRoundTripTools();
const records = realRecords();

describe.skipIf(!soffice)('the progress report opened by a word processor', () => {
  const folder = workFolder();

  it.each([
    ['vi', 'lc2024'],
    ['en', 'hp2018'],
    ['zh', 'gk2018'],
  ] as const)('is the same in %s on %s: every task, on A4 pages that stand and lie', (lang, id) => {
    const index = indexRecord(records[lang]);
    const report = progressReport(index, { subject: { kind: 'document', id }, from: '2026-01-01', to: '2026-12-31' });
    const file = join(folder, `${id}.docx`);
    return Packer.toBuffer(reportDocument(DICTIONARIES[lang], index, report)).then((bytes) => {
      writeFileSync(file, bytes);
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
      for (const to of ['pdf', 'txt:Text (encoded):UTF8'])
        runProgram(soffice ?? '', [profile, '--headless', '--convert-to', to, '--outdir', folder, file], folder);
      const text = readFileSync(join(folder, `${id}.txt`), 'utf8').normalize('NFC');
      for (const { commitment } of report.rows) expect(text).toContain(commitment.task.title);
      const pdf = readFileSync(join(folder, `${id}.pdf`), 'latin1');
      const pages = [...pdf.matchAll(/\/Type\/Page\/.*?\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/gsu)].map(
        ([, width, height]) => [width, height].map((size) => Math.round(Number(size))).join(' × '),
      );
      expect(new Set(pages)).toEqual(new Set(['595 × 842', '842 × 595']));
    });
  });
});

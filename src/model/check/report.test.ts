import { describe, expect, it } from 'vitest';
import { readRecordFiles } from '../record-files/read-record-files.ts';
import { countBySeverity, writeReport } from './report.ts';

const { raw, problems } = readRecordFiles(new Map());

describe('writeReport', () => {
  it('says where, what and how to mend it, in English', () => {
    const report = writeReport(raw, problems, 'en');
    expect(report).toContain('ERROR  status.csv  [file-missing]\n  the file is missing\n  Mend: Restore it');
    expect(report).toMatch(/A record with errors does not build\.$/);
  });

  it('says the same in Vietnamese', () => {
    const report = writeReport(raw, problems, 'vi');
    expect(report).toContain('LỖI  status.csv  [file-missing]\n  thiếu tệp\n  Cách sửa: Khôi phục');
  });

  it('counts errors and warnings apart', () => {
    const [first] = problems;
    const warning = first && { ...first, severity: 'warning' as const };
    expect(countBySeverity([...problems, ...(warning ? [warning] : [])])).toMatchObject({
      error: problems.length,
      warning: 1,
    });
  });
});

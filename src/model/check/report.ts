import type { Problem, Said, Severity } from '../record-files/problem.ts';
import type { RawRecord } from '../record-files/raw-record.ts';

/** The languages the check speaks. */
export type ReportLang = keyof Said;

const WORDS = {
  en: {
    severity: { error: 'ERROR', warning: 'warning', notice: 'notice' },
    line: 'line',
    mend: 'Mend',
    counts: (raw: RawRecord) =>
      `${raw.features.length} places, ${raw.tasks.length} tasks, ${raw.statuses.length} states, ${raw.figures.length} figures, ${raw.sources.length} sources.`,
    result: (errors: number, warnings: number, notices: number) =>
      `${plural(errors, 'error')}, ${plural(warnings, 'warning')}, ${plural(notices, 'notice')}.`,
    sound: 'The record is sound.',
    broken: 'A record with errors does not build.',
  },
  vi: {
    severity: { error: 'LỖI', warning: 'cảnh báo', notice: 'lưu ý' },
    line: 'dòng',
    mend: 'Cách sửa',
    counts: (raw: RawRecord) =>
      `${raw.features.length} địa điểm, ${raw.tasks.length} nhiệm vụ, ${raw.statuses.length} tình trạng, ${raw.figures.length} số liệu, ${raw.sources.length} nguồn.`,
    result: (errors: number, warnings: number, notices: number) =>
      `${errors} lỗi, ${warnings} cảnh báo, ${notices} lưu ý.`,
    sound: 'Hồ sơ hợp lệ.',
    broken: 'Hồ sơ còn lỗi thì không dựng được trang.',
  },
} as const satisfies Record<ReportLang, unknown>;

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

export function countBySeverity(problems: readonly Problem[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  return { error: count('error'), warning: count('warning'), notice: count('notice') };
}

/** All problems in words, the worst first, and a summary at the end. */
export function writeReport(raw: RawRecord, problems: readonly Problem[], lang: ReportLang): string {
  const words = WORDS[lang];
  const entries = problems.map(({ file, line, id, rule, severity, what, mend }) => {
    const where = line > 0 ? `${file}, ${words.line} ${line}` : file;
    const row = id === '' ? '' : `  ${id}`;
    return `${words.severity[severity]}  ${where}${row}  [${rule}]\n  ${what[lang]}\n  ${words.mend}: ${mend[lang]}\n`;
  });
  const { error, warning, notice } = countBySeverity(problems);
  const verdict = error === 0 ? words.sound : words.broken;
  return [...entries, words.counts(raw), `${words.result(error, warning, notice)} ${verdict}`].join('\n');
}

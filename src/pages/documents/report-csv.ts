import { writeCsv } from '../../export/csv.ts';
import type { PageDictionary } from '../../i18n/dictionary.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import type { ProgressReport } from '../../model/report/progress-report.ts';
import { reportCells } from './report-words.ts';

/** The report as a spreadsheet's CSV: one row for each commitment, columns named in the reader's language, days as ISO dates. */
export function reportCsvText(dict: PageDictionary, index: RecordIndex, report: ProgressReport): string {
  const { columns } = dict.report;
  const cells = reportCells(dict, index, report.rows);
  const rows = report.rows.map((row, at) => {
    const cell = cells[at];
    return {
      [columns.number]: cell?.number,
      id: cell?.id,
      [dict.pages.tasks.columns.document]: cell?.document,
      [columns.reference]: cell?.reference,
      [columns.task]: cell?.task,
      [columns.lead]: cell?.lead,
      [columns.coordinators]: cell?.coordinators,
      [columns.due]: cell?.due,
      [columns.status]: cell?.status,
      [columns.asOf]: row.now.rows.at(-1)?.date ?? '',
      [dict.place.note]: cell?.note,
      [columns.assessment]: cell?.assessment,
      [dict.report.sections.changed]: dict.report.changes[row.change],
      [columns.sources]: cell?.sources,
      from: report.period.from,
      to: report.period.to,
    };
  });
  return writeCsv(rows, index.record);
}

export function reportCsv(dict: PageDictionary, index: RecordIndex, report: ProgressReport): Blob {
  return new Blob([reportCsvText(dict, index, report)], { type: 'text/csv;charset=utf-8' });
}

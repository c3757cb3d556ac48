import type { ProgressReport, ReportRow } from '../../model/report/progress-report.ts';
import type { Citation } from './cited-sources.ts';

/** Name of the spot where a recorded row of the report is cited. */
export function recordedSpot(row: ReportRow, at: number): string {
  return `recorded-${row.commitment.task.id}-${at}`;
}

/** Everything a report cites, in the order of reading: what is late, what was recorded, then the table. */
export function reportCitations(report: ProgressReport): readonly Citation[] {
  return [
    ...report.late.flatMap((row): Citation[] =>
      row.standing.shortfall ? [[`late-${row.commitment.task.id}`, row.standing.shortfall.sources]] : [],
    ),
    ...[...report.changed, ...report.confirmed].flatMap((row) =>
      row.recorded.map((status, at): Citation => [recordedSpot(row, at), status.sources]),
    ),
    ...report.rows.map((row): Citation => [tableSpot(row), row.now.rows.flatMap((status) => status.sources)]),
  ];
}

/** Name of the spot where a row of the report's table is cited. */
export function tableSpot(row: ReportRow): string {
  return `table-${row.commitment.task.id}`;
}

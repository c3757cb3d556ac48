import { useState } from 'react';
import type { ProgressReport } from '../../model/report/progress-report.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { saveFile } from '../../ui/save-file.ts';

interface ReportActionsProps {
  readonly report: ProgressReport;
  readonly onPrint: () => void;
}

type Outcome = { readonly kind: 'idle' | 'busy' | 'failed' } | { readonly kind: 'done'; readonly file: string };

/** Paper, spreadsheet, word processor. The makers of files are fetched when they are asked for. Needs scripts. */
export function ReportActions({ report, onPrint }: ReportActionsProps) {
  const { dict, index, live } = usePageAtlas();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' });
  const make = async (format: 'csv' | 'docx') => {
    setOutcome({ kind: 'busy' });
    const file = `${report.subject.id}-${report.period.from}-${report.period.to}.${format}`;
    try {
      const blob =
        format === 'csv'
          ? (await import('./report-csv.ts')).reportCsv(dict, index, report)
          : await (await import('./report-docx.ts')).reportDocx(dict, index, report);
      saveFile(blob, file);
      setOutcome({ kind: 'done', file });
    } catch {
      setOutcome({ kind: 'failed' });
    }
  };
  const words = dict.actions.download;
  return (
    <div className="report-actions needs-script">
      <button type="button" className="button" disabled={!live} onClick={onPrint}>
        {dict.report.printPdf}
      </button>
      <button type="button" className="button" disabled={!live} onClick={() => make('csv')}>
        {dict.report.exportCsv}
      </button>
      <button type="button" className="button" disabled={!live} onClick={() => make('docx')}>
        {dict.report.exportDocx}
      </button>
      <span role="status" className="fact-note">
        {outcome.kind === 'busy' ? words.preparing : null}
        {outcome.kind === 'failed' ? words.failed : null}
        {outcome.kind === 'done' ? words.done(outcome.file) : null}
      </span>
    </div>
  );
}

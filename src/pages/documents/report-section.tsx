import { memo, useCallback, useState } from 'react';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { PeriodFields } from './period-choice.tsx';
import { ReportActions } from './report-actions.tsx';
import { ReportChanges, ReportLate } from './report-changes.tsx';
import { reportDuty, subjectName } from './report-subject.ts';
import { ReportPlanSays, ReportRecordShows } from './report-summary.tsx';
import { ReportTable } from './report-table.tsx';
import type { ChosenReport } from './use-report.ts';

interface ReportSectionProps {
  readonly chosen: ChosenReport;
  /** Tells the page that the report alone is to be printed. */
  readonly onPrint: () => void;
}

/**
 * The progress report: one page of numbers, then what changed, what is late, then every row. What the plan says and what the record
 * shows stand apart. Without scripts it is about the record's year.
 */
export const ReportSection = memo(function ReportSection({ chosen, onPrint }: ReportSectionProps) {
  const { dict, index } = usePageAtlas();
  const { report } = chosen;
  const words = dict.report;
  const duty = reportDuty(dict, index, report.subject);
  return (
    <section className="report" id="report" aria-labelledby="report-heading" tabIndex={-1}>
      <header className="report-head">
        <h2 id="report-heading">{words.heading}</h2>
        <p className="report-title print-only">{words.title(subjectName(index, report.subject))}</p>
        <p className="report-days">
          <strong>{words.period(report.period.from, report.period.to)}</strong>
          {report.cut ? <span className="fact-note">{words.cut(report.period.to)}</span> : null}
        </p>
        <PeriodFields subject={report.subject} chosen={chosen} />
        {duty ? <p className="fact-note">{duty}</p> : null}
        <p className="fact-note">{words.notAStatement}</p>
      </header>
      <div className="report-sides">
        <ReportPlanSays report={report} />
        <ReportRecordShows report={report} />
      </div>
      <ReportLate report={report} />
      <ReportChanges report={report} />
      <ReportActions report={report} onPrint={onPrint} />
      <ReportTable report={report} />
      <p className="fact-note">
        {words.asOf(index.record.asOf)}
        {dict.shell.sentenceEnd} {words.preparedFrom(index.record.edition)}
        {dict.shell.sentenceEnd}
      </p>
    </section>
  );
});

/** Prints the report without the rest of the page: the page marks itself, the style sheet leaves the rest out. */
export function useReportPrint(): { readonly printing: boolean; readonly print: () => void } {
  const [printing, setPrinting] = useState(false);
  const print = useCallback(() => {
    setPrinting(true);
    addEventListener('afterprint', () => setPrinting(false), { once: true });
    // After the mark is on the page.
    requestAnimationFrame(() => requestAnimationFrame(() => window.print()));
  }, []);
  return { printing, print };
}

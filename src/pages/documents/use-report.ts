import { useMemo, useState } from 'react';
import type { RecordIndex } from '../../model/record-index.ts';
import type { Period } from '../../model/report/period.ts';
import { type ProgressReport, progressReport, type ReportSubject } from '../../model/report/progress-report.ts';
import { chosenPeriod, type PeriodChoice } from './report-period.ts';

/** A report and the period it is about, as chosen on the page. */
export interface ChosenReport {
  readonly report: ProgressReport;
  readonly choice: PeriodChoice;
  /** The days asked for, before the record's end cuts them. */
  readonly period: Period;
  readonly choose: (choice: PeriodChoice, own?: Period) => void;
}

/** The progress report of a subject; the year of the record until the reader chooses another period. */
export function useReport(index: RecordIndex, kind: ReportSubject['kind'], id: string): ChosenReport {
  const subject: ReportSubject = useMemo(() => ({ kind, id }), [kind, id]);
  const [choice, setChoice] = useState<PeriodChoice>('year');
  const [own, setOwn] = useState<Period>(() => chosenPeriod(index, subject, 'year', { from: '', to: '' }));
  const { from, to } = chosenPeriod(index, subject, choice, own);
  const report = useMemo(() => progressReport(index, { subject, from, to }), [index, subject, from, to]);
  return useMemo(
    () => ({
      report,
      choice,
      period: { from, to },
      choose: (next: PeriodChoice, period: Period = { from, to }) => {
        setChoice(next);
        if (next === 'own') setOwn(period);
      },
    }),
    [report, choice, from, to],
  );
}

import { firstDay, yearOf } from '../../model/dates.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import { halfYearPeriod, type Period, yearPeriod } from '../../model/report/period.ts';
import type { ReportSubject } from '../../model/report/progress-report.ts';

/** The periods a report is usually asked for, and the reader's own. */
export const PERIOD_CHOICES = ['year', 'last-year', 'half-1', 'half-2', 'since-document', 'own'] as const;
export type PeriodChoice = (typeof PERIOD_CHOICES)[number];

/** The choices that make sense for a subject: only a document has a day it was made, and a half not begun has no report. */
export function periodChoices(index: RecordIndex, subject: ReportSubject): readonly PeriodChoice[] {
  const { asOf } = index.record;
  return PERIOD_CHOICES.filter((choice) => {
    if (choice === 'since-document') return subject.kind === 'document' && index.documentById.has(subject.id);
    return choice !== 'half-2' || halfYearPeriod(yearOf(asOf), 2).from <= firstDay(asOf);
  });
}

/** The days a choice stands for; the reader's own period is kept as it is. */
export function chosenPeriod(index: RecordIndex, subject: ReportSubject, choice: PeriodChoice, own: Period): Period {
  const year = yearOf(index.record.asOf);
  switch (choice) {
    case 'year':
      return yearPeriod(year);
    case 'last-year':
      return yearPeriod(year - 1);
    case 'half-1':
      return halfYearPeriod(year, 1);
    case 'half-2':
      return halfYearPeriod(year, 2);
    case 'since-document': {
      const date = subject.kind === 'document' ? index.documentById.get(subject.id)?.date : undefined;
      return { from: firstDay(date ?? String(year)), to: yearPeriod(year).to };
    }
    case 'own':
      return own;
  }
}

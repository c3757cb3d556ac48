import type { PageDictionary } from '../../i18n/dictionary.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import type { ReportSubject } from '../../model/report/progress-report.ts';

/** What a report is about, by name: the document's title or the body's name. */
export function subjectName(index: RecordIndex, subject: ReportSubject): string {
  if (subject.kind === 'document') return index.documentById.get(subject.id)?.title ?? subject.id;
  return index.agencyById.get(subject.id)?.name ?? subject.id;
}

/** The report a document itself asks for, in words: yearly in the plan of 2024, half-yearly in Hải Phòng's. Null where it asks for none. */
export function reportDuty(dict: PageDictionary, index: RecordIndex, subject: ReportSubject): string | null {
  if (subject.kind !== 'document') return null;
  const reporting = (index.tasksOfDocument.get(subject.id) ?? []).filter((task) => task.due?.act === 'report');
  const texts = reporting.map((task) => task.due?.text ?? '');
  if (texts.some((text) => text.includes('6 tháng'))) return dict.report.duty['half-yearly'];
  return texts.some((text) => text.includes('30/9')) ? dict.report.duty.yearly : null;
}

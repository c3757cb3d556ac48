import { dateInSentence, formatDate } from './dates.ts';
import { formatNumber } from './numbers.ts';
import { englishPlural } from './plural.ts';
import type { report as vi } from './report.vi.ts';
import { translationOf } from './translation.ts';

const n = (value: number) => formatNumber(value, 'en');
const tasks = (count: number) => `${n(count)} ${englishPlural(count, { one: 'task', other: 'tasks' })}`;

export const report = translationOf<typeof vi>()({
  heading: 'Progress report',
  title: (document) => `Progress: ${document}`,
  asOf: (date) => `From the record as of ${formatDate(date, 'en')}`,
  periods: { yearly: 'Yearly report', 'half-yearly': 'Half-yearly report' },
  period: (from, to) => `From ${formatDate(from, 'en')} to ${formatDate(to, 'en')}`,
  duty: {
    yearly: 'The plan asks for a report on results before 30 September every year.',
    'half-yearly': 'The plan asks for a report every six months and every year.',
  },
  planSays: 'What the plan says',
  recordShows: 'What the record shows',
  apart: 'On the left are the words of the document, on the right what public sources show. The two are never mixed.',
  notAStatement: 'Drawn from public sources; not the official report of any agency.',
  sections: {
    byState: 'By recorded status',
    byOutcome: 'Against the dates',
    changed: 'Changed in the period',
    confirmed: 'News, but the same status',
    late: 'Late',
    dueWithin: 'Due in the period',
    unknown: 'Status unknown',
    withoutAgency: 'No lead agency named',
    withoutPlace: 'Tied to no place',
  },
  sectionMeanings: {
    byState: 'What public sources show on the last day of the period.',
    byOutcome: 'The recorded status beside the dates the document sets.',
    changed: 'The status differs from the start of the period, or was recorded for the first time.',
    confirmed: 'Something was recorded in the period, but the status is as before.',
    late: 'The date has passed and the recorded status falls short of what the task asks.',
    dueWithin: 'The document sets a date that lies in the period.',
    unknown: 'No data was found. Unknown does not mean undone.',
    withoutAgency: 'The document names no agency, and no other row assigns the task.',
    withoutPlace: 'Tasks that cannot be put on the map, with the reason.',
  },
  changes: { first: 'first recorded', moved: 'changed', none: 'unchanged' },
  cut: (date) => `The period ends ${dateInSentence(date, 'en')}, the last day the record looked at.`,
  lateCount: (count) => `${tasks(count)} late`,
  lateNote: 'Lateness is judged only on the act the date is about: completion, start, submission or proposal.',
  total: (count) => `${tasks(count)} in all`,
  folded: (count) => `${n(count)} ${englishPlural(count, { one: 'repeated row', other: 'repeated rows' })} folded in.`,
  share: (count, total) => `${n(count)} of ${n(total)}`,
  byAgency: 'By lead agency',
  byTheme: 'By field',
  noLead: 'Not named in the document',
  noChanges: 'The record shows no change in the period.',
  changed: (from, to) => `${from} → ${to}`,
  exportCsv: 'Download as CSV',
  exportDocx: 'Download for Word',
  printPdf: 'Print or save as PDF',
  preparedFrom: (edition) => `Drawn from edition ${edition} of the record`,
  columns: {
    number: 'No.',
    reference: 'Where',
    task: 'Task',
    lead: 'Lead agency',
    coordinators: 'Coordinating agencies',
    due: 'Date in the document',
    status: 'Status on record',
    asOf: 'Date',
    assessment: 'Against the date',
    sources: 'Sources',
  },
});

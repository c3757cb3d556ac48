import { formatDate } from './dates.ts';
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
  groups: {
    done: 'Done',
    'in-part': 'Done in part',
    'under-way': 'Under way',
    'not-begun': 'Not begun',
    stopped: 'Suspended or cancelled',
    unknown: 'Unknown',
  },
  groupMeanings: {
    done: 'The recorded status reaches what the task asks.',
    'in-part': 'Only a part of what is asked has been reached.',
    'under-way': 'Work is being done; what is asked has not been reached.',
    'not-begun': 'Only planned, under study or just approved.',
    stopped: 'Suspended or cancelled.',
    unknown: 'No data was found. Unknown does not mean undone.',
  },
  late: 'Late',
  lateCount: (count) => `${tasks(count)} late`,
  lateNote: 'Lateness is judged only on the act the date is about: completion, start, submission or proposal.',
  total: (count) => `${tasks(count)} in all`,
  folded: (count) => `${n(count)} ${englishPlural(count, { one: 'repeated row', other: 'repeated rows' })} folded in.`,
  share: (count, total) => `${n(count)} of ${n(total)}`,
  byAgency: 'By lead agency',
  byTheme: 'By field',
  noLead: 'Not named in the document',
  changes: 'Changes in the period',
  noChanges: 'The record shows no change in the period.',
  changed: (from, to) => `${from} → ${to}`,
  withoutPlace: 'Tasks tied to no place',
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

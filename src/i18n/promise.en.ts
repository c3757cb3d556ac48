import { dateInSentence, formatDate } from './dates.ts';
import { formatDuration } from './durations.ts';
import type { promise as vi } from './promise.vi.ts';
import { translationOf } from './translation.ts';

const late = (days: number) => formatDuration(days, 'en');

export const promise = translationOf<typeof vi>()({
  when: {
    by: (date) => `by ${formatDate(date, 'en')}`,
    before: (date) => `before ${formatDate(date, 'en')}`,
    in: (date) => dateInSentence(date, 'en'),
    annual: 'every year',
  },
  due: {
    completion: (when) => `Due ${when}`,
    start: (when) => `Works to start ${when}`,
    submission: (when) => `To be submitted ${when}`,
    proposal: (when) => `Proposal or coordination due ${when}`,
    report: (when) => `Report due ${when}`,
  },
  acts: {
    completion: 'The date is for completion.',
    start: 'The date is for the start of works, not for completion.',
    submission: 'The date is for submission, not for completion.',
    proposal: 'The date is for proposing or coordinating, not for the completion of works.',
    report: 'The date is for reporting.',
  },
  dueLabel: 'Due',
  dueColumns: {
    completion: 'Completion due',
    start: 'Start due',
    submission: 'Submission date',
    proposal: 'Proposal due',
    report: 'Report due',
  },
  submitTo: (authority) => `Submitted to: ${authority}`,
  noDue: 'The document sets no date.',
  inTheDocumentsWords: (words) => `In the document’s words: “${words}”`,
  stages: {
    proposed: 'proposed',
    approved: 'approved',
    started: 'started',
    opened: 'operating',
    suspended: 'suspended',
    cancelled: 'cancelled',
    due: 'due',
  },
  lineLabel: 'From proposal to operation',
  lineText: (stage, date) => `${stage}: ${formatDate(date, 'en')}`,
  noStage: 'No stage is recorded yet.',
  bySeen: (date) => `by ${formatDate(date, 'en')} at the latest`,
  outcomes: {
    reached: 'Reached',
    late: 'Late',
    open: 'Not yet due',
    'no-date': 'No date',
    'not-judged': 'Date passed, result unknown',
  },
  outcomeMeanings: {
    reached: 'What the date is about has been done.',
    late: 'The date has passed and the recorded status falls short.',
    open: 'The date has not come yet.',
    'no-date': 'The document sets no date, or the work comes round every year.',
    'not-judged': 'The date has passed, but nothing recorded shows whether it was done. Unknown does not mean late.',
  },
  lateMark: 'Late',
  lateBy: {
    completion: (days) => `Late by ${late(days)}`,
    start: (days) => `Start of works late by ${late(days)}`,
    submission: (days) => `Submission late by ${late(days)}: no approval recorded`,
    proposal: (days) => `Proposal late by ${late(days)}`,
    report: (days) => `Report late by ${late(days)}`,
  },
  reachedInTime: (date) => `Reached ${dateInSentence(date, 'en')}, in time`,
  reachedLate: (date, days) => `Reached ${dateInSentence(date, 'en')}, ${late(days)} after the due date`,
  dueIn: (days) => `${late(days)} left`,
  lead: {
    label: 'Lead agency',
    coordinators: 'Coordinating agencies',
    moreCoordinators: (count) => `+${count}`,
    named: 'Named by the task itself',
    assigned: (reference) => `Assigned by ${reference}`,
    own: 'Named by a source for this very place',
    'general-clause': 'A standing duty for all places of this kind, not a lead of this place',
    notNamed: 'Not named in the document',
    notNamedIn: (document) => `${document}: lead agency not named in the document`,
    nobody: 'No document mentions this place, so there is no lead agency',
    asInDocument: 'Name as written in the document',
    successor: (agency, date) => `now ${agency} (since ${formatDate(date, 'en')})`,
    standsFor: (agencies) => `Stands for ${agencies}`,
    standsForNobody: 'A collective phrase that names no one body',
  },
});

import { dateInSentence, formatDate } from './dates.ts';
import type { documents as vi } from './documents.vi.ts';
import { formatNumber } from './numbers.ts';
import { englishPlural } from './plural.ts';
import { translationOf } from './translation.ts';

const n = (value: number) => formatNumber(value, 'en');
const tasks = (count: number) => englishPlural(count, { one: 'task', other: 'tasks' });
const yearOf = (date: string) => date.slice(0, 4);

export const documents = translationOf<typeof vi>()({
  editionNamed: (edition) => `Edition ${edition}`,
  onThisPage: 'On this page',
  permanentId: 'Task id',
  today: 'now',
  noDate: 'No date given',
  inPart: (status) => `${status} (in part)`,
  reachedBy: (date) => `Reached, recorded ${dateInSentence(date, 'en')}`,
  stoodAlready: (date) => `Already so ${dateInSentence(date, 'en')}, before the document`,
  promisedBy: (year) => `Promised by the end of ${year}`,
  alsoSaidIn: 'Also said, with less detail, in',
  concernsPlaces: 'Related places',
  inheritedFrom: (agency) => `Given by the document to the ${agency}`,
  otherLeads: (count) => `${n(count)} named in another section`,
  coordinatorCount: (count) => `${n(count)} coordinating ${englishPlural(count, { one: 'agency', other: 'agencies' })}`,
  commitments: (count) => tasks(count),
  rowsAndCommitments: (rows, commitments) =>
    rows === commitments
      ? `${n(rows)} ${tasks(rows)}.`
      : `${n(rows)} rows; with repeats folded in, ${n(commitments)} ${tasks(commitments)}.`,
  filterRegister: 'Filter the register',
  searchTasks: 'Title, place, agency…',
  shown: (count, total) =>
    count === total ? `${n(total)} ${tasks(total)}` : `${n(count)} of ${n(total)} ${tasks(total)}`,
  nothingMatches: 'No task matches.',
  openAll: 'Open all',
  foldAll: 'Fold all',
  periods: {
    legend: 'Period',
    year: (asOf) => `Year ${yearOf(asOf)}`,
    'last-year': (asOf) => `Year ${Number(yearOf(asOf)) - 1}`,
    'half-1': (asOf) => `First half of ${yearOf(asOf)}`,
    'half-2': (asOf) => `Second half of ${yearOf(asOf)}`,
    'since-document': (_asOf) => 'Since the document',
    own: (_asOf) => 'Any two dates',
    from: 'From',
    to: 'To',
  },
  withDate: 'With a date',
  datesByYear: 'Dates set, by year, and what became of them',
  datesInYear: (year, count) => `${year}: ${n(count)}`,
  nothingLate: 'The record shows nothing late.',
  wholeTable: 'Whole table',
  promises: {
    heading: 'Plan against reality',
    intro: (count) =>
      `${n(count)} ${englishPlural(count, { one: 'date', other: 'dates' })} set by the documents, each beside the day it was really reached, latest first. Lateness is judged only on the act the date is about.`,
    due: 'date set by the document',
    reached: 'day reached, by the record',
    overdue: 'late',
    today: (asOf) => `record as of ${formatDate(asOf, 'en')}`,
  },
  gaps: {
    unknown: (count, total) => `The status of ${n(count)} of ${n(total)} tasks is unknown.`,
    unnamed: (count, total) => `${n(count)} of ${n(total)} tasks are given to no agency by the documents.`,
    unsure: (count, total) =>
      `${n(count)} of ${n(total)} places are only a representative point, a line drawn through its stations, or schematic.`,
    doubtful: (count, total) => `${n(count)} of ${n(total)} status rows have low confidence.`,
    unplaced: (count) =>
      `${n(count)} ${englishPlural(count, { one: 'place', other: 'places' })} without a known position`,
    unmapped: (count) => `${n(count)} ${tasks(count)} about a place that cannot be put on the map`,
  },
  reportMistake: 'Report a mistake',
  libraries: (count) =>
    `${n(count)} software ${englishPlural(count, { one: 'library and its licence', other: 'libraries and their licences' })}`,
  fileSize: (bytes) => (bytes < 1e6 ? `${n(Math.ceil(bytes / 1e3))} kB` : `${formatNumber(bytes / 1e6, 'en', 1)} MB`),
});

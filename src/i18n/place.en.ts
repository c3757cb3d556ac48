import { dateInSentence, formatDate } from './dates.ts';
import { formatKm, formatMetres } from './distances.ts';
import { formatNumber } from './numbers.ts';
import type { place as vi } from './place.vi.ts';
import { englishPlural } from './plural.ts';
import { translationOf } from './translation.ts';

const n = (value: number) => formatNumber(value, 'en');
const on = (date: string) => formatDate(date, 'en');
const counted = (count: number, one: string, other: string) => `${n(count)} ${englishPlural(count, { one, other })}`;

export const place = translationOf<typeof vi>()({
  close: 'Close the place sheet',
  back: 'Back',
  sheet: (name) => `Place sheet: ${name}`,
  facts: 'Main facts',
  alsoCalled: 'Also called',
  operator: 'Operator',
  province: 'Province or city',
  provinceBefore2025: (province) => `before 1 July 2025: ${province}`,
  onCorridor: 'On the corridor',
  noChineseName: 'No sure Chinese name yet.',
  zhNameSeen: 'Where the Chinese name was seen',
  note: 'Note',
  status: {
    heading: 'Status',
    observed: (date) => `observed ${dateInSentence(date, 'en')}`,
    event: (date) => `since ${on(date)}`,
    asOf: (date) => `as of ${on(date)}`,
    unknown: 'No data on its status was found.',
    stale: 'Older than 12 months.',
    inPart: 'in part',
    confidence: (level) => `${level} confidence`,
    uncertain: (from, until) => `between ${on(from)} and ${on(until)}`,
  },
  history: {
    heading: 'History',
    event: 'event',
    observed: 'observed',
    none: 'The record has no line on its status.',
    showAll: (count) => `Show all: ${counted(count, 'line', 'lines')}`,
    showFewer: 'Show fewer',
    earlier: (count) => counted(count, 'earlier line', 'earlier lines'),
  },
  tasks: {
    heading: 'Tasks',
    concerns: 'Related tasks',
    none: 'No document names this place.',
    context: 'Context: named in no plan.',
    more: (count) => counted(count, 'more task', 'more tasks'),
  },
  figures: {
    heading: 'Figures',
    none: 'No figures yet.',
    contradict: 'Sources give different figures; the record keeps both.',
    asOf: (date) => on(date),
    noDate: 'undated source',
    measured: 'On record',
    aims: 'Aims of the plans',
  },
  position: {
    heading: 'Position',
    accuracy: (metres) => `accurate to about ${formatMetres(metres, 'en')}`,
    surveyed: (metres) => `Surveyed, accurate to about ${formatMetres(metres, 'en')}.`,
    stations: (metres) => `Drawn through the stations, accurate to about ${formatMetres(metres, 'en')}.`,
    schematic: (metres) => `Schematic, accurate to about ${formatMetres(metres, 'en')}; not to be measured.`,
    representative: (metres) => `A representative point, accurate to about ${formatMetres(metres, 'en')}.`,
    noAccuracy: 'Accuracy unknown.',
    none: 'Position unknown: the place is in the list, not on the map.',
    source: 'Source of the position',
    generalKnowledge: 'Position from general knowledge, not measured.',
  },
  access: {
    heading: 'Distances',
    along: (km, mode, about) => `${formatKm(km, 'en', { approximate: about })} by ${mode === 'rail' ? 'rail' : 'road'}`,
    straight: (km, about) => `${formatKm(km, 'en', { approximate: about })} as the crow flies`,
    noPath: 'No path in the mapped network yet.',
    to: (target) => `To ${target}`,
    method: 'Measured along the lines drawn on the map, with a straight way at both ends.',
    showPath: 'Show the way',
  },
  sources: {
    heading: 'Sources',
    source: (number) => `Source ${number}`,
    count: (count) => counted(count, 'source', 'sources'),
    published: (publisher, date) => `${publisher}, ${on(date)}`,
    undated: (publisher) => `${publisher}, undated`,
    unlinked: 'Not linked: the page is a copy or cannot be trusted.',
    noAddress: 'No web address.',
    open: (title) => `Open source: ${title}`,
    licence: 'Licence',
    language: (language) => `in ${language}`,
  },
  neighbours: {
    previous: 'Previous place along the corridor',
    next: 'Next place along the corridor',
    heading: 'Nearby on the corridor',
  },
  actions: {
    more: 'More actions',
    fullPage: 'Open the full page',
    onMap: 'Show on the map',
    report: 'Report a mistake',
    zoomTo: 'Zoom to it',
  },
});

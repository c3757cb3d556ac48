import type { about as vi } from './about.vi.ts';
import { formatDate } from './dates.ts';
import { formatNumber } from './numbers.ts';
import { englishPlural } from './plural.ts';
import { translationOf } from './translation.ts';

const counted = (count: number, noun: string) =>
  `${formatNumber(count, 'en')} ${englishPlural(count, { one: noun, other: `${noun}s` })}`;

export const about = translationOf<typeof vi>()({
  heading: 'About this atlas',
  lead: 'Corridor Atlas is an open, checkable record of the Kunming – Lào Cai – Hà Nội – Hải Phòng – Quảng Ninh corridor. Every promise of the plans stands in its place: what it is, which task asks for it, which agency leads it, by when, and what has really happened, each with source and date.',
  numbers: (places, tasks, sources) =>
    `The record holds ${counted(places, 'place')}, ${counted(tasks, 'task')} and ${counted(sources, 'source')}.`,
  asOf: (date) => `It looked at sources up to ${formatDate(date, 'en')}.`,
  method: {
    heading: 'Method',
    paragraphs: [
      'Tasks come from the documents themselves: each row is one commitment that can be checked by itself, with its section, article or clause. Repeats are folded into the row with most detail.',
      'The status on a day is the last line recorded up to that day. Without a line it is unknown. What is older than 12 months says so.',
      'Late is computed, not an opinion: the due date has passed and the recorded status falls short of what the task asks. The plan of 2018 dates the proposing or coordinating, the annex of the 2024 plan the submission; lateness is judged on that act alone.',
      'Lead agencies are written as in the document, with the way they were found: named by the task, or assigned by another row. Where the document names nobody, it says so. Bodies that took over since 2025 stand with date and source.',
      'The future on the year line is what the plans promise. It is drawn lighter and never as fact.',
      'Distances follow the lines drawn on the map; where a schematic line is part of the way, the figure is said with “about”.',
    ],
  },
  sources: {
    heading: 'Sources',
    paragraphs: [
      'Each status, figure and position has its own source, listed with the place. Where sources contradict each other, both stand.',
      'Pages that are copies or cannot be trusted are named but not linked.',
      'Chinese names are given only where they are sure; otherwise the map uses the English name.',
    ],
    list: 'List of all sources',
  },
  positions: {
    heading: 'Positions and lines',
    paragraphs: [
      'Each position says how it was obtained and how accurate it is. Places without a known position are in the list, not on the map.',
      'The base map carries no line at sea and no claim. The sea is named Gulf of Tonkin.',
    ],
  },
  gaps: {
    heading: 'Known gaps',
    paragraphs: [
      'The register of the 2024 plan follows the draft; the plan was issued with Decision 1620/QĐ-TTg of 20 December 2024, whose annex has not been compared.',
      'Many positions rest on general knowledge or stand for an area; many new lines are schematic.',
      'Notes of officials read in a public repository count as working papers of low confidence.',
      'For many tasks there is no public news at all; unknown does not mean undone.',
    ],
  },
  licences: {
    heading: 'Licences',
    data: 'Record: CC BY 4.0. Free to reuse for any purpose; please credit “Corridor Atlas” and the edition.',
    code: 'Code: MIT licence.',
    basemap:
      'Coast, borders, rivers and lakes: GSHHG, LGPL. Positions of towns: GeoNames, CC BY 4.0, and Natural Earth, public domain.',
    fonts: 'Fonts: Be Vietnam Pro and Noto Sans SC, SIL OFL 1.1.',
    icons: 'Marks: Maki and Temaki, CC0.',
  },
  privacy: {
    heading: 'Privacy',
    paragraphs: [
      'No cookies, no tracking, no calls to third parties.',
      'So that the atlas works without a network, its pages and record are kept on your device after the first visit. “Use without a network” on this page deletes them; after that nothing is kept until you ask for it. A talk you make stays on this device.',
      'Your own files are opened on this device only.',
    ],
  },
  correct: {
    heading: 'Correct the record',
    paragraphs: [
      'The record is made of GeoJSON and CSV files that anyone can open. Change a row, run one command, and it says plainly what is wrong and how to mend it.',
    ],
  },
  editions: {
    heading: 'Editions',
    text: 'Each edition is named by its date and a code of its content. A link to an edition stays the same for ever.',
  },
});

import { formatDate } from './dates.ts';
import { formatNumber } from './numbers.ts';
import type { pages as vi } from './pages.vi.ts';
import { englishPlural } from './plural.ts';
import { translationOf } from './translation.ts';

const n = (value: number) => formatNumber(value, 'en');
const counted = (count: number, one: string, other: string) => `${n(count)} ${englishPlural(count, { one, other })}`;
const tasks = (count: number) => counted(count, 'task', 'tasks');

export const pages = translationOf<typeof vi>()({
  titled: (title) => `${title} – Corridor Atlas`,
  titles: {
    explore: 'Corridor Atlas: Kunming – Lào Cai – Hà Nội – Hải Phòng',
    places: 'All places',
    tasks: 'Tasks and targets of the plans',
    agencies: 'Lead and coordinating agencies',
    plans: 'Plans and agreement',
    stories: 'Stories',
    embed: 'Embedded map',
    about: 'About this atlas',
    notFound: 'Page not found',
    story: (title) => `Story: ${title}`,
    plan: (title) => `Progress: ${title}`,
  },
  descriptions: {
    explore: (places, count) =>
      `${counted(places, 'place', 'places')} and ${tasks(count)} of the Kunming – Lào Cai – Hà Nội – Hải Phòng corridor: what, who leads, by when, what has happened, with sources.`,
    place: (kind, province, status) =>
      `${kind}, ${province}. Status: ${status}. Plan tasks, lead agency, history and sources.`,
    task: (document, reference) => `${document}, ${reference}. Lead agency, due date, places and status.`,
    agency: (agency, count) => `${agency}: ${tasks(count)} it leads or helps with, and their status.`,
    plan: (title, count) => `${title}: ${tasks(count)}; done, under way, late, unknown.`,
    tasks: (count) => `${tasks(count)}, targets and schemes of the documents, with agency, due date and status.`,
    agencies: (count) =>
      `${counted(count, 'agency', 'agencies')} of the plans, and the bodies that took over from them since 2025.`,
    plans: 'The plans and the agreement on the corridor: tasks, agencies, dates and the progress of each document.',
    stories: 'Slides that move the map; they work without a network.',
    story: (title, steps) => `${title}: ${counted(steps, 'slide', 'slides')} on the map.`,
    embed: 'The map of the corridor, for other pages.',
    about: 'Method, sources, licences, known gaps.',
    notFound: 'This address leads to no page.',
  },
  imageAlt: (title) => `Map: ${title}`,
  updated: (date) => `Updated ${formatDate(date, 'en')}`,
  tasks: {
    heading: 'Tasks',
    intro:
      'Each row is one commitment that can be checked by itself. Repeats are folded into the row with most detail.',
    columns: {
      reference: 'Where',
      task: 'Task',
      lead: 'Lead',
      coordinators: 'Coordination',
      due: 'Due',
      status: 'Status',
      places: 'Places',
      document: 'Document',
    },
    withoutPlace: 'Tied to no place',
    group: 'Group',
    asks: 'What it asks',
    scope: 'Extent',
    theme: 'Field',
    kind: 'Kind',
    objects: 'Objects the document names',
    places: 'Places',
    noPlaces: 'No places.',
    links: 'Links to other tasks',
    own: 'Status recorded for the task itself.',
    fromPlaces: 'Status derived from the places that answer the task.',
    noState: 'Nothing in the record tells the status of this task.',
    inPart: 'in part',
    repeats: (count) => `repeated ${counted(count, 'time', 'times')}`,
    vietnameseOriginal: 'Vietnamese original',
  },
  agencies: {
    heading: 'Agencies',
    intro: 'Names as written in the documents. Many bodies were merged in 2025; successors stand with date and source.',
    leads: (count) => `Leads ${tasks(count)}`,
    coordinates: (count) => `Helps with ${tasks(count)}`,
    noTasks: 'No task names this agency.',
    successorOf: 'Successor of',
    successor: 'Successor',
    since: (date) => `since ${formatDate(date, 'en')}`,
    namesInDocuments: 'Names in the documents',
    level: 'Level',
    unchanged: 'No change is on record.',
    inVietnamese: 'Vietnamese name',
    notNamed: (count) => `${tasks(count)} without a named lead agency`,
  },
  plans: {
    heading: 'Plans and agreement',
    issuer: 'Issued by',
    number: 'Number',
    date: 'Date',
    noNumber: 'no number on the document',
    nature: 'Kind of document',
    draft: 'The register follows the draft; it has not been fully compared with the plan as issued.',
    register: 'Register of tasks',
    openReport: 'Open the progress report',
    open: (title) => `Open ${title}`,
  },
  places: { heading: 'Places', intro: 'In their order along the corridor, from Kunming to the sea.' },
  readAsText: 'The page to read without the map',
  openOnMap: 'Open on the map',
});

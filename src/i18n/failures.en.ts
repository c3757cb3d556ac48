import { formatDate } from './dates.ts';
import type { failures as vi } from './failures.vi.ts';
import { translationOf } from './translation.ts';

export const failures = translationOf<typeof vi>()({
  unknownPlace: {
    title: 'No such place',
    text: (id) => `The record has no place with the id “${id}”. The link may be mistyped.`,
  },
  unknownTask: { title: 'No such task', text: (id) => `The record has no task with the id “${id}”.` },
  unknownAgency: { title: 'No such agency', text: (id) => `The record has no agency with the id “${id}”.` },
  unknownPlan: { title: 'No such document', text: (id) => `The record has no document with the id “${id}”.` },
  unknownStory: { title: 'No such story', text: (id) => `There is no story with the id “${id}”.` },
  pageNotFound: {
    title: 'Page not found',
    text: 'This address leads to no page. Try the map or one of the lists.',
  },
  recordNotLoaded: {
    title: 'The record could not be loaded',
    text: 'The connection broke or the server gave no answer. The text of this page can still be read.',
  },
  detailsNotLoaded: {
    title: 'The details could not be loaded',
    text: 'The connection broke or the server gave no answer. Map, list and filters work on.',
  },
  recordOutdated: {
    title: 'The page and the record are of different editions',
    text: 'A new edition of the record has just come out. Reload the page to use it.',
  },
  recordCorrupt: {
    title: 'The record arrived damaged',
    text: 'The data received is not complete, so it is not used. Please load it again.',
  },
  noWebGl: {
    title: 'The live map cannot be drawn',
    text: 'This browser has no WebGL, or it is turned off. The still map, the table and the strip all work.',
  },
  webGlLost: {
    title: 'The map stopped drawing',
    text: 'The device took back its graphics memory. What you chose is kept.',
  },
  workerBlocked: {
    title: 'The map is blocked',
    text: 'Security settings keep this page from running a background process. The still map and the table work.',
  },
  mapNotLoaded: {
    title: 'The map could not be loaded',
    text: 'The live map did not arrive. The still map, the table and the strip all work.',
  },
  unexpected: {
    title: 'Something unexpected happened',
    text: 'This part of the page has stopped. The other parts still work.',
  },
  scriptOff: 'JavaScript is off: this page can be read and printed, the live map needs it.',
  retry: 'Try again',
  reload: 'Reload the page',
  restoreMap: 'Draw the map again',
  useStaticMap: 'See the still map',
  toTheMap: 'Go to the map',
  search: 'Search the record',
  details: 'Technical details',
  ignoredParameter: (key, value) => `“${key}=${value}” in the link is not valid and was left out.`,
  ignoredParameters: (keys) => `Parts of the link are not valid and were left out: ${keys}.`,
  movedPlace: (name) => `An old link: this place is now ${name}.`,
  olderEdition: (date) => `The link names an older edition; this is the record as of ${formatDate(date, 'en')}.`,
  dismiss: 'Dismiss the notice',
  offline: {
    now: 'You are offline. Everything loaded before still works.',
    back: 'You are online again.',
    ready: 'Saved for use without a network.',
    saving: 'Saving for use offline…',
    save: 'Save for use offline',
    remove: 'Delete the offline copy',
    notSaved: 'The offline copy could not be saved: the device has no room or does not allow it.',
    update: 'A new edition is out.',
    updateNow: 'Use the new edition',
    afterTalk: 'A talk is on in another window; take the new edition when it is over.',
    savedEdition: (date) => `Offline copy: record as of ${formatDate(date, 'en')}`,
    notAvailable: 'This page is not saved, and there is no network.',
  },
});

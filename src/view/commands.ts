import type { PlaceId } from '../model/record.ts';
import { LANGS } from '../model/vocabulary.ts';
import type { Command, CommandContext, CommandResult, Effect } from './command.ts';
import {
  changeLanguage,
  clearCompare,
  clearFilters,
  closePlace,
  goToPage,
  goToStep,
  hasFilter,
  selectPlace,
  setCamera,
  setPaper,
  setShape,
  setYear,
  toggleCompare,
} from './view-changes.ts';
import { FIRST_YEAR, LAST_YEAR, MAX_COMPARED, selectedPlace, type ViewState } from './view-state.ts';

const toView = (view: ViewState): CommandResult => ({ kind: 'view', view });
const effect = (name: Effect) => (): CommandResult => ({ kind: 'effect', effect: name });

/** The explore page and the places opened on it: there are filters, a year, a table. */
const onAtlas = (view: ViewState) => view.page.kind === 'explore' || view.page.kind === 'place';
const inStory = (view: ViewState) => view.page.kind === 'story';
const outsideFrame = (view: ViewState) => view.page.kind !== 'embed';
const stepOf = (view: ViewState) => (view.page.kind === 'story' ? view.page.step : 1);

export const COMMANDS: readonly Command[] = [
  {
    id: 'open-search',
    group: 'everywhere',
    shortcuts: [{ key: '/' }],
    available: onAtlas,
    run: effect('focus-search'),
  },
  {
    id: 'toggle-paper',
    group: 'everywhere',
    shortcuts: [{ key: 'd' }],
    available: outsideFrame,
    run: (view, { paper }) => toView(setPaper(view, paper === 'dark' ? 'light' : 'dark')),
  },
  {
    id: 'next-language',
    group: 'everywhere',
    shortcuts: [{ key: 'l' }],
    available: outsideFrame,
    run: (view) => toView(changeLanguage(view, LANGS[(LANGS.indexOf(view.lang) + 1) % LANGS.length] ?? 'vi')),
  },
  {
    id: 'copy-link',
    group: 'everywhere',
    shortcuts: [{ key: 'u' }],
    available: outsideFrame,
    run: effect('copy-link'),
  },
  { id: 'print', group: 'everywhere', shortcuts: [], available: outsideFrame, run: effect('print') },
  { id: 'help', group: 'everywhere', shortcuts: [{ key: '?' }], available: outsideFrame, run: effect('open-help') },
  {
    id: 'clear-filters',
    group: 'explore',
    shortcuts: [{ key: 'x' }],
    available: (view) => onAtlas(view) && hasFilter(view),
    run: (view) => toView(clearFilters(view)),
  },
  {
    id: 'toggle-table',
    group: 'explore',
    shortcuts: [{ key: 't' }],
    available: onAtlas,
    run: (view) => toView(setShape(view, view.shape === 'table' ? 'map' : 'table')),
  },
  {
    id: 'year-earlier',
    group: 'explore',
    shortcuts: [{ key: ',' }],
    available: (view, context) => onAtlas(view) && yearOf(view, context) > FIRST_YEAR,
    run: (view, context) => toView(setYear(view, yearOf(view, context) - 1)),
  },
  {
    id: 'year-later',
    group: 'explore',
    shortcuts: [{ key: '.' }],
    available: (view, context) => onAtlas(view) && yearOf(view, context) < LAST_YEAR,
    run: (view, context) => toView(setYear(view, yearOf(view, context) + 1)),
  },
  {
    id: 'year-today',
    group: 'explore',
    shortcuts: [{ key: '0' }],
    available: (view) => onAtlas(view) && view.year !== null,
    run: (view) => toView(setYear(view, null)),
  },
  {
    id: 'reset-camera',
    group: 'explore',
    shortcuts: [{ key: 'r' }],
    available: (view) => onAtlas(view) && view.shape === 'map',
    // The map may have been moved without the view knowing (a flight to a place): the page fits it again in any case.
    run: (view) => (view.camera === null ? effect('reset-camera')() : toView(setCamera(view, null))),
  },
  {
    id: 'next-place',
    group: 'place',
    shortcuts: [{ key: 'n' }],
    available: (view, context) => onAtlas(view) && neighbour(view, context, 1) !== null,
    run: (view, context) => toPlace(view, neighbour(view, context, 1)),
  },
  {
    id: 'previous-place',
    group: 'place',
    shortcuts: [{ key: 'p' }],
    available: (view, context) => onAtlas(view) && neighbour(view, context, -1) !== null,
    run: (view, context) => toPlace(view, neighbour(view, context, -1)),
  },
  {
    id: 'close-place',
    group: 'place',
    shortcuts: [{ key: 'Escape' }],
    available: (view) => selectedPlace(view) !== null,
    run: (view) => toView(closePlace(view)),
  },
  {
    id: 'toggle-compare',
    group: 'place',
    shortcuts: [{ key: 'c' }],
    available: (view) => onAtlas(view) && canCompare(view, selectedPlace(view)),
    run: (view) => {
      const place = selectedPlace(view);
      return toView(place === null ? view : toggleCompare(view, place));
    },
  },
  {
    id: 'clear-compare',
    group: 'place',
    shortcuts: [{ key: 'c', shift: true }],
    available: (view) => onAtlas(view) && view.compare.length > 0,
    run: (view) => toView(clearCompare(view)),
  },
  {
    id: 'next-step',
    group: 'present',
    shortcuts: [{ key: 'ArrowRight' }, { key: 'PageDown' }, { key: ' ' }],
    available: (view, { steps }) => inStory(view) && stepOf(view) < steps,
    run: (view, { steps }) => toView(goToStep(view, stepOf(view) + 1, steps)),
  },
  {
    id: 'previous-step',
    group: 'present',
    shortcuts: [{ key: 'ArrowLeft' }, { key: 'PageUp' }, { key: ' ', shift: true }],
    available: (view) => inStory(view) && stepOf(view) > 1,
    run: (view, { steps }) => toView(goToStep(view, stepOf(view) - 1, steps)),
  },
  {
    id: 'first-step',
    group: 'present',
    shortcuts: [{ key: 'Home' }],
    available: (view) => inStory(view) && stepOf(view) > 1,
    run: (view, { steps }) => toView(goToStep(view, 1, steps)),
  },
  {
    id: 'last-step',
    group: 'present',
    shortcuts: [{ key: 'End' }],
    available: (view, { steps }) => inStory(view) && stepOf(view) < steps,
    run: (view, { steps }) => toView(goToStep(view, steps, steps)),
  },
  {
    id: 'blank-screen',
    group: 'present',
    // Clickers send either.
    shortcuts: [{ key: 'b' }, { key: '.' }],
    available: inStory,
    run: effect('blank-screen'),
  },
  {
    id: 'toggle-notes',
    group: 'present',
    shortcuts: [{ key: 'n' }, { key: 's' }],
    available: inStory,
    run: effect('toggle-notes'),
  },
  {
    id: 'toggle-subtitle',
    group: 'present',
    shortcuts: [{ key: 't' }],
    available: inStory,
    run: effect('toggle-subtitle'),
  },
  {
    id: 'toggle-overview',
    group: 'present',
    shortcuts: [{ key: 'o' }],
    available: inStory,
    run: effect('toggle-overview'),
  },
  {
    id: 'toggle-numbers',
    group: 'present',
    shortcuts: [{ key: 'g' }],
    available: inStory,
    run: effect('toggle-numbers'),
  },
  {
    id: 'toggle-fullscreen',
    group: 'present',
    shortcuts: [{ key: 'f' }],
    available: (view) => onAtlas(view) || inStory(view),
    run: effect('toggle-fullscreen'),
  },
  {
    id: 'leave-story',
    group: 'present',
    shortcuts: [{ key: 'Escape' }],
    available: inStory,
    run: (view) => toView(goToPage(view, { kind: 'stories' })),
  },
];

function yearOf(view: ViewState, { recordYear }: CommandContext): number {
  return view.year ?? recordYear;
}

function canCompare(view: ViewState, place: PlaceId | null): boolean {
  return place !== null && (view.compare.includes(place) || view.compare.length < MAX_COMPARED);
}

/** The place before or after the selected one; the first or last of all where none is selected or the filter left it out. */
function neighbour(view: ViewState, { placesInOrder }: CommandContext, by: 1 | -1): PlaceId | null {
  const selected = selectedPlace(view);
  const at = selected === null ? -1 : placesInOrder.indexOf(selected);
  if (at === -1) return placesInOrder.at(by === 1 ? 0 : -1) ?? null;
  return placesInOrder[at + by] ?? null;
}

function toPlace(view: ViewState, place: PlaceId | null): CommandResult {
  return toView(place === null ? view : selectPlace(view, place));
}

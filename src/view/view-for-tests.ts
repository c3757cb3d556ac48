import fc from 'fast-check';
import { COUNTRIES, LANGS, LAYERS, STATUSES, THEMES } from '../model/vocabulary.ts';
import { roundCamera } from './url/camera-hash.ts';
import { LONGEST_QUERY } from './url/parameters.ts';
import { sortedUnique } from './url/values.ts';
import { FIRST_YEAR, LAST_YEAR, MAX_COMPARED, openingView, type Page, type ViewState } from './view-state.ts';

/** Random views, every field of them: what a link must be able to carry. */

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/u);
const listOf = <Value extends string>(values: fc.Arbitrary<Value>) =>
  fc.array(values, { maxLength: 5 }).map((list) => sortedUnique(list));
const among = <Value extends string>(values: readonly Value[]) => listOf(fc.constantFrom(...values));

const filter = fc.record({
  layers: among(LAYERS),
  status: among(STATUSES),
  plan: listOf(id),
  agency: listOf(id),
  country: among(COUNTRIES),
  province: listOf(id),
  topic: among(THEMES),
  q: fc
    .string({ unit: 'grapheme', maxLength: 60 })
    .map((text) => [...text.normalize('NFC')].slice(0, LONGEST_QUERY).join('')),
});

const arbitraryPage: fc.Arbitrary<Page> = fc.oneof(
  fc.constantFrom<Page>(
    { kind: 'explore' },
    { kind: 'tasks' },
    { kind: 'agencies' },
    { kind: 'plans' },
    { kind: 'stories' },
    { kind: 'about' },
    { kind: 'not-found' },
  ),
  fc.record({ kind: fc.constantFrom('place', 'task', 'agency', 'plan'), id }) as fc.Arbitrary<Page>,
  fc.record({ kind: fc.constant('story'), id, step: fc.integer({ min: 1, max: 999 }) }) as fc.Arbitrary<Page>,
  fc.record({
    kind: fc.constant('embed'),
    chrome: fc.constantFrom('none', 'legend', 'full'),
    place: fc.option(id),
    story: fc.option(id),
  }) as fc.Arbitrary<Page>,
);

/** Any camera MapLibre can have, not yet rounded. */
export const arbitraryCamera = fc.record({
  center: fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true })),
  zoom: fc.double({ min: 0, max: 24, noNaN: true }),
  bearing: fc.double({ min: -180, max: 180, noNaN: true }),
  pitch: fc.double({ min: 0, max: 85, noNaN: true }),
});

const labels = fc.oneof(
  fc.constantFrom(...LANGS),
  fc.constantFrom('vi+en', 'vi+zh', 'en+vi', 'en+zh', 'zh+vi', 'zh+en'),
) as fc.Arbitrary<ViewState['labels']>;

export const arbitraryView: fc.Arbitrary<ViewState> = fc.record({
  lang: fc.constantFrom(...LANGS),
  page: arbitraryPage,
  filter,
  year: fc.option(fc.integer({ min: FIRST_YEAR, max: LAST_YEAR })),
  paper: fc.option(fc.constantFrom('light', 'dark')),
  labels: fc.option(labels),
  compare: fc.uniqueArray(id, { maxLength: MAX_COMPARED }),
  shape: fc.constantFrom('map', 'table'),
  camera: fc.option(arbitraryCamera.map(roundCamera)),
  edition: fc.option(fc.constant('2026-11-23.4f2a09bc')),
});

/** The opening view with something changed. */
export function viewWith(changes: Partial<ViewState>): ViewState {
  return { ...openingView('vi'), ...changes };
}

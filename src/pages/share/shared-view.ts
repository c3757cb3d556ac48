import { nameIn } from '../../cartography/map-labels.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { NO_FILTER } from '../../model/filter.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import { formatUrl } from '../../view/url/format-url.ts';
import { type EmbedChrome, type Page, selectedPlace, type ViewState } from '../../view/view-state.ts';
import { embedTitle } from '../embed/embed-title.ts';

/** What a frame is to show of the view that is open. */
export const FRAME_SUBJECTS = ['view', 'place', 'corridor', 'story'] as const;
export type FrameSubject = (typeof FRAME_SUBJECTS)[number];

/** The absolute address of a view. */
export function viewAddress(view: ViewState, siteUrl: string): string {
  return new URL(formatUrl(view, { root: new URL(siteUrl).pathname }), siteUrl).href;
}

/** The subjects a view has: a place only where one is open, a story only in a story. */
export function subjectsOf(view: ViewState): readonly FrameSubject[] {
  if (view.page.kind === 'story') return ['story', 'corridor'];
  return selectedPlace(view) === null ? ['view', 'corridor'] : ['view', 'place', 'corridor'];
}

export interface FrameWishes {
  readonly subject: FrameSubject;
  readonly chrome: EmbedChrome;
  readonly lang: ViewState['lang'];
  readonly paper: ViewState['paper'];
  /** The edition to keep to; null: the newest, always. */
  readonly edition: string | null;
}

/** The view of a frame. Only "exactly what is shown" keeps filters, year and camera. */
export function frameView(view: ViewState, { subject, chrome, lang, paper, edition }: FrameWishes): ViewState {
  const place = selectedPlace(view);
  const story = view.page.kind === 'story' ? view.page.id : null;
  const page: Page = {
    kind: 'embed',
    chrome,
    place: subject === 'view' || subject === 'place' ? place : null,
    story: subject === 'story' ? story : null,
  };
  const shown = subject === 'view' ? view : { ...view, filter: NO_FILTER, year: null, camera: null };
  return { ...shown, lang, paper, edition, page, compare: [], shape: 'map' };
}

/** What a view is called where it is cited, shared or put into a frame: the open place, what it is narrowed to, or the corridor. */
export function viewTitle(dict: Dictionary, index: RecordIndex, view: ViewState): string {
  const place = index.placeById.get(selectedPlace(view) ?? '');
  return place ? nameIn(place.names, dict.lang) : embedTitle(dict, index, view).title;
}

import { formatUrl } from '../../view/url/format-url.ts';
import type { ViewState } from '../../view/view-state.ts';
import { NOTES_HASH } from './notes-address.ts';

const NAME = 'corridor-atlas-notes';
const SHAPE = 'popup,width=900,height=640';

/** Opens the notes of the talk in a window of their own, or brings that window to the front. False where the browser forbids it. */
export function openNotes(view: ViewState, root: string): boolean {
  const url = formatUrl({ ...view, camera: null }, { root }) + NOTES_HASH;
  const opened = window.open(url, NAME, SHAPE);
  opened?.focus();
  return opened !== null;
}

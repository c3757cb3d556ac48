import type { Dictionary } from '../../i18n/dictionary.ts';
import type { SharingWords } from '../../i18n/load-sharing-words.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import { selectedPlace, type ViewState } from '../../view/view-state.ts';
import { embedTitle } from '../embed/embed-title.ts';

/** What a picture of the view shows, in words: for those who do not see it. */
export function altTextOf(
  dict: Dictionary,
  words: SharingWords,
  index: RecordIndex,
  view: ViewState,
  placesShown: number,
): string {
  const { title, detail } = embedTitle(dict, index, view);
  const count = selectedPlace(view) === null ? [dict.explore.counts.places(placesShown)] : [];
  const parts = [detail, ...count].filter(Boolean);
  return words.embed.altText(title, parts.join(dict.shell.listSeparator), index.record.asOf);
}

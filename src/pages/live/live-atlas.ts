import type { Dictionary } from '../../i18n/dictionary.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import type { Atlas } from '../../ui/atlas-context.ts';
import type { Details } from '../../ui/details.ts';
import { addressOf } from '../../view/link.ts';
import type { ViewState } from '../../view/view-state.ts';
import type { AtlasStore } from './atlas-store.ts';

interface LiveAtlasInput<Words extends Dictionary> {
  readonly store: AtlasStore;
  readonly index: RecordIndex;
  readonly details?: Details;
  readonly dict: Words;
  readonly root: string;
  readonly view: ViewState;
}

/** The atlas of a live page: changes go through the store, and the store writes the URL. */
export function liveAtlas<Words extends Dictionary>({
  store,
  index,
  details,
  dict,
  root,
  view,
}: LiveAtlasInput<Words>): Atlas & { readonly dict: Words } {
  return {
    index,
    ...(details && { details }),
    dict,
    view,
    root,
    change: (next) => store.setState({ view: next, chooser: null }),
    hrefTo: (page) => addressOf(page, view.lang, root),
    live: true,
  };
}

import type { Dictionary } from '../i18n/dictionary.ts';
import type { RecordIndex } from '../model/record-index.ts';
import type { Atlas } from '../ui/atlas-context.ts';
import { addressOf } from '../view/link.ts';
import type { ViewState } from '../view/view-state.ts';

/** The atlas of a static page: everything can be read and followed, nothing changes. */
export function staticAtlas(index: RecordIndex, dict: Dictionary, view: ViewState, root: string): Atlas {
  return {
    index,
    dict,
    view,
    root,
    change: () => undefined,
    hrefTo: (page) => addressOf(page, view.lang, root),
    live: false,
  };
}

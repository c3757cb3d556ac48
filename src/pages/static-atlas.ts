import type { PageDictionary } from '../i18n/dictionary.ts';
import type { RecordIndex } from '../model/record-index.ts';
import type { PageAtlas } from '../ui/page-atlas.tsx';
import { addressOf } from '../view/link.ts';
import type { ViewState } from '../view/view-state.ts';

/** The atlas of a static page: everything can be read and followed, nothing changes. */
export function staticAtlas(index: RecordIndex, dict: PageDictionary, view: ViewState, root: string): PageAtlas {
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

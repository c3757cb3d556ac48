import { createContext, useContext } from 'react';
import type { Dictionary } from '../i18n/dictionary.ts';
import type { RecordIndex } from '../model/record-index.ts';
import type { Page, ViewState } from '../view/view-state.ts';
import type { Details } from './details.ts';

/** What every part of a page may ask for. The same value serves the prerender and the live page. */
export interface Atlas {
  readonly index: RecordIndex;
  /** Absent where the record is whole from the start. */
  readonly details?: Details;
  readonly dict: Dictionary;
  readonly view: ViewState;
  /** Path prefix of the site seen from this page: `../../` in static pages, an absolute path in the live one. */
  readonly root: string;
  /** Moves to another view; the URL follows. A no-op in static pages. */
  readonly change: (next: ViewState) => void;
  /** A link's address for a page in the current language. */
  readonly hrefTo: (page: Page) => string;
  /** False while prerendering and until the live page has taken over. */
  readonly live: boolean;
}

const AtlasContext = createContext<Atlas | null>(null);
export const AtlasProvider = AtlasContext.Provider;

/** The atlas of the surrounding page. Throws outside a provider: that is a programming error. */
export function useAtlas(): Atlas {
  const atlas = useContext(AtlasContext);
  if (!atlas) throw new Error('useAtlas outside AtlasProvider');
  return atlas;
}

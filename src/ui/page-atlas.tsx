import { createContext, type ReactNode, useContext } from 'react';
import type { PageDictionary } from '../i18n/dictionary.ts';
import { type Atlas, AtlasProvider } from './atlas-context.ts';

/** The atlas of a page of text: it has the words of such pages too. */
export interface PageAtlas extends Atlas {
  readonly dict: PageDictionary;
}

const PageAtlasContext = createContext<PageAtlas | null>(null);

/** Serves both `useAtlas` and `usePageAtlas` inside. */
export function PageAtlasProvider({ value, children }: { readonly value: PageAtlas; readonly children: ReactNode }) {
  return (
    <AtlasProvider value={value}>
      <PageAtlasContext value={value}>{children}</PageAtlasContext>
    </AtlasProvider>
  );
}

/** The atlas of the surrounding page of text. Throws outside a provider: the map's own pages do not have these words. */
export function usePageAtlas(): PageAtlas {
  const atlas = useContext(PageAtlasContext);
  if (!atlas) throw new Error('usePageAtlas outside PageAtlasProvider');
  return atlas;
}

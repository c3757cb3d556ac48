import '../../styles/documents.css';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { Dictionary } from '../../i18n/dictionary.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import { AtlasProvider } from '../../ui/atlas-context.ts';
import { DocumentPage } from '../document-page.tsx';
import type { AtlasStore } from './atlas-store.ts';
import { liveAtlas } from './live-atlas.ts';

export interface LiveDocumentProps {
  readonly store: AtlasStore;
  readonly index: RecordIndex;
  readonly dict: Dictionary;
  readonly root: string;
  /** The drawn map of the static page. */
  readonly poster: string;
}

/** The pages of tasks, agencies, plans and the rest, alive: filters, periods and years answer. */
export function LiveDocument({ store, index, dict, root, poster }: LiveDocumentProps) {
  const { view } = useStore(store);
  const atlas = useMemo(() => liveAtlas({ store, index, dict, root, view }), [store, index, dict, root, view]);
  return (
    <AtlasProvider value={atlas}>
      <DocumentPage locator={poster} />
    </AtlasProvider>
  );
}

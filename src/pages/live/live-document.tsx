import '../../styles/documents.css';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import type { PageDictionary } from '../../i18n/dictionary.ts';
import type { Place } from '../../model/record.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import { FailureBoundary } from '../../ui/failure-boundary.tsx';
import { PageAtlasProvider } from '../../ui/page-atlas.tsx';
import { usePagePaper } from '../../ui/use-page-paper.ts';
import { DocumentPage } from '../document-page.tsx';
import { useSystemPaper } from '../explore/use-system-paper.ts';
import type { AtlasStore } from './atlas-store.ts';
import { liveAtlas } from './live-atlas.ts';
import { LiveCommands } from './live-commands.tsx';

export interface LiveDocumentProps {
  readonly store: AtlasStore;
  readonly index: RecordIndex;
  readonly dict: PageDictionary;
  readonly root: string;
  /** The drawn map of the static page. */
  readonly poster: string;
}

/** There is no next place on a page of text. */
const NO_PLACES: readonly Place[] = [];

/** The pages of tasks, agencies, plans and the rest, alive: filters, periods and years answer. */
export function LiveDocument({ store, index, dict, root, poster }: LiveDocumentProps) {
  const { view } = useStore(store);
  const systemPaper = useSystemPaper();
  usePagePaper(view.paper);
  const atlas = useMemo(() => liveAtlas({ store, index, dict, root, view }), [store, index, dict, root, view]);
  return (
    <PageAtlasProvider value={atlas}>
      <LiveCommands
        store={store}
        dict={dict}
        index={index}
        root={root}
        places={NO_PLACES}
        paper={view.paper ?? systemPaper}
      >
        <FailureBoundary>
          <DocumentPage locator={poster} />
        </FailureBoundary>
      </LiveCommands>
    </PageAtlasProvider>
  );
}

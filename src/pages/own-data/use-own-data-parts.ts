import { type ComponentType, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Lang } from '../../i18n/lang.ts';
import type { OwnDataWords } from '../../i18n/load-own-data-words.ts';
import type { OwnDataDeskProps } from './own-data-desk.tsx';
import type { OwnDataListProps } from './own-data-list.tsx';
import type { OwnDataNoticesProps } from './own-data-notices.tsx';
import type { OwnDataStore } from './own-data-store.ts';

/** What is fetched when the first file is dropped. */
export interface OwnDataParts {
  readonly Desk: ComponentType<OwnDataDeskProps>;
  readonly List: ComponentType<OwnDataListProps>;
  readonly Notices: ComponentType<OwnDataNoticesProps>;
  readonly words: OwnDataWords;
}

/** `parts` is null until they are there; `failed` where they cannot come. */
export interface LoadedParts {
  readonly parts: OwnDataParts | null;
  readonly failed: boolean;
}

/** Fetches what reads and shows a file when the first one waits. */
export function useOwnDataParts(store: OwnDataStore, lang: Lang): LoadedParts {
  const wanted = useStore(store, ({ waiting }) => waiting.length > 0);
  const [parts, setParts] = useState<OwnDataParts | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted || parts) return;
    setFailed(false);
    load(lang).then(setParts, () => {
      setFailed(true);
      store.setState({ waiting: [] });
    });
  }, [wanted, parts, lang, store]);
  return { parts, failed };
}

async function load(lang: Lang): Promise<OwnDataParts> {
  const [{ OwnDataDesk }, { OwnDataList }, { OwnDataNotices }, { loadOwnDataWords }] = await Promise.all([
    import('./own-data-desk.tsx'),
    import('./own-data-list.tsx'),
    import('./own-data-notices.tsx'),
    import('../../i18n/load-own-data-words.ts'),
  ]);
  return { Desk: OwnDataDesk, List: OwnDataList, Notices: OwnDataNotices, words: await loadOwnDataWords(lang) };
}

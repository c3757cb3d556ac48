import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { useAtlas } from '../../ui/atlas-context.ts';
import { MapTrouble } from '../../ui/map-trouble.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { AtlasStore } from './atlas-store.ts';

/** Nothing to say at first; where its code does not come, the page says no less of what matters. */
const OfflineNotices = lazy(() =>
  import('../offline/offline-notices.tsx').then(
    ({ OfflineNotices: Loaded }) => ({ default: Loaded }),
    () => ({ default: () => null }),
  ),
);

interface AtlasNoticesProps {
  readonly store: AtlasStore;
  readonly onRetryMap: () => void;
}

/** What the reader is told quietly over the map: parts of the link that meant nothing, and why the map does not move. */
export function AtlasNotices({ store, onRetryMap }: AtlasNoticesProps) {
  const { dict } = useAtlas();
  const { notices, mapFailure } = useStore(store);
  const ignored = notices.map(({ key, value }) => `${key}=${value}`).join(dict.shell.listSeparator);
  return (
    <>
      <Suspense>
        <OfflineNotices />
      </Suspense>
      {notices.length > 0 ? (
        <Notice closeLabel={dict.failures.dismiss} onClose={() => store.setState({ notices: [] })}>
          {dict.failures.ignoredParameters(ignored)}
        </Notice>
      ) : null}
      {mapFailure ? (
        <MapTrouble failure={mapFailure} onRetry={onRetryMap} onDismiss={() => store.setState({ mapFailure: null })} />
      ) : null}
    </>
  );
}

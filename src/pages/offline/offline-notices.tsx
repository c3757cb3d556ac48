import { useState, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { OfflineCopy } from '../../offline/offline-copy.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { Notice } from '../../ui/notice.tsx';
import { pageOfflineCopy } from './page-offline-copy.ts';

/** What the network has to do with the reader, said quietly: it is gone, or it brought a new edition. Not shown in talks. Live pages only. */
export function OfflineNotices() {
  const { live } = useAtlas();
  return live ? <Notices copy={pageOfflineCopy()} /> : null;
}

function Notices({ copy }: { readonly copy: OfflineCopy }) {
  const { dict } = useAtlas();
  const { offline, dismiss } = dict.failures;
  const online = useOnline();
  const { copy: state, updateWaiting } = useStore(copy.store);
  const [dismissed, setDismissed] = useState<'offline' | 'update' | null>(null);
  const [talkOn, setTalkOn] = useState(false);
  // The one-file copy never had a network.
  if (state === 'single-file') return null;
  if (!online && dismissed !== 'offline') {
    return (
      <Notice closeLabel={dismiss} onClose={() => setDismissed('offline')}>
        {offline.now}
      </Notice>
    );
  }
  if (!updateWaiting || !online || dismissed === 'update') return null;
  return (
    <Notice closeLabel={dismiss} onClose={() => setDismissed('update')}>
      {talkOn ? offline.afterTalk : offline.update}{' '}
      <button
        type="button"
        className="text-button"
        onClick={() => void copy.takeUpdate().then((outcome) => setTalkOn(outcome === 'talk'))}
      >
        {offline.updateNow}
      </button>
    </Notice>
  );
}

function useOnline(): boolean {
  return useSyncExternalStore(
    (changed) => {
      window.addEventListener('online', changed);
      window.addEventListener('offline', changed);
      return () => {
        window.removeEventListener('online', changed);
        window.removeEventListener('offline', changed);
      };
    },
    () => navigator.onLine,
    () => true,
  );
}

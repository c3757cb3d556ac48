import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { CopyState, OfflineCopy } from '../../offline/offline-copy.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { pageOfflineCopy } from './page-offline-copy.ts';

/** Part of the page about the atlas: what is kept on this device, and how to keep or delete it. */
export function OfflineSection() {
  const { dict, live } = usePageAtlas();
  const words = dict.stories.offline;
  return (
    <section className="page-part" aria-labelledby="offline-title" id="offline">
      <h2 id="offline-title">{words.heading}</h2>
      {live ? <Kept copy={pageOfflineCopy()} /> : <p className="soft">{dict.failures.scriptOff}</p>}
    </section>
  );
}

const BYTES_PER_MB = 1_000_000;

function Kept({ copy }: { readonly copy: OfflineCopy }) {
  const { dict, index } = usePageAtlas();
  const { offline } = dict.failures;
  const words = dict.stories.offline;
  const { copy: state } = useStore(copy.store);
  const [bytes, setBytes] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is kept changes with the state.
  useEffect(() => {
    let gone = false;
    void copy.keptBytes().then((kept) => {
      if (!gone) setBytes(kept);
    });
    return () => {
      gone = true;
    };
  }, [copy, state]);
  const tell: Readonly<Record<CopyState, string>> = {
    impossible: words.notPossible,
    'single-file': words.alreadyFile,
    none: words.nothingKept,
    saving: offline.saving,
    kept: `${offline.ready} ${offline.savedEdition(index.record.asOf)}`,
    failed: offline.notSaved,
  };
  return (
    <>
      <p role="status">
        {tell[state]} {bytes !== null && state === 'kept' ? words.kept(words.megabytes(bytes / BYTES_PER_MB)) : ''}
      </p>
      <p>
        {state === 'none' || state === 'failed' ? (
          <button
            type="button"
            className="button"
            onClick={() => {
              setSaid('');
              void copy.save();
            }}
          >
            {offline.save}
          </button>
        ) : null}
        {state === 'kept' ? (
          <button
            type="button"
            className="button"
            onClick={() => void copy.remove().then(() => setSaid(words.removed))}
          >
            {offline.remove}
          </button>
        ) : null}
      </p>
      {said ? <p role="status">{said}</p> : null}
    </>
  );
}

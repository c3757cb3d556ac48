import { useEffect, useState } from 'react';
import { type ChangesWords, loadChangesWords } from '../../i18n/load-changes.ts';
import { indexRecord, type RecordIndex } from '../../model/record-index.ts';
import { loadRecord } from '../live/load-record.ts';
import type { Site } from '../live/site.ts';

export type OtherEdition =
  | { readonly state: 'idle' | 'loading' | 'failed' }
  | { readonly state: 'ready'; readonly index: RecordIndex };

/** The words about changes, fetched at once; null until they are there. */
export function useChangesWords(site: Pick<Site, 'lang'>, wanted: boolean): ChangesWords | null {
  const [words, setWords] = useState<ChangesWords | null>(null);
  const { lang } = site;
  useEffect(() => {
    let here = true;
    if (wanted)
      loadChangesWords(lang).then(
        (loaded) => here && setWords(loaded),
        () => undefined,
      );
    return () => {
      here = false;
    };
  }, [lang, wanted]);
  return words;
}

/** Another edition of the record, fetched when it is asked for. */
export function useOtherEdition(site: Site, edition: string): readonly [OtherEdition, load: () => void] {
  const [other, setOther] = useState<OtherEdition>({ state: 'idle' });
  const load = () => {
    if (other.state === 'loading' || other.state === 'ready') return;
    setOther({ state: 'loading' });
    void loadRecord(site, edition).then(({ record }) =>
      setOther(record ? { state: 'ready', index: indexRecord(record) } : { state: 'failed' }),
    );
  };
  return [other, load];
}

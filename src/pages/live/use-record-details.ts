import { useCallback, useMemo, useRef, useState } from 'react';
import { indexRecord, type RecordIndex } from '../../model/record-index.ts';
import type { Details, DetailsState } from '../../ui/details.ts';
import { type LoadedRecord, loadDetails } from './load-record.ts';
import type { Site } from './site.ts';

/**
 * The record as a page has it by now: the outline it began with, or the whole of it once `details.load` was called and has worked. One
 * request at a time, however many ask.
 */
export function useRecordDetails(
  outline: RecordIndex,
  site: Pick<Site, 'rootUrl' | 'lang' | 'edition'> | null,
): { readonly index: RecordIndex; readonly details: Details } {
  const [whole, setWhole] = useState<RecordIndex | null>(outline.record.outline ? null : outline);
  const [state, setState] = useState<DetailsState>(whole ? 'there' : 'absent');
  const asked = useRef<Promise<RecordIndex | null> | null>(null);
  const load = useCallback((): Promise<RecordIndex | null> => {
    const settle = ({ record, failure }: LoadedRecord): RecordIndex | null => {
      if (!record) {
        asked.current = null;
        setState(failure === 'not-a-record' ? 'corrupt' : failure);
        return null;
      }
      const index = record === outline.record ? outline : indexRecord(record);
      setWhole(index);
      setState('there');
      return index;
    };
    if (!asked.current) {
      setState((before) => (before === 'there' ? before : 'loading'));
      asked.current = site ? loadDetails(site, outline.record).then(settle) : Promise.resolve(outline);
    }
    return asked.current;
  }, [outline, site]);
  const details = useMemo(() => ({ state, load }), [state, load]);
  return { index: whole ?? outline, details };
}

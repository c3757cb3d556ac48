import { createContext, useContext } from 'react';
import type { RecordIndex } from '../model/record-index.ts';

/** Where the details of the record stand: there, not asked for, on their way, or why they did not come. */
export type DetailsState = 'there' | 'absent' | 'loading' | 'unreachable' | 'outdated' | 'corrupt';

/** The part of the record that is fetched when a place is opened, or once the map stands. */
export interface Details {
  readonly state: DetailsState;
  /** Fetches them where they are not there or on their way: the index of the whole record, null where they cannot be had. */
  readonly load: () => Promise<RecordIndex | null>;
}

const DetailsContext = createContext<Details | null>(null);
export const DetailsProvider = DetailsContext.Provider;

/** Null on pages whose record is whole from the start. */
export function useDetails(): Details | null {
  return useContext(DetailsContext);
}

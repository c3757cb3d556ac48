import type { RecordIndex } from '../model/record-index.ts';

/** Where the details of the record stand: there, not asked for, on their way, or why they did not come. */
export type DetailsState = 'there' | 'absent' | 'loading' | 'unreachable' | 'outdated' | 'corrupt';

/** The part of the record that is fetched when a place is opened, or once the map stands. */
export interface Details {
  readonly state: DetailsState;
  /** Fetches them where they are not there or on their way: the index of the whole record, null where they cannot be had. */
  readonly load: () => Promise<RecordIndex | null>;
}

/**
 * The whole record, for what is made when a button is pressed.
 * @throws Error when the details cannot be had
 */
export async function wholeIndex(atlas: {
  readonly index: RecordIndex;
  readonly details?: Details;
}): Promise<RecordIndex> {
  const whole = atlas.details ? await atlas.details.load() : atlas.index;
  if (!whole) throw new Error('the details of the record did not come');
  return whole;
}

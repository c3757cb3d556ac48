import { STATUSES, type Status } from '../model/vocabulary.ts';
import { FIRST_YEAR, LAST_YEAR } from '../view/view-state.ts';

/** How a place stands at one time, as one letter of a tile's `states`. */
export interface TileState {
  readonly status: Status;
  readonly promised: boolean;
  readonly late: boolean;
}

/**
 * The times a tile knows: the record's own day, then every year of the atlas. `states` has one letter for each, so that a style can ask
 * for any year without another tile: `['slice', ['get', 'states'], at, at + 1]`.
 */
export const TILE_TIMES: readonly (number | null)[] = [
  null,
  ...Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, n) => FIRST_YEAR + n),
];

/** Which letter of `states` tells a year; null is the record's own day. */
export function timeIndex(year: number | null): number {
  return TILE_TIMES.indexOf(year);
}

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';

/** Every state with its letter. */
export const TILE_STATES: ReadonlyMap<string, TileState> = new Map(
  STATUSES.flatMap((status) =>
    [false, true].flatMap((promised) => [false, true].map((late) => ({ status, promised, late }))),
  ).map((state, at) => [ALPHABET[at] ?? '', state]),
);

/** The letter of a state. */
export function stateLetter({ status, promised, late }: TileState): string {
  return ALPHABET[STATUSES.indexOf(status) * 4 + Number(promised) * 2 + Number(late)] ?? '';
}

/** Letters of all states that answer a question. */
export function lettersWhere(asks: (state: TileState) => boolean): readonly string[] {
  return [...TILE_STATES].filter(([, state]) => asks(state)).map(([letter]) => letter);
}

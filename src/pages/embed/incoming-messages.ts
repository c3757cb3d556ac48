import * as v from 'valibot';
import { FIRST_YEAR, LAST_YEAR } from '../../view/view-state.ts';

/** What a page around the frame may ask for. */
export type FrameCommand =
  | { readonly type: 'corridor-atlas:go-to'; readonly place: string | null }
  | { readonly type: 'corridor-atlas:set-year'; readonly year: number | null };

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

const COMMAND = v.variant('type', [
  v.strictObject({
    type: v.literal('corridor-atlas:go-to'),
    place: v.nullable(v.pipe(v.string(), v.maxLength(120), v.regex(ID))),
  }),
  v.strictObject({
    type: v.literal('corridor-atlas:set-year'),
    year: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(FIRST_YEAR), v.maxValue(LAST_YEAR))),
  }),
]);

/** The parts of a `MessageEvent` that are read. */
export interface IncomingMessage {
  readonly data: unknown;
  readonly origin: string;
  readonly source: unknown;
}

/**
 * The command of a message, or null. Only the window around the frame is heard, and only from the origins given at build, letter by
 * letter; everything else (other windows, other origins, other shapes, values out of range) is ignored in silence.
 *
 * @param parent `window.parent` of the frame
 */
export function commandOf(
  { data, origin, source }: IncomingMessage,
  parent: unknown,
  allowedOrigins: readonly string[],
): FrameCommand | null {
  if (!allowedOrigins.includes(origin) || source !== parent) return null;
  const read = v.safeParse(COMMAND, data);
  return read.success ? read.output : null;
}

/**
 * The origins of a list as the build was given it: exact web origins apart by spaces or commas. `*`, `null`, paths and patterns are no
 * origins and are left out.
 */
export function readOrigins(list: string): readonly string[] {
  return list.split(/[\s,]+/u).filter((text) => {
    if (!URL.canParse(text) || text.includes('*')) return false;
    const { protocol, origin } = new URL(text);
    return /^https?:$/u.test(protocol) && origin === text;
  });
}

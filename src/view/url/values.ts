import type { Parsed } from './parameter.ts';

/** How one value is read and written; both directions never throw. */
export interface ValueCodec<Value> {
  readonly parse: (text: string) => Parsed<Value>;
  readonly format: (value: Value) => string;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const LONGEST_ID = 120;

/** True for a kebab-case id of reasonable length: `gate-kim-thanh-ii`. */
export function isId(text: string): boolean {
  return text.length <= LONGEST_ID && ID.test(text);
}

/** A text percent-encoded; half a character (a lone surrogate) becomes U+FFFD instead of an exception. */
export function encodeText(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
}

/** Values in plain text order without doubles: the same choice always makes the same link. */
export function sortedUnique<Value extends string>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)].sort();
}

/** One of a closed set; anything else is the fallback. */
export function oneOf<Value extends string, Fallback>(
  values: readonly Value[],
  fallback: Fallback,
): ValueCodec<Value | Fallback> {
  return {
    parse: (text) => {
      const value = values.find((candidate) => candidate === text);
      return value === undefined ? { value: fallback, ignored: [text] } : { value, ignored: [] };
    },
    format: (value) => (typeof value === 'string' ? value : ''),
  };
}

/** A list joined by commas, sorted and without doubles; pieces that are no value are left out. */
export function listOf<Value extends string>(isValue: (text: string) => text is Value): ValueCodec<readonly Value[]> {
  return {
    parse: (text) => {
      const pieces = text.split(',').filter((piece) => piece !== '');
      return {
        value: sortedUnique(pieces.filter(isValue)),
        ignored: pieces.filter((piece) => !isValue(piece)),
      };
    },
    format: (values) => sortedUnique(values).map(encodeText).join(','),
  };
}

/** A whole number within limits; anything else is the fallback. */
export function integerBetween<Fallback>(min: number, max: number, fallback: Fallback): ValueCodec<number | Fallback> {
  return {
    parse: (text) => {
      const value = /^\d{1,6}$/u.test(text) ? Number(text) : Number.NaN;
      return value >= min && value <= max ? { value, ignored: [] } : { value: fallback, ignored: [text] };
    },
    format: (value) => (typeof value === 'number' ? String(value) : ''),
  };
}

/** An id, or nothing. */
export const optionalId: ValueCodec<string | null> = {
  parse: (text) => (isId(text) ? { value: text, ignored: [] } : { value: null, ignored: [text] }),
  format: (value) => encodeText(value ?? ''),
};

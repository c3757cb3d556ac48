import * as v from 'valibot';

/**
 * What one cell of a CSV file may hold: text in, typed value out. The messages are codes; `cell-complaints.ts` says them in words.
 * An empty optional cell is `null`; a list is one cell with `;` between the parts, without spaces.
 */

/** Table Schema (Data Package v2) type of a column. */
export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'list';

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Ids of rows that are made of other ids may join them by two hyphens (figures: `place--key--01`). */
const KEBAB_JOINED = /^[a-z0-9]+(?:--?[a-z0-9]+)*$/;
const PARTIAL_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const INTEGER = /^-?\d+$/;

/** True for `2026`, `2026-11` and `2026-11-23` when such a day exists. */
export function isPartialDate(value: string): boolean {
  if (!PARTIAL_DATE.test(value)) return false;
  const [year = '', month = '01', day = '01'] = value.split('-');
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === `${year}-${month}-${day}`;
}

function field<TInput>(type: FieldType) {
  return v.metadata<TInput, { readonly field: FieldType }>({ field: type });
}

export const text = v.pipe(v.string(), v.nonEmpty('required'), field('string'));
export const id = v.pipe(v.string(), v.nonEmpty('required'), v.regex(KEBAB, 'id-form'), field('string'));
export const joinedId = v.pipe(v.string(), v.nonEmpty('required'), v.regex(KEBAB_JOINED, 'id-form'), field('string'));
export const partialDate = v.pipe(
  v.string(),
  v.nonEmpty('required'),
  v.regex(PARTIAL_DATE, 'date-form'),
  v.check(isPartialDate, 'date-real'),
  field('string'),
);
export const number = v.pipe(
  v.string(),
  v.nonEmpty('required'),
  v.regex(NUMBER, 'number-form'),
  v.transform(Number),
  field('number'),
);
export const integer = v.pipe(
  v.string(),
  v.nonEmpty('required'),
  v.regex(INTEGER, 'integer-form'),
  v.transform(Number),
  field('integer'),
);
export const bool = v.pipe(
  v.picklist(['true', 'false'], 'boolean-form'),
  v.transform((value) => value === 'true'),
  field('boolean'),
);

/** One of a closed vocabulary. */
export function oneOf<const T extends readonly string[]>(words: T) {
  return v.pipe(v.picklist(words, 'vocabulary'), field('string'));
}

/** At least one part. */
const texts = v.pipe(
  v.string(),
  v.nonEmpty('required'),
  v.regex(/^[^;]+(?:;[^;]+)*$/, 'list-form'),
  v.transform((value): readonly string[] => value.split(';')),
  field('list'),
);
/** At least one id. */
export const ids = v.pipe(
  v.string(),
  v.nonEmpty('required'),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:;[a-z0-9]+(?:-[a-z0-9]+)*)*$/, 'list-form'),
  v.transform((value): readonly string[] => value.split(';')),
  field('list'),
);

const EMPTY = v.pipe(
  v.literal(''),
  v.transform((): null => null),
);
const EMPTY_LIST = v.pipe(
  v.literal(''),
  v.transform((): readonly string[] => []),
);

/** The same cell, or empty: `null`. */
export function optional<const S extends v.GenericSchema<string, unknown>>(cell: S) {
  return v.pipe(v.union([EMPTY, cell]), v.metadata(v.getMetadata(cell)));
}

/** A list that may be empty. */
export const optionalTexts = v.pipe(v.union([EMPTY_LIST, texts]), field('list'));
export const optionalIds = v.pipe(v.union([EMPTY_LIST, ids]), field('list'));
export const optionalText = optional(text);

import * as v from 'valibot';
import { BASES } from '../vocabulary.ts';
import { id, oneOf } from './cells.ts';
import type { Located } from './problem.ts';

/** The corridor's kilometre line: which lines, in which order, from Kunming 0 to the sea; its elevation profile. */
export const SPINE_FILE = 'spine.json';

const PROSE = v.pipe(v.string(), v.nonEmpty('required'));
const LON_LAT = v.strictTuple([v.number('number-form'), v.number('number-form')]);
const KM = v.pipe(v.number('number-form'), v.minValue(0, 'positive'));
const NAMES = { 'name:vi': PROSE, 'name:en': PROSE, 'name:zh': v.optional(PROSE) };
const WORDS = { vi: PROSE, en: PROSE, zh: PROSE };

/** A stretch along a line of the record; without `from` or `to` it begins or ends with the line. */
const ALONG_LINE = v.strictObject({ line: id, from: v.optional(LON_LAT), to: v.optional(LON_LAT) });
/** A stretch along no line of the record. */
const OWN_PATH = v.strictObject({
  path: v.pipe(v.array(LON_LAT), v.minLength(2, 'required')),
  basis: oneOf(BASES),
  note: v.strictObject(WORDS),
});

export const SPINE = v.strictObject({
  stretches: v.pipe(v.array(v.union([ALONG_LINE, OWN_PATH])), v.minLength(1, 'required')),
  reach_km: KM,
  reach_reason: v.strictObject(WORDS),
  profile: v.array(
    v.strictObject({
      km: KM,
      ...NAMES,
      position: LON_LAT,
      elevation_m: v.number('number-form'),
      uncertainty_m: v.number('number-form'),
    }),
  ),
  profile_source: id,
  profile_note: v.strictObject(WORDS),
  /** Named points that are on a leg of their own, not on the kilometre line. */
  side_legs: v.array(
    v.strictObject({
      from_km: KM,
      length_km: KM,
      ...NAMES,
      position: LON_LAT,
      elevation_m: v.number('number-form'),
      uncertainty_m: v.number('number-form'),
    }),
  ),
  waypoints: v.array(v.strictObject({ km: KM, ...NAMES, rank: v.picklist([1, 2], 'vocabulary') })),
});

export type SpineFile = Located<Readonly<v.InferOutput<typeof SPINE>>>;
export type SpineStretch = SpineFile['stretches'][number];

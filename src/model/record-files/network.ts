import * as v from 'valibot';
import type { LonLat } from '../record.ts';
import { BASES } from '../vocabulary.ts';
import { id, ids, oneOf } from './cells.ts';
import type { Located } from './problem.ts';

/** Lines that are no place of the record but carry traffic between places: used for distances, never drawn as a promise. */
export const NETWORK_FILE = 'network.geojson';

const PROSE = v.pipe(v.string(), v.nonEmpty('required'));

export const NETWORK_PROPERTIES = v.strictObject(
  {
    id,
    'name:vi': PROSE,
    'name:en': PROSE,
    'name:zh': v.optional(PROSE),
    mode: oneOf(['rail', 'road']),
    basis: oneOf(BASES),
    accuracy_m: v.pipe(v.number('number-form'), v.integer('integer-form'), v.minValue(1, 'positive')),
    position_source: ids,
    'note:vi': PROSE,
    'note:en': PROSE,
    'note:zh': PROSE,
  },
  'unknown-property',
);

export type NetworkLine = Located<{
  readonly geometry: { readonly type: 'LineString'; readonly coordinates: readonly LonLat[] };
  readonly properties: Readonly<v.InferOutput<typeof NETWORK_PROPERTIES>>;
}>;

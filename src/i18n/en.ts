import type { Dictionary } from './dictionary.ts';
import { explore } from './explore.en.ts';
import { figures } from './figures.en.ts';
import { place } from './place.en.ts';
import { promise } from './promise.en.ts';
import { record } from './record.en.ts';
import { reference } from './reference.en.ts';
import { strip } from './strip.en.ts';

export const en: Dictionary = {
  lang: 'en',
  record,
  promise,
  reference,
  figures,
  explore,
  strip,
  place,
};

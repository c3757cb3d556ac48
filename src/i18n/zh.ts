import type { Dictionary } from './dictionary.ts';
import { explore } from './explore.zh.ts';
import { figures } from './figures.zh.ts';
import { place } from './place.zh.ts';
import { promise } from './promise.zh.ts';
import { record } from './record.zh.ts';
import { reference } from './reference.zh.ts';
import { strip } from './strip.zh.ts';

export const zh: Dictionary = {
  lang: 'zh',
  record,
  promise,
  reference,
  figures,
  explore,
  strip,
  place,
};

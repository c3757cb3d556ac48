import { explore } from './explore.vi.ts';
import { figures } from './figures.vi.ts';
import type { Lang } from './lang.ts';
import { place } from './place.vi.ts';
import { promise } from './promise.vi.ts';
import { record } from './record.vi.ts';
import { reference } from './reference.vi.ts';
import { strip } from './strip.vi.ts';

export const vi = {
  lang: 'vi' as Lang,
  record,
  promise,
  reference,
  figures,
  explore,
  strip,
  place,
};

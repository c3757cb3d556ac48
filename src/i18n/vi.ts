import { actions } from './actions.vi.ts';
import { commands } from './commands.vi.ts';
import { explore } from './explore.vi.ts';
import { failures } from './failures.vi.ts';
import { figures } from './figures.vi.ts';
import type { Lang } from './lang.ts';
import { place } from './place.vi.ts';
import { promise } from './promise.vi.ts';
import { record } from './record.vi.ts';
import { reference } from './reference.vi.ts';
import { shell } from './shell.vi.ts';
import { strip } from './strip.vi.ts';

export const vi = {
  lang: 'vi' as Lang,
  record,
  promise,
  reference,
  figures,
  shell,
  explore,
  strip,
  place,
  actions,
  commands,
  failures,
};

import { actions } from './actions.zh.ts';
import { commands } from './commands.zh.ts';
import type { Dictionary } from './dictionary.ts';
import { explore } from './explore.zh.ts';
import { failures } from './failures.zh.ts';
import { figures } from './figures.zh.ts';
import { place } from './place.zh.ts';
import { promise } from './promise.zh.ts';
import { record } from './record.zh.ts';
import { reference } from './reference.zh.ts';
import { shell } from './shell.zh.ts';
import { strip } from './strip.zh.ts';

export const zh: Dictionary = {
  lang: 'zh',
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

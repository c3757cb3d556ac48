import { actions } from './actions.en.ts';
import { commands } from './commands.en.ts';
import type { Dictionary } from './dictionary.ts';
import { explore } from './explore.en.ts';
import { failures } from './failures.en.ts';
import { figures } from './figures.en.ts';
import { place } from './place.en.ts';
import { promise } from './promise.en.ts';
import { record } from './record.en.ts';
import { reference } from './reference.en.ts';
import { shell } from './shell.en.ts';
import { strip } from './strip.en.ts';

export const en: Dictionary = {
  lang: 'en',
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

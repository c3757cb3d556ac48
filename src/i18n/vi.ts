import { about } from './about.vi.ts';
import { actions } from './actions.vi.ts';
import { commands } from './commands.vi.ts';
import { documents } from './documents.vi.ts';
import { explore } from './explore.vi.ts';
import { failures } from './failures.vi.ts';
import { figures } from './figures.vi.ts';
import type { Lang } from './lang.ts';
import { pages } from './pages.vi.ts';
import { place } from './place.vi.ts';
import { promise } from './promise.vi.ts';
import { record } from './record.vi.ts';
import { reference } from './reference.vi.ts';
import { report } from './report.vi.ts';
import { sections } from './sections.vi.ts';
import { shell } from './shell.vi.ts';
import { stories } from './stories.vi.ts';
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
  pages,
  report,
  documents,
  sections,
  about,
  stories,
};

import { about } from './about.vi.ts';
import { documents } from './documents.vi.ts';
import { pages } from './pages.vi.ts';
import { report } from './report.vi.ts';
import { sections } from './sections.vi.ts';
import { stories } from './stories.vi.ts';

/** Words that stand on pages of text only: a reader of the map never fetches them. */
export const pageWords = {
  pages,
  report,
  documents,
  sections,
  about,
  stories,
};

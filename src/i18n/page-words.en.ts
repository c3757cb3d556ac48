import { about } from './about.en.ts';
import type { PageWords } from './dictionary.ts';
import { documents } from './documents.en.ts';
import { pages } from './pages.en.ts';
import { report } from './report.en.ts';
import { sections } from './sections.en.ts';
import { stories } from './stories.en.ts';

export const pageWords: PageWords = {
  pages,
  report,
  documents,
  sections,
  about,
  stories,
};

import { about } from './about.zh.ts';
import type { PageWords } from './dictionary.ts';
import { documents } from './documents.zh.ts';
import { pages } from './pages.zh.ts';
import { report } from './report.zh.ts';
import { sections } from './sections.zh.ts';
import { stories } from './stories.zh.ts';

export const pageWords: PageWords = {
  pages,
  report,
  documents,
  sections,
  about,
  stories,
};

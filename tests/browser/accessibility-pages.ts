import type { Page } from 'playwright-core';
import type { Lang } from '../../src/model/vocabulary.ts';
import { mapIdle } from './driver.ts';

/** Page kinds of the atlas, each with an address below a language's root and how to know that it is alive. */
export interface PageKind {
  readonly name: string;
  readonly path: (lang: Lang) => string;
  readonly alive: (page: Page) => Promise<void>;
}

const below = (path: string) => (lang: Lang) => `${lang}/${path}`;

/** The map stands and whatever lies over it has come. */
const withMap =
  (selector = '.atlas[data-live="true"]') =>
  async (page: Page) => {
    await page.waitForSelector(selector, { timeout: 60_000 });
    await mapIdle(page);
  };

/** A page of text is alive once the atlas can speak to a screen reader. */
const withText = async (page: Page) => {
  await page.waitForSelector('#atlas > .spoken, #atlas > .said', { state: 'attached', timeout: 60_000 });
};

export const PAGE_KINDS: readonly PageKind[] = [
  { name: 'explore', path: below(''), alive: withMap() },
  { name: 'place', path: below('places/gate-kim-thanh-ii/'), alive: withMap('.place-panel dl, .place-panel section') },
  { name: 'table', path: below('?view=table'), alive: withMap('#table table') },
  {
    name: 'comparison',
    path: below('?view=table&compare=airport-cat-bi,gate-kim-thanh-ii'),
    alive: withMap('#table table'),
  },
  { name: 'tasks', path: below('tasks/'), alive: withText },
  { name: 'task', path: below('tasks/gk2018-1-1a/'), alive: withText },
  { name: 'agencies', path: below('agencies/'), alive: withText },
  { name: 'agency', path: below('agencies/ban-chi-dao-giao-ket/'), alive: withText },
  { name: 'plans', path: below('plans/'), alive: withText },
  { name: 'plan', path: below('plans/hp2018/'), alive: withText },
  { name: 'stories', path: below('stories/'), alive: withText },
  { name: 'about', path: below('about/'), alive: withText },
  {
    name: 'embed',
    path: below('embed/?chrome=full'),
    alive: async (page) => {
      await page.waitForSelector('[data-live="true"]', { timeout: 60_000 });
    },
  },
  { name: 'not found', path: below('no-such-page/'), alive: async (page) => page.waitForLoadState('networkidle') },
];

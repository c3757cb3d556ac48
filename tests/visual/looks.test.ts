import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LAYERS } from '../../src/model/vocabulary.ts';
import { launchBrowser, mapIdle, openWatched, type Site, serveSite } from '../browser/driver.ts';
import { type Comparison, comparePicture, writeLooksReport } from './compare-picture.ts';

let site: Site;
let browser: Browser;
const comparisons: Comparison[] = [];
beforeAll(async () => {
  site = await serveSite();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
  writeLooksReport(comparisons);
});

interface Case {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly paper: 'light' | 'dark';
  readonly map: boolean;
}

async function take({ name, path, width, height, paper, map }: Case): Promise<void> {
  const phone = width < 720;
  const { page, context, complaints } = await openWatched(browser, site, {
    viewport: { width, height },
    colorScheme: paper,
    reducedMotion: 'reduce',
    ...(phone ? { isMobile: true, hasTouch: true } : {}),
  });
  await page.goto(site.url(path));
  if (map) await mapIdle(page);
  await page.evaluate(() => document.fonts.ready);
  const comparison = comparePicture(name, await page.screenshot({ animations: 'disabled', caret: 'hide' }));
  comparisons.push(comparison);
  expect(complaints).toEqual([]);
  await context.close();
  expect(comparison.share, `${name}: see test-results/looks/index.html`).toBeLessThanOrEqual(0.012);
}

const papers = ['light', 'dark'] as const;
const CORRIDOR = '#6.6/22.9/104.9';

describe.each(papers)('each layer alone on %s paper', (paper) => {
  test.each(LAYERS)('%s', async (layer) => {
    await take({
      name: `layer-${layer}-${paper}`,
      path: `en/?layers=${layer}${CORRIDOR}`,
      width: 800,
      height: 700,
      paper,
      map: true,
    });
  });
});

const PAGES = [
  { name: 'explore', path: '', map: true },
  { name: 'place', path: 'places/gate-kim-thanh-ii/', map: true },
  { name: 'line', path: 'places/rail-lao-cai-hanoi-hai-phong-standard-gauge/', map: true },
  { name: 'task', path: 'tasks/lc2024-iii-1a-rail-2/', map: false },
  { name: 'agency', path: 'agencies/bo-giao-thong-van-tai/', map: false },
  { name: 'plan', path: 'plans/lc2024/', map: false },
  { name: 'about', path: 'about/', map: false },
] as const;
const LANG_OF = { 'light-1440': 'vi', 'dark-1440': 'zh', 'light-390': 'en', 'dark-390': 'vi' } as const;

describe.each(papers)('each kind of page on %s paper', (paper) => {
  describe.each([
    { width: 390, height: 844 },
    { width: 1440, height: 900 },
  ] as const)('$width px wide', ({ width, height }) => {
    test.each(PAGES)('$name', async ({ name, path, map }) => {
      const lang = LANG_OF[`${paper}-${width}`];
      await take({ name: `${name}-${paper}-${width}-${lang}`, path: `${lang}/${path}`, width, height, paper, map });
    });
  });
});

import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Story } from '../../src/model/story/story.ts';
import { launchBrowser, mapIdle } from './driver.ts';
import { onSlide, presentToTheEnd, slideNumber } from './present-driver.ts';

const FILE = resolve('dist/corridor-atlas.html');
const ADDRESS = pathToFileURL(FILE).href;
const LARGEST_BYTES = 6_000_000;

const stories: readonly Story[] = JSON.parse(readFileSync('generated/stories/vi.json', 'utf8'));
let browser: Browser;
let context: BrowserContext;
let page: Page;
/** Whatever the page or the browser had to say, and every address asked for. */
const complaints: string[] = [];
const requests: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  // A stick in a computer without a network.
  context = await browser.newContext({ viewport: { width: 1024, height: 768 }, offline: true });
  context.on('page', (opened) => watch(opened));
  page = await context.newPage();
});
afterAll(() => browser.close());

function watch(opened: Page): void {
  opened.on('console', (message) => {
    const noise = /GPU stall due to ReadPixels|GroupMarkerNotSet/u.test(message.text());
    if ((message.type() === 'error' || message.type() === 'warning') && !noise) complaints.push(message.text());
  });
  opened.on('pageerror', (error) => complaints.push(error.message));
  opened.on('request', (request) => requests.push(request.url()));
}

const open = (pagePath: string, more = '') => page.goto(`${ADDRESS}?page=${pagePath}${more}`);

describe('one file, opened from a disk', () => {
  it('is there, and fits its promise', () => {
    expect(existsSync(FILE)).toBe(true);
    expect(statSync(FILE).size).toBeLessThanOrEqual(LARGEST_BYTES);
  });

  it('opens with the map of the corridor', async () => {
    await page.goto(ADDRESS);
    await mapIdle(page);
    expect(await page.locator('.atlas-title').textContent()).toBe('Bản đồ Hành lang');
  });

  it('presents every story to its end by keyboard', async () => {
    for (const story of stories) {
      await open(`vi/stories/${story.id}/`);
      await mapIdle(page);
      const titles = await presentToTheEnd(page);
      expect(titles).toHaveLength(story.slides.length + 1);
      await page.waitForSelector('.end-slide');
    }
  }, 300_000);

  it('changes language in the middle of a talk', async () => {
    await open(`vi/stories/${stories[0]?.id}/`, '&step=3');
    await onSlide(page, 3);
    await page.keyboard.press('l');
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    expect(await slideNumber(page)).toEqual([3, (stories[0]?.slides.length ?? 0) + 1]);
  });

  it('has the notes window follow the screen', async () => {
    await open(`en/stories/${stories[0]?.id}/`);
    await onSlide(page, 1);
    const popup = context.waitForEvent('page');
    await page.keyboard.press('n');
    const notes = await popup;
    await notes.waitForSelector('.notes');
    await page.bringToFront();
    await page.keyboard.press('ArrowRight');
    await notes.waitForFunction(() => document.querySelector('.notes-step')?.textContent?.includes('Slide 2'));
    await notes.close();
  });

  it('goes from page to page without reading the file again', async () => {
    await open('vi/plans/');
    await page.locator('.doc-nav').getByText('Câu chuyện').click();
    await page.waitForSelector('.story-cards');
    await page.goBack();
    await page.waitForSelector('.plan-cards');
    await page.locator('.lang-links a[lang="zh"]').click();
    await page.waitForFunction(() => document.documentElement.lang === 'zh');
  });

  it('asked nobody for anything, and nobody complained', () => {
    const others = requests.filter((url) => !url.startsWith(ADDRESS) && !/^(?:data|blob):/u.test(url));
    expect(others).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

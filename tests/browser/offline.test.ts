import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Story } from '../../src/model/story/story.ts';
import { launchBrowser, mapIdle, openWatched, type Site, serveSite, type Watched } from './driver.ts';
import { presentToTheEnd } from './present-driver.ts';

const stories: readonly Story[] = JSON.parse(readFileSync('dist/stories/en.json', 'utf8'));
let site: Site;
let browser: Browser;
/** One reader for all tests: visited once, then the network went. */
let reader: Watched;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveSite(), launchBrowser()]);
  // Without a network the browser itself says that it could not fetch; the pages must not.
  reader = await openWatched(browser, site, { serviceWorkers: 'allow' }, [/net::ERR_/u]);
  await reader.page.goto(site.url('vi/'));
  // A worker is ready when everything it keeps has arrived.
  await reader.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await reader.context.setOffline(true);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

describe('after one visit, with the network off', () => {
  it('every story is presented to its end by keyboard', async () => {
    const { page, complaints } = reader;
    for (const story of stories) {
      await page.goto(site.url(`en/stories/${story.id}/`));
      await mapIdle(page);
      const titles = await presentToTheEnd(page);
      const plain = titles.map((title) => title.replace(/[\u00a0\u2060]/gu, (sign) => (sign === '\u00a0' ? ' ' : '')));
      expect(plain.slice(0, -1)).toEqual(story.slides.map((slide) => slide.title));
      await page.waitForSelector('.end-code .qr-code');
    }
    expect(complaints).toEqual([]);
  }, 300_000);

  it('a talk changes its language and shows a second one', async () => {
    const { page, complaints } = reader;
    await page.goto(site.url(`vi/stories/${stories[0]?.id}/`));
    await page.waitForSelector('.slide-title');
    await page.keyboard.press('l');
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    expect(await page.locator('.slide-title').textContent()).toBe(stories[0]?.slides[0]?.title);
    await page.keyboard.press('t');
    await page.waitForSelector('.stage-subtitle[lang="vi"]');
    expect(complaints).toEqual([]);
  });

  it('the explore page opens in every language and draws its map', async () => {
    const { page, complaints } = reader;
    for (const lang of ['vi', 'en', 'zh']) {
      await page.goto(site.url(`${lang}/`));
      await mapIdle(page);
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    }
    expect(complaints).toEqual([]);
  }, 200_000);

  it('a place that was never visited opens all the same', async () => {
    const { page, complaints } = reader;
    await page.goto(site.url('en/places/port-lach-huyen/?theme=dark'));
    await page.waitForSelector('#place-name');
    expect(await page.locator('#place-name').textContent()).toContain('Lạch Huyện');
    await page.goto(site.url('vi/tasks/lc2024-iii-1a-rail-2/'));
    await page.locator('h1', { hasText: 'Đường sắt khổ tiêu chuẩn' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('the reader sees what is kept, deletes it, and it stays deleted', async () => {
    const { page, context } = reader;
    await page.goto(site.url('en/about/'));
    const section = page.locator('#offline');
    await section.getByText('MB on this device').waitFor();
    await context.setOffline(false);
    await section.getByRole('button', { name: 'Delete the offline copy' }).click();
    await section.getByText('The offline copy is deleted.').waitFor();
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
    await page.reload();
    await section.getByRole('button', { name: 'Save for use offline' }).waitFor();
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    await section.getByRole('button', { name: 'Save for use offline' }).click();
    await section.getByText('Saved for use without a network.').waitFor({ timeout: 60_000 });
  });
});

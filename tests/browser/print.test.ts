import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, mapIdle, openWatched, type Site, serveSite } from './driver.ts';
import { onSlide } from './present-driver.ts';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([serveSite(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const UPRIGHT = [595, 842];
const LYING = [842, 595];

/** Prints a page as a reader would, once it shows what is to be printed; gives the size of each sheet in points. */
async function printed(
  path: string,
  shows: (page: Awaited<ReturnType<typeof openWatched>>['page']) => Promise<unknown>,
) {
  const { page, context, complaints } = await openWatched(browser, site);
  await page.goto(site.url(path));
  await shows(page);
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  expect(complaints).toEqual([]);
  const shown = await page
    .emulateMedia({ media: 'print' })
    .then(() => page.evaluate(() => document.querySelector('.map-area')?.getClientRects().length ?? 0));
  await context.close();
  const sheets = [...pdf.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/gu)];
  return {
    sheets: sheets.map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))]),
    map: shown > 0,
  };
}

const FOUR = 'gate-kim-thanh-ii,port-lach-huyen,airport-sa-pa,kcn-vo-lao';

test.each(['vi', 'en', 'zh'])(
  'four compared places are one sheet of A4 lying on its side, without a map over them, in %s',
  async (lang) => {
    const { sheets, map } = await printed(`${lang}/?view=table&compare=${FOUR}`, (page) =>
      page.waitForSelector('.compare table'),
    );
    expect(sheets).toEqual([LYING]);
    expect(map).toBe(false);
  },
);

test('beside an open place the comparison is what is printed', async () => {
  const { sheets } = await printed(`en/places/kunming/?view=table&compare=${FOUR}`, async (page) => {
    await page.waitForSelector('.compare table');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.compare table').isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
  });
  expect(sheets).toEqual([LYING]);
});

test('a place is one upright sheet of A4', async () => {
  expect((await printed('vi/places/gate-kim-thanh-ii/', mapIdle)).sheets).toEqual([UPRIGHT]);
});

test('the strip has a sheet of its own, lying on its side', async () => {
  const { sheets } = await printed('vi/', mapIdle);
  expect(sheets.filter(([width = 0, height = 0]) => width > height)).toEqual([LYING]);
});

test('a talk is a handout of upright sheets', async () => {
  const { sheets } = await printed('en/stories/lao-cai-gateway/', async (page) => {
    await onSlide(page, 1);
    await page.locator('.story-slide .slide-poster svg').last().waitFor({ state: 'attached' });
  });
  expect(sheets.length).toBeGreaterThan(1);
  expect(new Set(sheets.map(String))).toEqual(new Set([String(UPRIGHT)]));
});

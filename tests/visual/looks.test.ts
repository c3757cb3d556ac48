import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { GRAPHICS_CARD, launchBrowser, mapIdle, openWatched, type Site, serveSite } from '../browser/driver.ts';
import { comparePicture, TOLERANCE } from './compare-picture.ts';
import { LAYER_LOOKS, type Look, PAGE_LOOKS } from './looks.ts';
import { type Seen, writeLooksReport } from './looks-report.ts';

let site: Site;
let browser: Browser;
const seen: Seen[] = [];
beforeAll(async () => {
  site = await serveSite();
  browser = await launchBrowser(GRAPHICS_CARD);
});
afterAll(async () => {
  await browser.close();
  await site.close();
  writeLooksReport(seen);
});

test.each(PAGE_LOOKS)('$subject in $lang on $paper paper, $width px wide', compare);
test.each(LAYER_LOOKS)('$name', compare);

async function compare(look: Look): Promise<void> {
  const { name, path, width, height, paper, map, waitFor } = look;
  const { page, context, complaints } = await openWatched(browser, site, {
    viewport: { width, height },
    colorScheme: paper,
    reducedMotion: 'reduce',
    ...(width < 720 ? { isMobile: true, hasTouch: true } : {}),
  });
  await page.goto(site.url(path));
  if (map) await mapIdle(page);
  // A sheet that opens moves the camera once more: a picture of the map waits for its tiles.
  if (map) await page.evaluate(async () => void (await window.corridorAtlas?.map.capture()));
  if (waitFor) await page.locator(waitFor).first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  const comparison = await comparePicture(name, await restingPicture(page));
  seen.push({ ...look, ...comparison });
  await context.close();
  expect(complaints).toEqual([]);
  expect(comparison.share, `${name}: see test-results/looks/index.html`).toBeLessThanOrEqual(TOLERANCE);
}

/** A slow machine paints in steps: the picture is taken when two in a row are the same. */
async function restingPicture(page: Page): Promise<Buffer> {
  let last = await page.screenshot({ animations: 'disabled', caret: 'hide' });
  for (let tries = 0; tries < 20; tries++) {
    const next = await page.screenshot({ animations: 'disabled', caret: 'hide' });
    if (next.equals(last)) return next;
    last = next;
  }
  throw new Error('The page never came to rest.');
}

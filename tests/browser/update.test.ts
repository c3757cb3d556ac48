import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { launchBrowser, mapIdle, openWatched, SITE_BASE, type Site, serveSite } from './driver.ts';
import { onSlide } from './present-driver.ts';

const { offline } = en.failures;
const WORKER = 'service-worker.js';

/** The built site, whose worker becomes a newer one while readers are on it. */
let newer = false;
let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([
    serveSite('dist', SITE_BASE, (request, response) => {
      if (!newer || !request.url?.endsWith(WORKER)) return false;
      response.setHeader('content-type', 'text/javascript');
      response.end(`${readFileSync(`dist/${WORKER}`, 'utf8')}\n// A newer one.\n`);
      return true;
    }),
    launchBrowser(),
  ]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const isWaiting = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state === 'installed');

test('a newer version is announced, waits as long as a talk is on, and comes when the reader says so', async () => {
  const { page, context, complaints } = await openWatched(browser, site, { serviceWorkers: 'allow' });
  await page.goto(site.url('en/'));
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const talk = await context.newPage();
  await talk.goto(site.url('en/stories/lao-cai-gateway/?step=2'));
  await onSlide(talk, 2);

  newer = true;
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  const notice = page.locator('.notices .notice').filter({ hasText: offline.updateNow });
  await notice.waitFor();
  expect(await notice.innerText()).toContain(offline.update);

  await notice.getByRole('button', { name: offline.updateNow }).click();
  await page.locator('.notices').getByText(offline.afterTalk).waitFor();
  expect(await isWaiting(page)).toBe(true);
  expect(await talk.locator('.notice').count()).toBe(0);
  await talk.keyboard.press('ArrowRight');
  await onSlide(talk, 3);
  await talk.close();
  const talksOn = () => page.evaluate(async () => (await navigator.locks.query()).held?.length);
  await expect.poll(talksOn, { timeout: 10_000 }).toBe(0);

  const again = page.waitForEvent('framenavigated');
  await notice.getByRole('button', { name: offline.updateNow }).click();
  await again;
  await mapIdle(page);
  expect(await isWaiting(page)).toBe(false);
  expect(complaints).toEqual([]);
  await context.close();
});

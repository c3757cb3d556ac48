import { readFileSync } from 'node:fs';
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCompiledRecord } from '../../scripts/read-compiled-record.ts';
import { encodeDetails, encodeRecord } from '../../src/model/compiled-record.ts';
import { launchBrowser, mapIdle, openWatched, type Site, serveSite } from './driver.ts';

const { edition } = JSON.parse(readFileSync('generated/record/edition.json', 'utf8'));
const compiled = readFileSync(`generated/record/${edition}/en.json`, 'utf8');
const record = readCompiledRecord(`generated/record/${edition}/en.json`);
const details = readFileSync(`generated/record/${edition}/en.details.json`, 'utf8');

let site: Site;
let browser: Browser;
beforeAll(async () => {
  site = await serveSite();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Whatever is provoked here complains, and may. */
const ANYTHING = [/./u];

async function openPage() {
  return openWatched(browser, site, {}, ANYTHING);
}

/** The drawn map of the static page lies open, nothing over it. */
const posterIsSeen = (page: Page) =>
  page.locator('.map-poster[data-over="false"] > svg, .map-poster > svg').first().isVisible();

/** Filters and the place stand: one layer on, one place open. */
const CHOSEN = 'en/places/gate-kim-thanh-ii/?layers=border-gates';

async function chosenIsKept(page: Page): Promise<void> {
  expect(new URL(page.url()).search).toContain('layers=border-gates');
  expect(await page.locator('h1').first().innerText()).toContain('Kim Thành');
}

describe('the graphics memory is taken away', () => {
  test('the reader is told, keeps everything, and the map comes back by itself', async () => {
    const { page, context } = await openPage();
    await page.goto(site.url(CHOSEN));
    await mapIdle(page);
    await page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.live-map canvas');
      const lost = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      Object.assign(window, { lost });
      lost?.loseContext();
    });
    await page.getByText('The map stopped drawing').waitFor();
    await chosenIsKept(page);
    await page.evaluate(() => (window as unknown as { lost: WEBGL_lose_context }).lost.restoreContext());
    await page.getByText('The map stopped drawing').waitFor({ state: 'detached' });
    await page.waitForFunction(() => (window.corridorAtlas?.map.renderedPlaceIds('border-gates').length ?? 0) > 0);
    await chosenIsKept(page);
    await context.close();
  });

  test('when it does not come back, a button draws the map anew', async () => {
    const { page, context } = await openPage();
    await page.goto(site.url(CHOSEN));
    await mapIdle(page);
    await page.evaluate(() => {
      performance.clearMarks('map-idle');
      const canvas = document.querySelector<HTMLCanvasElement>('.live-map canvas');
      canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    await page.getByRole('button', { name: 'Draw the map again' }).click();
    await mapIdle(page);
    expect(await page.getByText('The map stopped drawing').count()).toBe(0);
    await chosenIsKept(page);
    await context.close();
  });
});

test('a policy that forbids workers: the still map stays, and the reader is told', async () => {
  const { page, context } = await openPage();
  await page.route('**/en/**', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': "worker-src 'none'" },
    });
  });
  await page.goto(site.url('en/'));
  await page.getByText('The map is blocked').waitFor();
  expect(await posterIsSeen(page)).toBe(true);
  expect(await page.locator('#strip a').count()).toBeGreaterThan(20);
  await context.close();
});

test('storage that throws at every touch costs nothing that is seen', async () => {
  const { page, context, complaints } = await openWatched(browser, site);
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'] as const) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });
  await page.goto(site.url(CHOSEN));
  await mapIdle(page);
  await page.keyboard.press('?');
  await page.getByRole('dialog').waitFor();
  await chosenIsKept(page);
  expect(complaints).toEqual([]);
  await context.close();
});

describe('the network', () => {
  test('cut at the map: the still map stays, a sentence says so, another try brings the map', async () => {
    const { page, context } = await openPage();
    await page.route('**/assets/atlas-map-*', (route) => route.abort());
    await page.goto(site.url(CHOSEN));
    await page.getByText('The map could not be loaded').waitFor();
    expect(await posterIsSeen(page)).toBe(true);
    await chosenIsKept(page);
    await page.unroute('**/assets/atlas-map-*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await mapIdle(page);
    expect(await page.getByText('The map could not be loaded').count()).toBe(0);
    const styled = await page
      .locator('.maplibregl-ctrl-attrib')
      .evaluate((credit) => getComputedStyle(credit).fontSize);
    expect(Number.parseFloat(styled)).toBeCloseTo(11, 1);
    await chosenIsKept(page);
    await context.close();
  });

  test('slow at the record: the page reads meanwhile and comes alive when it is there', async () => {
    const { page, context, complaints } = await openWatched(browser, site);
    const held: Route[] = [];
    await page.route('**/record/**', (route) => void held.push(route));
    await page.goto(site.url('en/'));
    await page.locator('.map-poster > svg').waitFor();
    expect(await page.locator('.atlas').getAttribute('data-live')).toBe('false');
    expect(await page.locator('a[href*="/places/"]').count()).toBeGreaterThan(100);
    for (const route of held) await route.continue();
    await mapIdle(page);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('cut at the page’s code: the text stays, a sentence says so, another try brings it alive', async () => {
    const { page, context } = await openPage();
    await page.route('**/assets/live-document-*.js', (route) => route.abort());
    await page.goto(site.url('en/tasks/'));
    await page.getByText('The connection broke').waitFor();
    expect(await page.locator('h1').innerText()).not.toBe('');
    await page.unroute('**/assets/live-document-*.js');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForSelector('#atlas > .spoken, #atlas > .said', { state: 'attached' });
    expect(await page.getByText('The connection broke').count()).toBe(0);
    await context.close();
  });

  test('cut at the table: that part says so, and the page around it works on', async () => {
    const { page, context } = await openPage();
    await page.route('**/assets/places-table-*', (route) => route.abort());
    await page.goto(site.url('en/?view=table'));
    await page.locator('#table [role="alert"]').waitFor();
    expect(await page.locator('.search input').isVisible()).toBe(true);
    expect(await page.locator('#strip a').count()).toBeGreaterThan(20);
    await context.close();
  });
});

test.each(['en/', 'en/tasks/'])('a browser too old for the live page keeps the text of %s', async (path) => {
  const { page, context } = await openPage();
  await page.addInitScript(() => {
    Reflect.deleteProperty(Array.prototype, 'toSorted');
  });
  await page.goto(site.url(path));
  await page.locator('.record-trouble').waitFor();
  expect(await page.locator('h1').first().innerText()).not.toBe('');
  expect(await page.locator('a[href*="/en/"]').count()).toBeGreaterThan(20);
  await context.close();
});

/** A text with another sign at one place. */
function changedAt(text: string, at: number): string {
  return `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`;
}

describe('the record', () => {
  const other = '2020-01-01.0000';
  const cases = [
    {
      name: 'with one changed byte',
      text: changedAt(compiled, 5000),
      says: 'The record arrived damaged',
    },
    { name: 'cut short', text: compiled.slice(0, compiled.length / 2), says: 'The record arrived damaged' },
    {
      name: 'of another edition',
      text: encodeRecord({ ...record, edition: other }),
      says: 'different editions',
    },
  ];

  test.each(cases)('$name is refused in words, and the text stays', async ({ text, says }) => {
    expect(text).not.toBe(compiled);
    const { page, context } = await openPage();
    await page.route('**/record/**', (route) => route.fulfill({ body: text, contentType: 'application/json' }));
    await page.goto(site.url('en/'));
    await page.getByText(says).waitFor();
    expect(await posterIsSeen(page)).toBe(true);
    await page.unroute('**/record/**');
    await page.locator('.record-trouble button').first().click();
    await mapIdle(page);
    await context.close();
  });
});

describe('the details of the record', () => {
  const PLACE = 'gate-kim-thanh-ii';
  const cases = [
    { name: 'that do not come', text: null, says: 'The details could not be loaded' },
    { name: 'with one changed byte', text: changedAt(details, 5000), says: 'The record arrived damaged' },
    {
      name: 'of another edition',
      text: encodeDetails({ ...record, edition: '2020-01-01.0000' }),
      says: 'different editions',
    },
  ];

  test.each(cases)(
    '$name: the sheet says so, the map works on, and another try brings them',
    async ({ text, says }) => {
      const { page, context } = await openPage();
      await page.route('**/*.details.json', (route) =>
        text === null ? route.abort() : route.fulfill({ body: text, contentType: 'application/json' }),
      );
      await page.goto(site.url(`en/?q=Kim+Thanh`));
      await mapIdle(page);
      await page.locator(`a[href*="/places/${PLACE}/"]`).first().click();
      await page.locator('#place').getByText(says).waitFor();
      expect(await page.locator('#place h1').innerText()).not.toBe('');
      expect(await page.locator('.map-area canvas').isVisible()).toBe(true);
      await page.unroute('**/*.details.json');
      await page.locator('#place').getByRole('button', { name: 'Try again' }).click();
      await page.locator('#place .place-status').waitFor();
      expect(await page.locator('#place').getByText(says).count()).toBe(0);
      await context.close();
    },
  );

  test('a comparison says so too', async () => {
    const { page, context } = await openPage();
    await page.route('**/*.details.json', (route) => route.abort());
    await page.goto(site.url(`en/?view=table&compare=${PLACE}`));
    await page.locator('#table').getByText('The details could not be loaded').waitFor();
    await page.unroute('**/*.details.json');
    await page.locator('#table').getByRole('button', { name: 'Try again' }).click();
    await page.locator('#table .compare-note').first().waitFor();
    await context.close();
  });
});

test.each(['1999-12-31T23:00:00Z', '2060-02-29T12:00:00Z'])('a clock at %s changes no fact', async (now) => {
  const { page, context, complaints } = await openWatched(browser, site);
  await page.clock.setFixedTime(new Date(now));
  await page.goto(site.url('en/tasks/gk2018-1-1a/'));
  const before = await page.locator('main').innerText();
  await page.waitForSelector('#atlas > .spoken, #atlas > .said', { state: 'attached' });
  const after = await page.locator('main').innerText();
  expect(after).toContain(before.split('\n')[0]);
  const year = page.getByText(new RegExp(`as of .*${record.asOf.slice(0, 4)}`, 'iu')).first();
  expect(await year.count()).toBe(1);
  expect(complaints).toEqual([]);
  await context.close();
});

test('two tabs stand beside each other, each with its own view', async () => {
  const { page, context, complaints } = await openWatched(browser, site);
  await page.goto(site.url('en/?year=2030'));
  await mapIdle(page);
  const second = await context.newPage();
  await second.goto(site.url('zh/places/gate-kim-thanh-ii/?layers=border-gates'));
  await mapIdle(second);
  await second.goBack().catch(() => null);
  expect(new URL(page.url()).search).toBe('?year=2030');
  expect(await page.getAttribute('html', 'lang')).toBe('en');
  expect(await page.locator('.notices .notice').count()).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

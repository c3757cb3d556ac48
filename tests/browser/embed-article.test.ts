import type { Browser, BrowserContextOptions, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { embedSnippet } from '../../src/pages/share/embed-snippet.ts';
import { openingView } from '../../src/view/view-state.ts';
import { launchBrowser, openWatched, type Site } from './driver.ts';
import { article, frameAlive, framesOf, livingMaps, serveHost, serveSiteWith } from './embed-driver.ts';

let browser: Browser;
let site: Site;
let host: Site;

const snippet = (place: string | null) =>
  embedSnippet({
    siteUrl: site.url(''),
    view: { ...openingView('vi'), page: { kind: 'embed', chrome: 'legend', place, story: null } },
    title: 'Hành lang, bản đồ tương tác',
    image: null,
    linkText: 'Mở bản đồ đầy đủ',
    size: { kind: 'auto', heightPx: 420 },
    widthPx: null,
  });

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveSiteWith(new Map());
  const three = [snippet(null), snippet('gate-kim-thanh-ii'), snippet('rail-lao-cai-hanoi-hai-phong-standard-gauge')];
  host = await serveHost({ 'article.html': article(three), 'empty.html': article([]) });
});
afterAll(async () => {
  await browser?.close();
  await host?.close();
  await site?.close();
});

async function openArticle(options: BrowserContextOptions, path = 'article.html') {
  const opened = await openWatched(browser, site, options, [
    /^request left the origin: http:\/\/localhost/u,
    DESTROYED_WHILE_LOADING,
  ]);
  await opened.page.goto(host.url(path));
  return opened;
}

/** A map that is scrolled away while it loads takes its loads with it. */
const DESTROYED_WHILE_LOADING = /^request failed: .*maplibre-gl-worker.* net::ERR_ABORTED$/u;

/** Software rendering on a shared machine takes its time; what is waited for comes or the test fails. */
const PATIENTLY = { timeout: 30_000 };

/** A finger put down, drawn along and lifted. */
async function dragFinger(session: CDPSession, x: number, y: number, byPx: number): Promise<void> {
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  for (let step = 1; step <= 20; step++) {
    const touchPoints = [{ x, y: y + (byPx * step) / 20 }];
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Brings a frame to the middle of the screen, as a reader who scrolls there. */
async function scrollToFrame(page: Page, at: number): Promise<void> {
  await page.evaluate((nth) => {
    document.querySelectorAll('iframe')[nth]?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, at);
}

const phone: BrowserContextOptions = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const desk: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };

describe.each([
  ['a phone', phone],
  ['a desk', desk],
] as const)('an article with three frames on %s', (_, options) => {
  test('gives every frame the height it asks for, and keeps at most one map alive out of sight', async () => {
    const { page, context, complaints } = await openArticle(options);
    for (const at of [0, 1, 2]) {
      await scrollToFrame(page, at);
      await expect.poll(async () => (await framesOf(page))[at]?.url(), PATIENTLY).toContain('/vi/embed/');
      const frame = (await framesOf(page))[at];
      if (!frame) throw new Error('the frame is gone');
      await frameAlive(frame);
      const box = await page.locator('iframe').nth(at).boundingBox();
      const inner = await frame.evaluate(() => ({
        scrolls: document.documentElement.scrollHeight > document.documentElement.clientHeight,
        map: document.querySelector('.embed-map')?.getBoundingClientRect().toJSON(),
      }));
      expect(inner.scrolls).toBe(false);
      const ratio = (box?.width ?? 0) < 480 ? 0.95 : 0.72;
      expect(inner.map.height / (box?.width ?? 1)).toBeCloseTo(ratio, 1);
      await expect
        .poll(async () => {
          const alive = await livingMaps(page);
          return alive.filter((count, nth) => nth !== at && count > 0).length;
        }, PATIENTLY)
        .toBeLessThanOrEqual(1);
    }
    expect(await context.cookies()).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('scrolls on when the wheel or the finger is over a frame', async () => {
    const { page, context } = await openArticle(options);
    await scrollToFrame(page, 0);
    const [frame] = await framesOf(page);
    if (!frame) throw new Error('the frame is gone');
    await frameAlive(frame);
    const box = await page.locator('iframe').first().boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    const before = await page.evaluate(() => scrollY);
    if (options === phone) {
      await dragFinger(await context.newCDPSession(page), x, y, -180);
    } else {
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, 300);
    }
    await expect.poll(() => page.evaluate(() => scrollY), PATIENTLY).toBeGreaterThan(before + 100);
    await context.close();
  });
});

test('a frame far below is not even fetched until the reader comes near', async () => {
  const { page, context } = await openArticle(desk);
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.waitForLoadState('networkidle');
  const [, , third] = await framesOf(page);
  expect(third?.url() ?? 'about:blank').not.toContain('/embed/');
  await context.close();
});

test('twenty frames that come and go leave nothing behind in the article', async () => {
  const { page, context } = await openArticle(desk, 'empty.html');
  const session = await context.newCDPSession(page);
  const frameUrl = site.url('vi/embed/');
  const cycle = async () => {
    await page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      frame.height = '420';
      document.querySelector('h1')?.after(frame);
    }, frameUrl);
    const [frame] = await framesOf(page);
    await frame?.waitForSelector('.embed');
    await page.evaluate(() => document.querySelector('iframe')?.remove());
  };
  await cycle();
  const before = await counters(session);
  for (let nth = 0; nth < 20; nth++) await cycle();
  const after = await counters(session);
  expect(after.documents).toBeLessThanOrEqual(before.documents + 1);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners + 5);
  await context.close();
});

test('a map that sleeps and wakes eight times takes no more memory than the first time', {
  timeout: 240_000,
}, async () => {
  const { page, context, complaints } = await openWatched(browser, site, { viewport: { width: 640, height: 480 } });
  await page.goto(site.url('vi/embed/?place=gate-kim-thanh-ii#10/22.5/104'));
  await page.waitForSelector('.live-map[data-drawn="true"]', { timeout: 60_000 });
  const session = await context.newCDPSession(page);
  // Shifted out of the window, as a frame that was scrolled away.
  const shift = (by: string) =>
    page.evaluate((value) => {
      const frame = document.querySelector<HTMLElement>('.embed');
      if (frame) frame.style.translate = value;
    }, by);
  const sleepAndWake = async () => {
    await shift('0 -300vh');
    await page.waitForFunction(() => document.querySelectorAll('.maplibregl-canvas').length === 0);
    await shift('none');
    await page.waitForSelector('.live-map[data-drawn="true"]', { timeout: 60_000 });
  };
  await sleepAndWake();
  await sleepAndWake();
  const before = await counters(session);
  for (let nth = 0; nth < 8; nth++) await sleepAndWake();
  const after = await counters(session);
  expect(after.nodes).toBeLessThanOrEqual(before.nodes * 1.1);
  expect(after.listeners).toBeLessThanOrEqual(before.listeners * 1.1);
  expect(after.heapBytes).toBeLessThanOrEqual(before.heapBytes * 1.2);
  expect(complaints).toEqual([]);
  await context.close();
});

interface Counters {
  readonly documents: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly heapBytes: number;
}

/** What the page holds after the garbage is taken out. */
async function counters(session: CDPSession): Promise<Counters> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { documents, nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return { documents, nodes, listeners: jsEventListeners, heapBytes: usedSize };
}

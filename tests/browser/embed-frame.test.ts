import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Browser, Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCompiledRecord } from '../../scripts/read-compiled-record.ts';
import { encodeRecord } from '../../src/model/compiled-record.ts';
import type { AtlasRecord } from '../../src/model/record.ts';
import { launchBrowser, openWatched, type Site } from './driver.ts';
import { article, frameAlive, framesOf, type Overlay, serveHost, serveSiteWith } from './embed-driver.ts';

const { edition } = JSON.parse(readFileSync('dist/record/edition.json', 'utf8'));
const PLACE = 'gate-kim-thanh-ii';
/** An edition of half a year ago, in which the gate was still being built. */
const OLDER = '2026-05-01.abcdef01';
const PATIENTLY = { timeout: 30_000 };

let browser: Browser;
let site: Site;
/** The site as a build with `VITE_EMBED_ORIGINS` makes it: it listens to the host and to nobody else. */
let listening: Site;
let host: Site;
let stranger: Site;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveSiteWith(new Map([[`record/${OLDER}/vi.json`, { type: 'application/json', text: olderRecord() }]]));
  host = await serveHost({ 'talk.html': article(['<iframe id="frame" width="100%" height="480"></iframe>']) });
  stranger = await serveHost({ 'talk.html': article(['<iframe id="frame" width="100%" height="480"></iframe>']) });
  listening = await serveSiteWith(listeningTo(host.origin));
});
afterAll(async () => {
  await browser?.close();
  for (const server of [site, listening, host, stranger]) await server?.close();
});

function olderRecord(): string {
  const present = readCompiledRecord(`dist/record/${edition}/vi.json`);
  const older: AtlasRecord = {
    ...present,
    edition: OLDER,
    asOf: '2026-05-01',
    statuses: present.statuses.map((row) =>
      row.subject === PLACE ? { ...row, status: 'under-construction', date: '2025' } : row,
    ),
  };
  return encodeRecord(older);
}

function listeningTo(origin: string): Overlay {
  const html = readFileSync('dist/vi/embed/index.html', 'utf8');
  const text = html.replace(
    '<meta name="atlas-edition"',
    `<meta name="atlas-embed-origins" content="${origin}"><meta name="atlas-edition"`,
  );
  return new Map([['vi/embed/', { type: 'text/html', text }]]);
}

/** Opens a page of another site with a frame in it, and waits for the frame's map. */
async function openInHost(where: Site, frameUrl: string) {
  const opened = await openWatched(browser, where, {}, [/^request left the origin/u]);
  await opened.page.goto(where.url('talk.html'));
  await opened.page.locator('#frame').scrollIntoViewIfNeeded();
  await opened.page.evaluate((src) => document.querySelector('#frame')?.setAttribute('src', src), frameUrl);
  await expect.poll(async () => (await framesOf(opened.page))[0]?.url(), PATIENTLY).toBe(frameUrl);
  const [frame] = await framesOf(opened.page);
  if (!frame) throw new Error('there is no frame');
  await opened.page.locator('#frame').scrollIntoViewIfNeeded();
  await frameAlive(frame);
  return { ...opened, frame };
}

const say = (page: { evaluate: Frame['evaluate'] }, messages: readonly unknown[]) =>
  page.evaluate((list) => {
    const frame = document.querySelector('iframe');
    for (const message of list) frame?.contentWindow?.postMessage(message, '*');
  }, messages as unknown[]);

const titleOf = (frame: Frame) => frame.locator('h1').textContent();

test('without scripts a frame is a drawn map with title, date, attribution and the way to the full map', async () => {
  const { page, context } = await openWatched(browser, site, {
    viewport: { width: 300, height: 200 },
    javaScriptEnabled: false,
  });
  await page.goto(site.url('vi/embed/'));
  for (const part of [
    '.map-poster svg',
    'h1',
    '.embed-open',
    '.embed-credit span >> nth=0',
    '.embed-credit span >> nth=1',
  ]) {
    const box = await page.locator(part).first().boundingBox();
    expect(box, part).not.toBeNull();
    expect(box?.y, part).toBeGreaterThanOrEqual(-400);
    if (part !== '.map-poster svg') expect((box?.y ?? 0) + (box?.height ?? 0), part).toBeLessThanOrEqual(200);
  }
  expect(await page.locator('.map-poster svg').getAttribute('role')).toBe('img');
  expect(await page.locator('.embed-credit').textContent()).toContain('23/11/2026');
  expect(await page.locator('.embed-open').getAttribute('href')).toBe('../../vi/');
  await context.close();
});

test.each([
  ['none', 300, 200],
  ['none', 640, 400],
  ['legend', 300, 200],
  ['legend', 390, 500],
  ['legend', 1440, 700],
  ['full', 390, 600],
  ['full', 1000, 640],
] as const)(
  'chrome=%s at %i × %i keeps title, date, attribution and link in sight, and never scrolls',
  async (chrome, width, height) => {
    const { page, context, complaints } = await openWatched(browser, site, { viewport: { width, height } });
    await page.goto(site.url(`zh/embed/?chrome=${chrome}&place=${PLACE}&year=2030&theme=dark`));
    await page.waitForSelector('.live-map[data-drawn="true"]', { timeout: 60_000 });
    for (const part of ['h1', '.embed-open', '.embed-credit span >> nth=0', '.embed-credit span >> nth=1']) {
      const box = await page.locator(part).first().boundingBox();
      expect(box, part).not.toBeNull();
      expect(box?.x, part).toBeGreaterThanOrEqual(0);
      expect((box?.y ?? 0) + (box?.height ?? 0), part).toBeLessThanOrEqual(height);
    }
    expect(await titleOf(page.mainFrame())).toBe('金城口岸');
    const map = await page.locator('.embed-map').boundingBox();
    expect(map?.height).toBeGreaterThan(height * 0.35);
    expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBeLessThanOrEqual(0);
    expect(await page.locator('.embed-key:visible, .embed-key-folded:visible').count()).toBe(chrome === 'none' ? 0 : 1);
    expect(await page.locator('.embed-controls:visible').count()).toBe(chrome === 'full' ? 1 : 0);
    expect(await page.evaluate(() => document.documentElement.dataset.paper)).toBe('dark');
    expect(complaints).toEqual([]);
    await context.close();
  },
);

describe('by keyboard', () => {
  test('every place of a frame can be found, opened, read and left', async () => {
    const { page, context, complaints } = await openWatched(browser, site, { viewport: { width: 640, height: 480 } });
    await page.goto(site.url('en/embed/?layers=ports'));
    await page.waitForSelector('.live-map[data-drawn="true"]', { timeout: 60_000 });
    await page.locator('.embed-list summary').focus();
    await page.keyboard.press('Enter');
    const first = page.locator('.embed-list a').first();
    const name = await first.textContent();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.embed-card');
    expect(await titleOf(page.mainFrame())).toBe(name);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('embed-card-name');
    expect(await page.locator('.embed-list').getAttribute('open')).toBeNull();
    expect(await page.locator('[role="status"]').first().textContent()).toContain(name ?? '');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.embed-card', { state: 'detached' });
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('a frame never writes the address nor the history', async () => {
    const { page, context } = await openWatched(browser, site, { viewport: { width: 640, height: 480 } });
    const address = site.url('en/embed/?layers=ports');
    await page.goto(address);
    await page.waitForSelector('.live-map[data-drawn="true"]', { timeout: 60_000 });
    const before = await page.evaluate(() => history.length);
    await page.locator('.embed-list summary').click();
    await page.locator('.embed-list a').first().click();
    await page.waitForSelector('.embed-card');
    expect(page.url()).toBe(address);
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
    await context.close();
  });
});

describe('the page around', () => {
  test('commands a frame that lists it, and five hundred pieces of garbage change nothing', async () => {
    const { page, context, frame, complaints } = await openInHost(host, listening.url('vi/embed/'));
    const before = await frame.locator('.embed').evaluate((element) => element.querySelector('.embed-head')?.outerHTML);
    const seed = 20261123;
    const almost = fc.record({
      type: fc.constantFrom('corridor-atlas:go-to', 'corridor-atlas:set-year', 'corridor-atlas:height'),
      place: fc.oneof(fc.string(), fc.constant('../../x'), fc.integer()),
      year: fc.oneof(fc.double({ noNaN: true }), fc.string()),
    });
    const garbage = fc.sample(fc.oneof(fc.jsonValue(), almost, fc.string()), { seed, numRuns: 500 });
    await say(page, garbage);
    await say(page, [{ type: 'corridor-atlas:go-to', place: 'no-such-place' }]);
    expect(await frame.locator('.embed').evaluate((element) => element.querySelector('.embed-head')?.outerHTML)).toBe(
      before,
    );

    await say(page, [{ type: 'corridor-atlas:go-to', place: PLACE }]);
    await expect.poll(() => titleOf(frame), PATIENTLY).toContain('Kim Thành');
    await say(page, [{ type: 'corridor-atlas:set-year', year: 2035 }]);
    await say(page, [{ type: 'corridor-atlas:go-to', place: null }]);
    await expect.poll(() => frame.locator('.embed-detail').textContent(), PATIENTLY).toContain('2035');
    // The frame answered without taking the reader's place in the article.
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('commands nothing where it is not listed, or nobody is', async () => {
    for (const [where, frameUrl] of [
      [stranger, listening.url('vi/embed/')],
      [host, site.url('vi/embed/')],
    ] as const) {
      const { page, context, frame } = await openInHost(where, frameUrl);
      const before = await titleOf(frame);
      await say(page, [
        { type: 'corridor-atlas:go-to', place: PLACE },
        { type: 'corridor-atlas:set-year', year: 2035 },
      ]);
      // A round trip through the frame's own queue: whatever it does about a message is done by then.
      await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
      expect(await titleOf(frame)).toBe(before);
      await context.close();
    }
  });

  test('hears the height in its own convention: ours, AMP’s, Pym’s', async () => {
    const { page, context } = await openWatched(browser, host, {}, [/^request left the origin/u]);
    await page.goto(host.url('talk.html'));
    await page.evaluate(() => {
      Object.assign(window, { heard: [] });
      addEventListener('message', ({ data }) => (window as unknown as { heard: unknown[] }).heard.push(data));
    });
    await page.evaluate(
      (src) => document.querySelector('#frame')?.setAttribute('src', src),
      `${site.url('vi/embed/')}?initialWidth=640&childId=pym-1&parentTitle=x`,
    );
    const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);
    await expect.poll(async () => (await heard()).length, PATIENTLY).toBeGreaterThanOrEqual(3);
    const [own, amp, pym] = (await heard()) as [{ type: string; height: number }, unknown, string];
    expect(own.type).toBe('corridor-atlas:height');
    expect(own.height).toBeGreaterThan(300);
    expect(amp).toEqual({ sentinel: 'amp', type: 'embed-size', height: own.height });
    expect(pym).toBe(`pymxPYMxpym-1xPYMxheightxPYMx${own.height}`);
    await context.close();
  });

  test('may lock the frame up as WordPress does: the poster stays, the link asks the page around', async () => {
    const { page, context } = await openWatched(browser, host, {}, [/.*/u]);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(host.url('talk.html'));
    await page.evaluate(
      (src) => {
        Object.assign(window, { heard: [] });
        addEventListener('message', ({ data }) => (window as unknown as { heard: unknown[] }).heard.push(data));
        const frame = document.querySelector('iframe');
        frame?.setAttribute('sandbox', 'allow-scripts');
        frame?.setAttribute('src', src);
        frame?.scrollIntoView({ block: 'center' });
      },
      `${site.url('vi/embed/')}#?secret=q7Zr2`,
    );
    const heard = () =>
      page.evaluate(() => (window as unknown as { heard: { message?: string; secret?: string }[] }).heard);
    await expect.poll(async () => (await heard()).some(({ message }) => message === 'height'), PATIENTLY).toBe(true);
    const [frame] = await framesOf(page);
    if (!frame) throw new Error('there is no frame');
    await frame.waitForSelector('.map-poster svg');
    await frame.locator('.embed-open').click();
    await expect
      .poll(async () => (await heard()).find(({ message }) => message === 'link'), PATIENTLY)
      .toMatchObject({ secret: 'q7Zr2', value: site.url('vi/') });
    await frame.waitForFunction(() => document.querySelector('.map-poster')?.getAttribute('data-over') !== 'true');
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe('a frame pinned to an edition', () => {
  test('shows that edition, and tells what has changed since, place by place', async () => {
    const { page, context, complaints } = await openWatched(browser, site, { viewport: { width: 720, height: 560 } });
    await page.goto(site.url(`vi/embed/?place=${PLACE}&edition=${OLDER}`));
    await page.waitForSelector('.live-map[data-drawn="true"]', { timeout: 60_000 });
    expect(await page.locator('.embed-detail').textContent()).toContain('Đang xây dựng');
    expect(await page.locator('.embed-credit').textContent()).toContain('01/05/2026');
    await page.locator('.embed-changes summary').click();
    await page.waitForSelector('.edition-changes li');
    const changes = await page.locator('.edition-changes').textContent();
    expect(changes).toContain('Kim Thành');
    expect(changes).toContain('Đang xây dựng → Đang vận hành');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('shows the newest and says so where the edition is not kept', async () => {
    const { page, context } = await openWatched(browser, site, { viewport: { width: 720, height: 560 } }, [/404/u]);
    await page.goto(site.url('vi/embed/?edition=2019-01-01.abcdef01'));
    await page.waitForSelector('.live-map[data-drawn="true"]', { timeout: 60_000 });
    expect(await page.locator('.notices').textContent()).toContain('23/11/2026');
    await context.close();
  });
});

test('a frame tells a story slide by slide: words, filters, year and camera are the slide’s', async () => {
  const stories = JSON.parse(readFileSync('dist/stories/en.json', 'utf8'));
  const [story] = stories;
  const { page, context, complaints } = await openWatched(browser, site, { viewport: { width: 960, height: 640 } });
  await page.goto(site.url(`en/embed/?story=${story.id}`));
  await page.waitForSelector('.embed-story');
  expect(await titleOf(page.mainFrame())).toBe(story.title);
  expect(await page.locator('.embed-story h2').textContent()).toBe(story.slides[0].title);
  const [back, on] = [
    page.locator('.embed-story-steps button').first(),
    page.locator('.embed-story-steps button').last(),
  ];
  expect(await back.isDisabled()).toBe(true);
  await on.click();
  expect(await page.locator('.embed-story h2').textContent()).toBe(story.slides[1].title);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  for (let step = 3; step <= story.slides.length; step++) await on.click();
  expect(await page.locator('.embed-story h2').textContent()).toBe(story.slides.at(-1).title);
  expect(await on.isDisabled()).toBe(true);
  expect(await page.locator('.embed-open').getAttribute('href')).toContain(`/en/stories/${story.id}/`);
  expect(complaints).toEqual([]);
  await context.close();
});

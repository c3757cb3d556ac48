import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Story } from '../../src/model/story/story.ts';
import { LANGS } from '../../src/model/vocabulary.ts';
import { launchBrowser, mapIdle, openWatched, type Site, serveSite } from './driver.ts';
import { onSlide, slideNumber } from './present-driver.ts';

const stories: readonly Story[] = JSON.parse(readFileSync('dist/stories/en.json', 'utf8'));
const [INVESTORS] = stories;
if (!INVESTORS) throw new Error('there are no stories');
const TALK = `stories/${INVESTORS.id}/`;
const LAST = INVESTORS.slides.length + 1;

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([serveSite(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const PROJECTOR = { viewport: { width: 1024, height: 768 } };

describe('a talk', () => {
  it('obeys the keys of a keyboard and of a clicker', async () => {
    const { page, context, complaints } = await openWatched(browser, site, PROJECTOR);
    await page.goto(site.url(`en/${TALK}`));
    await onSlide(page, 1);
    const walk: readonly (readonly [string, number])[] = [
      ['ArrowRight', 2],
      ['PageDown', 3],
      [' ', 4],
      ['PageUp', 3],
      ['ArrowLeft', 2],
      ['End', LAST],
      ['Home', 1],
    ];
    for (const [key, number] of walk) {
      await page.keyboard.press(key);
      await onSlide(page, number);
    }
    for (const key of ['1', '0', 'Enter']) await page.keyboard.press(key);
    await onSlide(page, 10);
    expect(new URL(page.url()).searchParams.get('step')).toBe('10');
    await page.goBack();
    await onSlide(page, 1);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('goes black and comes back', async () => {
    const { page, context } = await openWatched(browser, site, PROJECTOR);
    await page.goto(site.url(`en/${TALK}?step=2`));
    await onSlide(page, 2);
    await page.keyboard.press('b');
    await page.waitForSelector('.stage-blank');
    await page.keyboard.press('.');
    await page.waitForSelector('.stage-blank', { state: 'detached' });
    expect(await slideNumber(page)).toEqual([2, LAST]);
    await context.close();
  });

  it('has its notes on another screen, which follow and lead', async () => {
    const { page, context, complaints } = await openWatched(browser, site, PROJECTOR);
    await page.goto(site.url(`en/${TALK}`));
    await onSlide(page, 1);
    const popup = context.waitForEvent('page');
    await page.keyboard.press('n');
    const notes = await popup;
    await notes.getByText(INVESTORS.slides[0]?.notes ?? '').waitFor();
    await notes.keyboard.press('PageDown');
    await onSlide(page, 2);
    await notes.getByText(INVESTORS.slides[1]?.notes ?? '').waitFor();
    expect(await notes.locator('.notes-next-title').textContent()).toBe(INVESTORS.slides[2]?.title);
    await page.keyboard.press('End');
    await notes.locator('h1', { hasText: 'Go on reading on your phone' }).waitFor();
    await page.close();
    await notes.getByText('does not answer').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('is left to the same view of the explore page', async () => {
    const { page, context } = await openWatched(browser, site, PROJECTOR);
    await page.goto(site.url(`en/${TALK}?theme=dark&step=4`));
    await mapIdle(page);
    await page.keyboard.press('Escape');
    await page.waitForURL((url) => url.pathname.endsWith('/en/'));
    const { searchParams, hash } = new URL(page.url());
    expect(searchParams.get('layers')).toBe(INVESTORS.slides[3]?.filter.layers.join(','));
    expect(searchParams.get('theme')).toBe('dark');
    const [zoom, latitude, longitude] = hash.slice(1).split('/').map(Number);
    expect(zoom).toBeGreaterThan(8);
    expect([Math.round(latitude ?? 0), Math.round(longitude ?? 0)]).toEqual([23, 104]);
    await context.close();
  });

  it('is turned by a finger on the words', async () => {
    const { page, context } = await openWatched(browser, site, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await page.goto(site.url(`en/${TALK}`));
    await onSlide(page, 1);
    const cdp = await context.newCDPSession(page);
    const swipe = async (fromX: number, toX: number) => {
      const at = (x: number) => [{ x, y: 600 }];
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(fromX) });
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at((fromX + toX) / 2) });
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(toX) });
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await swipe(330, 60);
    await onSlide(page, 2);
    await swipe(60, 330);
    await onSlide(page, 1);
    await context.close();
  });

  it('shows a table where motion is not wanted, and loads no moving pictures', async () => {
    const { page, context, complaints } = await openWatched(browser, site, { ...PROJECTOR, reducedMotion: 'reduce' });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(site.url(`en/${TALK}?step=5`));
    await mapIdle(page);
    expect(await page.locator('.stage-numbers').textContent()).toContain('USD\u00a09,000\u00a0million (aim)');
    await page.keyboard.press('ArrowRight');
    await onSlide(page, 6);
    expect(asked.filter((url) => /deck/u.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe.each(LANGS)('on a projector of 1024 × 768, in %s', (lang) => {
  it('no slide says more than the screen holds', async () => {
    const { page, context } = await openWatched(browser, site, { ...PROJECTOR, reducedMotion: 'reduce' });
    const tooMuch: string[] = [];
    for (const { id, slides } of stories) {
      await page.goto(site.url(`${lang}/stories/${id}/`));
      for (let number = 1; number <= slides.length; number++) {
        await onSlide(page, number);
        const hidden = await page.evaluate(() => {
          const words = document.querySelector('.stage-words');
          return words ? words.scrollHeight - words.clientHeight : -1;
        });
        if (hidden !== 0) tooMuch.push(`${id}, slide ${number}: ${hidden} px`);
        await page.keyboard.press('ArrowRight');
      }
    }
    expect(tooMuch).toEqual([]);
    await context.close();
  });
});

describe('without scripts', () => {
  it('a story is a page to read, with its maps', async () => {
    const { page, context, complaints } = await openWatched(browser, site, { javaScriptEnabled: false }, [
      // A browser without scripts refuses to preload them.
      / csp$/u,
    ]);
    await page.goto(site.url(`en/${TALK}`));
    expect(await page.locator('.story-slide').count()).toBe(INVESTORS.slides.length);
    expect(await page.locator('.slide-poster svg.poster').count()).toBe(INVESTORS.slides.length);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

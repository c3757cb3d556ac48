import { readFileSync } from 'node:fs';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCompiledRecord } from '../../scripts/read-compiled-record.ts';
import { PAGE_KINDS } from './accessibility-pages.ts';
import { launchBrowser, mapIdle, openWatched, type Site, serveSite } from './driver.ts';

const { edition } = JSON.parse(readFileSync('generated/record/edition.json', 'utf8'));
const record = readCompiledRecord(`generated/record/${edition}/en.json`);

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

async function openPage(path: string, options: BrowserContextOptions = {}) {
  const opened = await openWatched(browser, site, options);
  await opened.page.goto(site.url(path));
  await mapIdle(opened.page);
  return opened;
}

describe('what a screen reader is told', () => {
  test('the map is a named landmark with named controls and a credit', async () => {
    const { page, context } = await openPage('en/');
    const tree = await page.locator('main').ariaSnapshot();
    expect(tree).toContain('main "Map of the corridor"');
    for (const name of ['Zoom in', 'Zoom out']) expect(await page.getByRole('button', { name }).count(), name).toBe(1);
    expect(tree).toMatch(/region "[^"]+"/u);
    expect(tree).toContain('GeoNames');
    await context.close();
  });

  test('the strip gives its places as links in the order of kilometres', async () => {
    const { page, context } = await openPage('en/');
    const strip = page.getByRole('region', { name: 'The strip and the year' });
    expect(await strip.getByRole('slider', { name: 'Year' }).count()).toBe(1);
    const links = await strip
      .getByRole('link')
      .evaluateAll((all) =>
        all.flatMap((link) => /places\/([^/]+)\//u.exec(link.getAttribute('href') ?? '')?.[1] ?? []),
      );
    const kmOf = new Map(record.places.map(({ id, span }) => [id, span?.fromKm ?? null]));
    const kms = links.flatMap((id) => kmOf.get(id) ?? []);
    expect(links.length).toBeGreaterThan(20);
    expect(kms).toEqual(kms.toSorted((a, b) => a - b));
    await context.close();
  });

  test('the table says how many rows it has, how it is sorted and what its columns are', async () => {
    const { page, context } = await openPage('en/?view=table');
    await page.waitForSelector('#table table');
    const table = page.getByRole('table');
    expect(Number(await table.getAttribute('aria-rowcount'))).toBe(record.places.length + 1);
    const tree = await table.ariaSnapshot();
    expect(tree).toMatch(new RegExp(`caption.*${record.places.length} filtered places`, 'u'));
    expect(await table.getByRole('columnheader').count()).toBeGreaterThan(3);
    expect(await table.locator('[aria-sort="ascending"], [aria-sort="descending"]').count()).toBe(1);
    expect(await table.getByRole('rowheader').count()).toBeGreaterThan(5);
    await context.close();
  });

  test('a place that opens is told in words', async () => {
    const { page, context } = await openPage('en/places/gate-kim-thanh-ii/');
    const tree = await page.getByRole('complementary', { name: 'Selected place' }).ariaSnapshot();
    expect(tree).toMatch(/heading "[^"]*Kim Thành[^"]*" \[level=1\]/u);
    await context.close();
  });
});

describe('the reader’s own settings are kept', () => {
  test('with less motion nothing is animated', async () => {
    const { page, context } = await openPage('vi/', { reducedMotion: 'reduce' });
    await page.keyboard.press('Tab');
    const moving = await page.evaluate(() => {
      const long = (list: string) => list.split(',').some((time) => Number.parseFloat(time) > 0.01);
      return [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
          return long(transitionDuration) || (animationName !== 'none' && long(animationDuration));
        })
        .map((element) => element.className.toString());
    });
    expect([...new Set(moving)]).toEqual([]);
    await context.close();
  });

  test('in forced colours text, marks of the chosen and the focus are still seen', async () => {
    const { page, context } = await openPage('vi/places/gate-kim-thanh-ii/', { forcedColors: 'active' });
    const seen = await page.evaluate(() => {
      const paper = getComputedStyle(document.querySelector('.place-panel') ?? document.body);
      return { border: paper.borderTopStyle, background: paper.backgroundColor, ink: paper.color };
    });
    expect(seen.border).toBe('solid');
    expect(seen.background).not.toBe(seen.ink);
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
    expect(outline).not.toBe('none');
    await context.close();
  });
});

/** Heights and widths, CSS px, of what is seen and can be pressed and is no word in a sentence. */
function smallTargets(page: Page, selector: string, leastPx: number): Promise<readonly string[]> {
  return page.locator(selector).evaluateAll(
    (all, least) =>
      all.flatMap((element) => {
        const { width, height } = element.getBoundingClientRect();
        if (width <= 1 || height <= 1 || !element.checkVisibility()) return [];
        if (width >= least - 0.5 && height >= least - 0.5) return [];
        return [`${element.outerHTML.slice(0, 90)} ${Math.round(width)} × ${Math.round(height)}`];
      }),
    leastPx,
  );
}

describe('targets are big enough for a finger', () => {
  test.each(PAGE_KINDS.filter(({ name }) => name !== 'not found'))(
    'buttons and fields of $name, 24 px',
    async (kind) => {
      const { page, context } = await openWatched(browser, site, { viewport: { width: 390, height: 844 } });
      await page.goto(site.url(kind.path('en')));
      await kind.alive(page);
      expect(await smallTargets(page, 'button:not(.spoken *), select, summary, [role="button"]', 24)).toEqual([]);
      await context.close();
    },
  );

  test.each([390, 1024])('the main controls on a touch screen %i px wide, 44 px', async (width) => {
    const touch = { viewport: { width, height: 844 }, hasTouch: true, isMobile: true };
    const { page, context } = await openPage('vi/', touch);
    const main = '.search input, .masthead-tools button, .lang-links a, .maplibregl-ctrl-group button, .sheet-handle';
    expect(await smallTargets(page, main, 44)).toEqual([]);
    await context.close();
  });
});

describe('on a tablet', () => {
  const cases = [768, 1024].flatMap((width) => [false, true].map((hasTouch) => ({ width, hasTouch })));

  test.each(cases)(
    'of $width px (touch: $hasTouch) title and languages keep apart, and the credit is in sight',
    async ({ width, hasTouch }) => {
      const viewport = { width, height: width === 768 ? 1024 : 768 };
      const { page, context } = await openPage('vi/', { viewport, hasTouch, isMobile: hasTouch });
      const title = await page.locator('.atlas-title a').boundingBox();
      const tools = await page.locator('.masthead-tools').boundingBox();
      if (!title || !tools) throw new Error('title and tools are seen on a tablet');
      const apart = title.x + title.width <= tools.x || title.y + title.height <= tools.y;
      expect(apart).toBe(true);
      const covering = await page.locator('.maplibregl-ctrl-attrib').evaluate((credit) => {
        const { left, top, width: wide, height } = credit.getBoundingClientRect();
        return [0.02, 0.5, 0.98].flatMap((part) => {
          const hit = document.elementFromPoint(left + wide * part, top + height / 2);
          return credit.contains(hit) ? [] : [hit?.outerHTML.slice(0, 80) ?? 'nothing'];
        });
      });
      expect(covering).toEqual([]);
      await context.close();
    },
  );
});

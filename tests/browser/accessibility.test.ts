import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LANGS } from '../../src/model/vocabulary.ts';
import { PAGE_KINDS, type PageKind } from './accessibility-pages.ts';
import { launchBrowser, openWatched, type Site, serveSite } from './driver.ts';

let site: Site;
/** A host that keeps the site at its root: the page of errors cannot know where else it lives unless the build is told. */
let rootSite: Site;
let browser: Browser;
beforeAll(async () => {
  site = await serveSite();
  rootSite = await serveSite('dist', '/');
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await rootSite.close();
});

/** WCAG 2.0 – 2.2, levels A and AA, and the rules that axe counts as good practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SIZES = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
];
const PAPERS = ['light', 'dark'] as const;

/** Every kind at every size on every paper; the languages take turns so that each kind is seen in each. */
const CASES = PAGE_KINDS.flatMap((kind, row) =>
  SIZES.flatMap((viewport, column) =>
    PAPERS.map((paper, depth) => {
      const lang = LANGS[(row + 2 * column + depth) % LANGS.length] ?? 'vi';
      return { kind, viewport, paper, lang, title: `${kind.name}, ${viewport.width} px, ${paper}, ${lang}` };
    }),
  ),
);

describe('axe finds nothing wrong', () => {
  test.each(CASES)('$title', async ({ kind, viewport, paper, lang }) => {
    const home = kind.name === 'not found' ? rootSite : site;
    const { page, context } = await openWatched(browser, home, { viewport, colorScheme: paper }, [/status of 404/u]);
    await page.goto(home.url(kind.path(lang)));
    await kind.alive(page);
    await layOutAll(page);
    await page.evaluate(axe.source);
    const findings = await page.evaluate(async (rules) => {
      const { axe: run } = window as unknown as { axe: typeof axe };
      const { violations } = await run.run(document, { resultTypes: ['violations'], runOnly: rules });
      return violations.flatMap(({ id, nodes }) =>
        nodes.slice(0, 5).map(({ target, failureSummary }) => `${id}: ${target.join(' ')} – ${failureSummary}`),
      );
    }, RULES);
    expect(findings).toEqual([]);
    await context.close();
  });
});

/** Rows far off the screen stand at their estimated height until they come near; axe would see them lie over each other. */
function layOutAll(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.reg-row, .reg-repeat { content-visibility: visible !important }');
    document.adoptedStyleSheets.push(sheet);
  });
}

/** 1440 px at 200 % and at 400 %: what a reader who zooms in the browser gets. */
const ZOOMED = [
  { width: 720, height: 450 },
  { width: 360, height: 640 },
];

describe('zoomed in, nothing runs off to the side', () => {
  const cases = PAGE_KINDS.flatMap((kind) => ZOOMED.map((viewport) => ({ kind, viewport })));
  test.each(cases)('$kind.name at $viewport.width px', async ({ kind, viewport }) => {
    const { page, context } = await openWatched(browser, site, { viewport });
    await page.goto(site.url(kind.path('vi')));
    await kind.alive(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(viewport.width);
    expect(await headingIsReached(page, kind)).toBe(true);
    await context.close();
  });
});

/** The first heading can be brought into view and is not cut off at the side. */
function headingIsReached(page: Page, kind: PageKind): Promise<boolean> {
  if (kind.name === 'explore' || kind.name === 'table' || kind.name === 'comparison') {
    // On a small screen the name of the atlas gives its place to the search, which has a name of its own.
    return page.locator('.search input').isVisible();
  }
  return page
    .locator('h1')
    .first()
    .evaluate((heading) => {
      heading.scrollIntoView();
      const { left, right, height } = heading.getBoundingClientRect();
      return height > 0 && left >= 0 && right <= innerWidth;
    });
}

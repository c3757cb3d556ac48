import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCompiledRecord } from '../../scripts/read-compiled-record.ts';
import { encodeRecord } from '../../src/model/compiled-record.ts';
import type { AtlasRecord } from '../../src/model/record.ts';
import { PAGE_KINDS } from './accessibility-pages.ts';
import { launchBrowser, mapIdle, openWatched, type Site, serveSite } from './driver.ts';

const { edition } = JSON.parse(readFileSync('generated/record/edition.json', 'utf8'));
const record = readCompiledRecord(`generated/record/${edition}/vi.json`);

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

/** Markup and addresses that do something wherever a text is taken for markup. Each would set `window.pwned`. */
const PAYLOADS = [
  '<img src=x onerror="window.pwned=1">',
  '<svg onload="window.pwned=1"></svg>',
  '"><script>window.pwned=1</script>',
  "'-alert(window.pwned=1)-'",
  'javascript:window.pwned=1',
  '<iframe srcdoc="<script>parent.pwned=1</script>"></iframe>',
  '</title><script>window.pwned=1</script>',
  '<style>@import "data:text/css,*{display:none}"</style>',
  '{{constructor.constructor("window.pwned=1")()}}',
  '<a href="javascript:window.pwned=1">x</a>',
  '\u202Efdp.exe\u202C<b>',
];

declare global {
  interface Window {
    pwned?: number;
    violations?: string[];
  }
}

/** Hears every breach of the content policy from the first moment of the page. */
async function hearViolations(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      window.violations?.push(`${effectiveDirective} ${blockedURI} ${sample}`),
    );
  });
}

/** Nothing ran, nothing was blocked because nothing tried, and no element came out of a text. */
async function expectInert(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    pwned: window.pwned ?? 0,
    violations: window.violations,
    elements: document.querySelectorAll(
      'img[src="x"], iframe, a[href^="javascript:"], svg[onload], [onerror], script:not([src])',
    ).length,
  }));
  expect(found).toEqual({ pwned: 0, violations: [], elements: 0 });
}

describe('the content policy holds without one breach', () => {
  test.each(PAGE_KINDS)('on $name', async (kind) => {
    const { page, context } = await openWatched(browser, site);
    await hearViolations(page);
    await page.goto(site.url(kind.path('zh')));
    await kind.alive(page);
    expect(await page.evaluate(() => window.violations)).toEqual([]);
    expect(await page.locator('meta[http-equiv="Content-Security-Policy"]').count()).toBe(1);
    await context.close();
  });
});

describe('markup in an address stays text', () => {
  const all = PAYLOADS.map(encodeURIComponent);
  const doors = [
    ...all.map((payload) => `vi/?q=${payload}`),
    `vi/?compare=${all.join(',')}&view=table`,
    `vi/?layers=${all.join(',')}&status=${all[0]}&plan=${all[1]}&agency=${all[2]}&country=${all[3]}`,
    `vi/?year=${all[0]}&theme=${all[1]}&labels=${all[2]}&edition=${all[3]}&view=${all[4]}&step=${all[5]}`,
    `vi/#${PAYLOADS[0]}`,
    `vi/embed/?place=${all[0]}&story=${all[1]}&chrome=${all[2]}`,
    `vi/places/${all[0]}/`,
    `vi/tasks/${all[2]}/`,
  ];
  test.each(doors)('%s', async (door) => {
    const { page, context } = await openWatched(browser, site, {}, [/./u]);
    await hearViolations(page);
    await page.goto(site.url(door));
    await page.waitForSelector('[data-live="true"], .doc, main', { timeout: 30_000 });
    await page.waitForLoadState('networkidle');
    await expectInert(page);
    await context.close();
  });

  test('of a place nobody knows, shown as it is written', async () => {
    const { page, context } = await openWatched(browser, site, {}, [/./u]);
    await hearViolations(page);
    await page.goto(site.url('vi/'));
    await mapIdle(page);
    for (const payload of PAYLOADS) {
      await page.evaluate((text) => {
        history.pushState(
          null,
          '',
          `${location.pathname.replace(/vi\/.*/u, 'vi/')}places/${encodeURIComponent(text)}/`,
        );
        dispatchEvent(new PopStateEvent('popstate'));
      }, payload);
      await expectInert(page);
    }
    await context.close();
  });
});

/** Every word that a hand has written into the record becomes a payload; ids, dates, kinds and addresses of sources stay. */
function poisoned(clean: AtlasRecord): AtlasRecord {
  let turn = 0;
  const payload = () => {
    turn += 1;
    return `${PAYLOADS[turn % PAYLOADS.length]} ${turn}`;
  };
  const words = new Set([
    'vi',
    'en',
    'zh',
    'title',
    'publisher',
    'note',
    'operator',
    'name',
    'wording',
    'aliases',
    'label',
  ]);
  const visit = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return words.has(key) ? payload() : value;
    if (Array.isArray(value)) return value.map((one) => visit(one, key));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([of, inner]) => [of, visit(inner, of)]));
  };
  return visit(clean, '') as AtlasRecord;
}

describe('markup in the record stays text', () => {
  const text = encodeRecord(poisoned(record));

  test.each(PAGE_KINDS.filter(({ name }) => name !== 'not found'))('on $name', async (kind) => {
    const { page, context } = await openWatched(browser, site, {}, [/./u]);
    await hearViolations(page);
    await page.route('**/record/**', (route) => route.fulfill({ body: text, contentType: 'application/json' }));
    await page.goto(site.url(kind.path('vi')));
    await kind.alive(page);
    if (kind.name !== 'embed' && kind.name !== 'stories') {
      expect(await page.locator('body').innerText(), 'the payloads are on the page').toContain('pwned=1');
    }
    await expectInert(page);
    await context.close();
  });
});

test('under Trusted Types nothing of the atlas itself hands text to a sink', async () => {
  const { page, context } = await openWatched(browser, site, {}, [/./u]);
  await hearViolations(page);
  await page.route('**/vi/**', async (route) => {
    const response = await route.fetch();
    const policy = "require-trusted-types-for 'script'";
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy-report-only': policy },
    });
  });
  await page.goto(site.url('vi/'));
  await mapIdle(page);
  const sinks = await page.evaluate(() => window.violations?.map((line) => (line.split('|')[0] ?? '').trim()) ?? []);
  expect([...new Set(sinks)].toSorted()).toEqual(TRUSTED_TYPES_SINKS);
  await context.close();
});

/** The sinks in use; each is explained in docs/faults.md. A new one has to be looked at. */
const TRUSTED_TYPES_SINKS: readonly string[] = [];

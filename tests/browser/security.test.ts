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
      'img[src="x"], iframe, a[href^="javascript:"], svg[onload], [onerror], script:not([src]):not([type="application/ld+json"])',
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

describe('markup in a reader’s own files stays text', () => {
  const points = PAYLOADS.map((payload, at) => ({ payload, lon: 104 + at / 10, lat: 21 }));
  const escaped = (text: string) =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  const files = [
    {
      name: '<img src=x onerror=window.pwned=1>.geojson',
      text: JSON.stringify({
        type: 'FeatureCollection',
        features: points.map(({ payload, lon, lat }) => ({
          type: 'Feature',
          properties: { name: payload, [payload]: payload, nested: { [payload]: [payload] } },
          geometry: { type: 'Point', coordinates: [lon, lat] },
        })),
      }),
    },
    {
      name: '<svg onload=window.pwned=1>.csv',
      text: [
        'lon,lat,name,note',
        ...points.map(({ payload, lon, lat }) =>
          [lon, lat, ...[payload, payload].map((cell) => `"${cell.replaceAll('"', '""')}"`)].join(','),
        ),
      ].join('\n'),
    },
    {
      name: 'javascript:window.pwned=1.kml',
      text: [
        '<?xml version="1.0"?><!DOCTYPE kml [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>',
        ...points.map(
          ({ payload, lon, lat }) =>
            `<Placemark><name>${escaped(payload)}</name><description><![CDATA[${payload}]]></description>` +
            `<Point><coordinates>${lon},${lat}</coordinates></Point></Placemark>`,
        ),
        '</Document></kml>',
      ].join(''),
    },
  ];

  test.each(files)('of $name', async ({ name, text }) => {
    const { page, context } = await openWatched(browser, site, {}, [/./u]);
    await hearViolations(page);
    await page.goto(site.url('en/'));
    await mapIdle(page);
    await page
      .locator('.own-input')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
    const row = page.locator('.own-list li', { hasText: name });
    await row.waitFor();
    await row.getByRole('button', { name: /^Look through/u }).click();
    const card = page.locator('.own-card');
    for (const [at, { payload }] of points.entries()) {
      await card.getByText(`${at + 1} of ${points.length}`).waitFor();
      // KML tells its text in HTML: what is left of a payload is its words.
      if (!name.endsWith('.kml')) {
        await expect.poll(() => card.innerText(), { timeout: 10_000 }).toContain(payload.trim());
      }
      await expectInert(page);
      if (at + 1 < points.length) await card.getByRole('button', { name: 'Next feature' }).click();
    }
    await context.close();
  });
});

test('markup in a talk’s file stays text, in the list, on the stage and in the handout', async () => {
  const { page, context } = await openWatched(browser, site, {}, [/./u]);
  await hearViolations(page);
  await page.goto(site.url('en/places/gate-kim-thanh-ii/'));
  await page.locator('#place').getByRole('button', { name: 'Add this view to your talk' }).click();
  await page.locator('#place').getByText('Your talk has 1 slide.').waitFor();
  await page.goto(site.url('en/stories/'));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export the file' }).click();
  const talk = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  const [slide] = talk.slides;
  const all = (text: string) => ({ vi: text, en: text, zh: text });
  // A title in Chinese holds 28 characters.
  const short = '<img src=x onerror=pwned=1>';
  const poisonedTalk = {
    ...talk,
    title: all(short),
    slides: PAYLOADS.map((payload) => ({ ...slide, title: all(short), text: all(payload), notes: all(payload) })),
  };
  await page.locator('.talk-files input[type="file"]').setInputFiles({
    name: '<img src=x onerror=window.pwned=1>.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(poisonedTalk)),
  });
  await page.getByText(`${PAYLOADS.length} slides imported.`).waitFor();
  await expectInert(page);
  await page.getByRole('link', { name: 'Present this talk' }).click();
  await page.waitForSelector('.slide-lead');
  expect(await page.locator('.slide-lead').innerText()).toContain('pwned=1');
  await expectInert(page);
  await context.close();
});

test('markup in a message to a frame stays text', async () => {
  const { page, context } = await openWatched(browser, site, {}, [/./u]);
  await hearViolations(page);
  await page.goto(site.url('en/embed/?place=gate-kim-thanh-ii'));
  await page.waitForSelector('.live-map[data-drawn="true"]', { timeout: 60_000 });
  await page.evaluate((payloads) => {
    for (const payload of payloads) {
      window.postMessage(payload, '*');
      window.postMessage({ type: 'corridor-atlas:go', place: payload, year: payload }, '*');
      window.postMessage({ type: payload, [payload]: payload }, '*');
    }
  }, PAYLOADS);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await expectInert(page);
  await context.close();
});

test('where Trusted Types are known, a string that is not surely harmless cannot become markup or code', async () => {
  const { page, context } = await openWatched(browser, site, {}, [/./u]);
  await page.goto(site.url('en/'));
  await mapIdle(page);
  const outcomes = await page.evaluate(() => {
    const attempt = (act: () => unknown) => {
      try {
        act();
        return 'ran';
      } catch {
        return 'refused';
      }
    };
    const box = document.createElement('div');
    return {
      handler: attempt(() => {
        box.innerHTML = '<img src=x onerror="window.pwned=1">';
      }),
      credit: attempt(() => {
        box.innerHTML = '<a href="https://www.naturalearthdata.com/">Natural Earth</a>';
      }),
      script: attempt(() => {
        document.createElement('script').src = 'https://elsewhere.example/x.js';
      }),
      worker: attempt(() => new Worker('https://elsewhere.example/x.js')),
    };
  });
  expect(outcomes).toEqual({
    handler: 'refused',
    credit: 'ran',
    script: 'refused',
    worker: 'refused',
  });
  await context.close();
});

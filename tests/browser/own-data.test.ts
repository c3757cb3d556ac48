import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownData as words } from '../../src/i18n/own-data.vi.ts';
import { vi } from '../../src/i18n/vi.ts';
import { launchBrowser, mapIdle, openWatched, type Site, serveSite } from './driver.ts';
import { GPX, KML, MIXED, type OwnFile, REFUSED, SWAPPED, WAREHOUSES } from './own-data-files.ts';

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

const DESK = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

async function open(path = 'vi/', viewport = DESK, colorScheme: 'light' | 'dark' = 'light') {
  const watched = await openWatched(browser, site, { viewport, colorScheme });
  await watched.page.goto(site.url(path));
  await mapIdle(watched.page);
  return watched;
}

const bytesOf = ({ content }: OwnFile) => Buffer.from(content);

/** Chooses files by the button's dialog. */
async function choose(page: Page, ...files: readonly OwnFile[]): Promise<void> {
  const chosen = files.map((file) => ({
    name: file.name,
    mimeType: 'application/octet-stream',
    buffer: bytesOf(file),
  }));
  await page.locator('.own-input').setInputFiles(chosen);
}

/** Drops a file on the map as a desktop would. */
async function drop(page: Page, file: OwnFile): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ name, bytes }) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(bytes)], name));
      return data;
    },
    { name: file.name, bytes: [...bytesOf(file)] },
  );
  await page.dispatchEvent('#map', 'dragover', { dataTransfer: transfer });
  await page.locator('.own-drop', { hasText: vi.actions.ownData.drop }).waitFor();
  await page.dispatchEvent('#map', 'drop', { dataTransfer: transfer });
  await page.locator('.own-drop').waitFor({ state: 'detached' });
}

const listed = (page: Page, file: OwnFile) => page.locator('.own-list li', { hasText: file.name });
const card = (page: Page) => page.locator('.own-card');

describe.each([
  { size: 'a desk', viewport: DESK },
  { size: 'a phone', viewport: PHONE },
])('on $size', ({ viewport }) => {
  test('a dropped table is listed, drawn, read card by card and taken away again', async () => {
    const { page, context, complaints } = await open('vi/', viewport);
    await drop(page, WAREHOUSES);
    const row = listed(page, WAREHOUSES);
    await row.waitFor({ state: 'attached' });
    expect(await page.locator('.own-news').innerText()).toContain(words.added(WAREHOUSES.name, 2));
    expect(await row.innerText()).toContain(words.count(2));
    expect(await row.innerText()).toContain(words.warnings.unreadable(1));
    await row.getByRole('button', { name: words.lookThrough(WAREHOUSES.name) }).click();
    await card(page).getByRole('heading', { name: 'Kho A' }).waitFor();
    expect(await card(page).innerText()).toContain('<b>không phải HTML</b> & chữ');
    await card(page).getByText('km', { exact: false }).first().waitFor();
    expect(await card(page).innerText()).toContain(vi.record.accessTargets.gate);
    await card(page).getByRole('button', { name: words.next }).click();
    await card(page).getByRole('heading', { name: 'Kho B' }).waitFor();
    expect(await card(page).innerText()).toContain('có ; trong ô');
    await page.keyboard.press('Escape');
    await card(page).waitFor({ state: 'detached' });
    await row.getByRole('button', { name: words.remove(WAREHOUSES.name) }).click();
    expect(await page.locator('.own-list').count()).toBe(0);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test.each(['light', 'dark'] as const)(
    'on %s paper axe finds nothing wrong with help, list, card and refusal',
    async (paper) => {
      const { page, context, complaints } = await open('vi/', viewport, paper);
      const findings: string[] = [];
      const look = async () => {
        await page.evaluate(axe.source);
        findings.push(
          ...(await page.evaluate(async () => {
            const { axe: run } = window as unknown as { axe: typeof axe };
            const { violations } = await run.run(document, { resultTypes: ['violations'] });
            return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
          })),
        );
      };
      await page.keyboard.press('?');
      await page.locator('dialog[open]').waitFor();
      await look();
      await page.keyboard.press('Escape');
      await choose(page, MIXED, { name: 'trong.csv', content: '' });
      await page.locator('.own-trouble').waitFor();
      await listed(page, MIXED)
        .getByRole('button', { name: words.lookThrough(MIXED.name) })
        .click();
      await card(page).getByRole('heading', { name: 'Vùng' }).waitFor();
      await look();
      expect(findings).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    },
  );
});

test('every refusal has its own sentence, and nothing else on the page is disturbed', async () => {
  const { page, context, complaints } = await open('vi/places/gate-kim-thanh-ii/?layers=border-gates');
  await choose(page, MIXED);
  await listed(page, MIXED).waitFor({ state: 'attached' });
  const address = page.url();
  for (const [what, file, says] of REFUSED) {
    await choose(page, file);
    const trouble = page.locator('.own-trouble', { hasText: file.name });
    await trouble.waitFor();
    const text = await trouble.innerText();
    expect(text, what).toContain(says);
    expect(text, what).toContain(words.nothingElse);
  }
  expect(await page.locator('.own-list li').count()).toBe(1);
  expect(await page.locator('.own-trouble').count()).toBe(1);
  expect(page.url()).toBe(address);
  expect(await page.locator('#place-name').count()).toBe(1);
  expect(complaints).toEqual([]);
  await context.close();
});

test('swapped coordinates are recognised, and swapped on request', async () => {
  const { page, context, complaints } = await open();
  await choose(page, SWAPPED);
  await page.getByRole('button', { name: words.swap }).click();
  await listed(page, SWAPPED).waitFor();
  expect(await listed(page, SWAPPED).innerText()).toContain(words.warnings.swappedBack);
  expect(await page.locator('.own-trouble').count()).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

test('KML and GPX are read too; what KML carries as HTML becomes plain words', async () => {
  const { page, context, complaints } = await open();
  const title = await page.title();
  await choose(page, KML, GPX);
  await listed(page, GPX).waitFor();
  await listed(page, KML)
    .getByRole('button', { name: words.lookThrough(KML.name) })
    .click();
  await card(page).getByRole('heading', { name: 'Cửa khẩu thử' }).waitFor();
  expect(await card(page).innerText()).toContain('Diện tích 12 ha');
  expect(await card(page).innerText()).not.toContain('document.title');
  expect(await page.title()).toBe(title);
  expect(complaints).toEqual([]);
  await context.close();
});

test('a file of more than 20 MB is asked about before it is read', async () => {
  const { page, context, complaints } = await open();
  const padding = 'x'.repeat(20_100_000);
  const large = {
    name: 'lon.geojson',
    content: `{"type":"Feature","properties":{"name":"Lớn","padding":"${padding}"},"geometry":{"type":"Point","coordinates":[105,21]}}`,
  };
  await choose(page, large);
  const trouble = page.locator('.own-trouble', { hasText: words.problems.large(20) });
  await trouble.waitFor();
  expect(await page.locator('.own-list').count()).toBe(0);
  await trouble.getByRole('button', { name: words.goOn }).click();
  await listed(page, large).waitFor({ timeout: 60_000 });
  expect(complaints).toEqual([]);
  await context.close();
});

test('a click on a feature opens its card and leaves the open place alone; hidden features take no clicks', async () => {
  const far = { name: 'xa.csv', content: 'name,lon,lat\nXa,106.2,23.2\n' };
  const { page, context, complaints } = await open('vi/places/airport-cat-bi/#9/23.2/106.2');
  await choose(page, far);
  await listed(page, far).waitFor({ state: 'attached' });
  const spot = () =>
    page.evaluate(() => {
      const [west = 0, , east = 0, north = 0] = window.corridorAtlas?.map.bounds() ?? [];
      const worldPx = innerWidth / ((east - west) / 360);
      const mercator = (lat: number) => Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
      return { x: ((106.2 - west) / 360) * worldPx, y: (mercator(north) - mercator(23.2)) * worldPx };
    });
  // The flight to the file's extent has come to rest when the point stands still.
  let [before, now] = [await spot(), await spot()];
  await expect
    .poll(
      async () => {
        [before, now] = [now, await spot()];
        return Math.hypot(now.x - before.x, now.y - before.y);
      },
      { timeout: 20_000, interval: 500 },
    )
    .toBeLessThan(0.5);
  await page.mouse.click(now.x, now.y);
  await card(page).getByRole('heading', { name: 'Xa' }).waitFor();
  expect(new URL(page.url()).pathname).toContain('airport-cat-bi');
  await page.getByRole('checkbox', { name: words.show(far.name) }).uncheck();
  await card(page).waitFor({ state: 'detached' });
  await page.mouse.click(now.x, now.y);
  expect(await card(page).count()).toBe(0);
  expect(complaints).toEqual([]);
  await context.close();
});

test('a file never leaves the device: nothing is sent, only parts of the atlas itself are fetched', async () => {
  const { page, context, complaints } = await open();
  const sent: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const own = /\/(?:assets|basemap|record)\//u.test(pathname) && request.method() === 'GET';
    if (!own || request.postData() !== null) sent.push(`${request.method()} ${request.url()}`);
  });
  await choose(page, WAREHOUSES);
  await listed(page, WAREHOUSES)
    .getByRole('button', { name: words.lookThrough(WAREHOUSES.name) })
    .click();
  await card(page).getByText(vi.record.accessTargets.gate, { exact: true }).waitFor();
  expect(sent).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

test('where workers are forbidden the file is read in the page', async () => {
  const { page, context, complaints } = await openWatched(browser, site);
  await page.addInitScript(() => {
    const { Worker: Real } = window;
    window.Worker = class extends Real {
      constructor(url: string | URL, options?: WorkerOptions) {
        if (options?.name === 'own-data') throw new DOMException('forbidden', 'SecurityError');
        super(url, options);
      }
    };
  });
  await page.goto(site.url('vi/'));
  await mapIdle(page);
  await choose(page, WAREHOUSES);
  await listed(page, WAREHOUSES)
    .getByRole('button', { name: words.lookThrough(WAREHOUSES.name) })
    .click();
  await card(page).getByText(vi.record.accessTargets.gate, { exact: true }).waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

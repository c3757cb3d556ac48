import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCompiledRecord } from '../../scripts/read-compiled-record.ts';
import { vi as words } from '../../src/i18n/vi.ts';
import { NO_FILTER } from '../../src/model/filter.ts';
import { filterPlaces } from '../../src/model/filters.ts';
import { indexRecord } from '../../src/model/record-index.ts';
import { LAYERS, STATUSES } from '../../src/model/vocabulary.ts';
import { launchBrowser, mapIdle, openWatched, type Site, serveSite } from './driver.ts';

const { edition } = JSON.parse(readFileSync('generated/record/edition.json', 'utf8'));
const record = readCompiledRecord(`generated/record/${edition}/vi.json`);
const index = indexRecord(record);
const nameOf = (id: string) => index.placeById.get(id)?.names.vi ?? id;

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
const SIZES = [
  { size: 'a desk', viewport: DESK },
  { size: 'a phone', viewport: PHONE },
];

/** A page of the live site with its map drawn; the journey says at its end that nothing complained. */
async function open(path: string, viewport = DESK) {
  const watched = await openWatched(browser, site, { viewport });
  await watched.page.goto(site.url(path));
  await mapIdle(watched.page);
  return watched;
}

const SHEET_STOPS = ['peek', 'half', 'full'] as const;
/** The stop the phone's sheet rests at, as its handle says. */
async function sheetStop(page: Page): Promise<(typeof SHEET_STOPS)[number]> {
  const handle = page.locator('.sheet-handle');
  if ((await handle.getAttribute('aria-expanded')) === 'false') return 'peek';
  return (await handle.getAttribute('aria-label')) === words.shell.sheet.collapse ? 'full' : 'half';
}

/** Moves the phone's sheet by keys, a stop at a time. */
async function moveSheet(page: Page, to: (typeof SHEET_STOPS)[number]): Promise<void> {
  const handle = page.locator('.sheet-handle');
  for (let at = await sheetStop(page); at !== to; at = await sheetStop(page)) {
    const by = SHEET_STOPS.indexOf(to) > SHEET_STOPS.indexOf(at) ? 1 : -1;
    await handle.focus();
    await page.keyboard.press(by === 1 ? 'ArrowUp' : 'ArrowDown');
    const next = SHEET_STOPS[SHEET_STOPS.indexOf(at) + by];
    await expect.poll(() => sheetStop(page), { timeout: 15_000 }).toBe(next);
  }
}

const heading = (page: Page) => page.locator('h1').innerText();
const camera = (page: Page) => page.evaluate(() => window.corridorAtlas?.map.camera());
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

describe.each(SIZES)('on $size', ({ viewport }) => {
  test('a name typed without its marks opens the place, by keys alone', async () => {
    const { page, context, complaints } = await open('vi/', viewport);
    await page.keyboard.press('/');
    await page.keyboard.type('kim thanh', { delay: 20 });
    await page.locator('[role="option"]').first().filter({ hasText: 'Kim Thành' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.locator('[role="option"][data-focused]').filter({ hasText: 'Kim Thành' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/vi/places/**');
    expect(await heading(page)).toContain('Kim Thành');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('a filter that leaves nothing says which restriction to drop, and dropping it brings places back', async () => {
    const left = (layer: (typeof LAYERS)[number], status: (typeof STATUSES)[number]) =>
      filterPlaces(index, { ...NO_FILTER, layers: [layer], status: [status] }, null).length;
    const [layer, status] =
      STATUSES.flatMap((one) => LAYERS.map((other) => [other, one] as const)).find(
        ([other, one]) => left(other, one) === 0 && LAYERS.some((any) => left(any, one) > 0),
      ) ?? [];
    if (!layer || !status) throw new Error('every layer has every status');
    const { page, context, complaints } = await open(`vi/?status=${status}`, viewport);
    await page.locator(`.layer-list [data-hue="${layer}"] button`).click();
    const ways = page.locator('.empty-result button');
    await ways.first().waitFor();
    expect(await page.locator('.empty-result').innerText()).toContain(words.explore.empty.title);
    const back = record.places.filter((place) => place.layer === layer).length;
    const way = ways.filter({ hasText: words.explore.filters.facets.status });
    expect(await way.innerText()).toBe(words.explore.empty.binding(words.explore.filters.facets.status, back));
    await way.click();
    await page.locator('.empty-result').waitFor({ state: 'detached' });
    expect(await page.locator('.result-line strong').innerText()).toBe(
      words.explore.counts.placesOf(back, record.places.length),
    );
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('the year 2030 is shown as promise, in words and not by colour alone', async () => {
    const { page, context, complaints } = await open('vi/', viewport);
    const slider = page.locator('.year input[type="range"]');
    await slider.focus();
    for (let year = 2026; year < 2030; year++) await page.keyboard.press('ArrowRight');
    await page.waitForURL('**year=2030**');
    expect(await slider.getAttribute('aria-valuetext')).toBe(words.strip.year.promisedIn(2030));
    expect(await page.locator('.year output').innerText()).toContain(words.strip.year.promised);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('back and forward bring selection and camera back', async () => {
    const { page, context, complaints } = await open('vi/#9/22.3/104.2', viewport);
    const start = await camera(page);
    await page.evaluate(() => window.corridorAtlas?.map.moveTo({ center: [105, 21.5], zoom: 8, bearing: 0, pitch: 0 }));
    await page.waitForURL(/#8\//u);
    const list = page.locator('#explore details.panel-details > summary', { hasText: words.shell.nav.places });
    await list.click();
    await page.locator('#explore a[href$="/vi/places/gate-kim-thanh-ii/"]').first().click();
    await page.waitForURL('**/places/gate-kim-thanh-ii/**');
    await page.goBack();
    await page.locator('#place').waitFor({ state: 'detached' });
    expect(new URL(page.url()).hash).toMatch(/^#8\//u);
    await page.goForward();
    await page.waitForURL('**/places/gate-kim-thanh-ii/**');
    expect(await heading(page)).toBe(nameOf('gate-kim-thanh-ii'));
    await page.goBack();
    await page.waitForFunction(() => Math.abs((window.corridorAtlas?.map.camera().zoom ?? 0) - 8) < 0.05);
    expect(start?.zoom).toBeCloseTo(9, 1);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('two places are put side by side', async () => {
    const { page, context, complaints } = await open('vi/places/gate-kim-thanh-ii/', viewport);
    const add = page.getByRole('button', { name: words.actions.compare.add });
    await add.click();
    await page.getByRole('button', { name: words.actions.compare.remove, exact: true }).waitFor();
    await page.keyboard.press('n');
    await page.waitForFunction(
      (name) => document.querySelector('h1')?.textContent !== name,
      nameOf('gate-kim-thanh-ii'),
    );
    const second = await heading(page);
    await add.click();
    // On a phone the sheet lies over the tray until it is drawn down.
    if (viewport === PHONE) await moveSheet(page, 'peek');
    await page.locator('.compare-tray button').first().click();
    const names = page.locator('#table thead th');
    await names.nth(1).waitFor();
    expect(await names.allInnerTexts()).toEqual([
      expect.stringContaining(nameOf('gate-kim-thanh-ii')),
      expect.stringContaining(second),
    ]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('the table sorts by a column and back again, and says so', async () => {
    const { page, context, complaints } = await open('vi/?view=table', viewport);
    const column = page.locator('#table thead th[data-column="name"]');
    const first = page.locator('#table tbody tr').first();
    await column.getByRole('button').click();
    expect(await column.getAttribute('aria-sort')).toBe('ascending');
    const atFirst = await first.innerText();
    await column.getByRole('button').click();
    expect(await column.getAttribute('aria-sort')).toBe('descending');
    expect(await first.innerText()).not.toBe(atFirst);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('search, open, close, walk the strip and open from there, without a mouse', async () => {
    const { page, context, complaints } = await open('vi/', viewport);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('cat bi', { delay: 20 });
    await page.locator('[role="option"]').first().filter({ hasText: 'Cát Bi' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.locator('[role="option"][data-focused]').filter({ hasText: 'Cát Bi' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/vi/places/airport-cat-bi/**');
    await page.waitForFunction(() => document.activeElement?.id === 'place-name');
    await page.keyboard.press('Escape');
    await page.locator('#place').waitFor({ state: 'detached' });
    for (let stops = 0; (await focused(page)) !== words.shell.skip.toStrip; stops++) {
      if (stops > 60) throw new Error('Tab never reaches the way to the strip');
      await page.keyboard.press('Shift+Tab');
    }
    await page.keyboard.press('Enter');
    const inStrip = () => page.evaluate(() => document.activeElement?.closest('.strip-list') !== null);
    for (let stops = 0; !(await inStrip()); stops++) {
      if (stops > 30) throw new Error('Tab never reaches the places of the strip');
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('End');
    const last = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${new URL(last, site.origin).pathname}**`);
    expect(await page.locator('#place').count()).toBe(1);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('the help lists every key, and single letters can be turned off for good', async () => {
    const { page, context, complaints } = await open('vi/', viewport);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.keyboard.press('?');
    const dialog = page.locator('dialog[open]');
    await dialog.waitFor();
    const text = await dialog.innerText();
    for (const label of Object.values(words.commands.labels)) expect(text).toContain(label);
    await dialog.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('t');
    expect(new URL(page.url()).search).toBe('');
    await page.reload();
    await mapIdle(page);
    await page.keyboard.press('?');
    await page.keyboard.press('t');
    expect(await dialog.count()).toBe(0);
    expect(new URL(page.url()).search).toBe('');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('a press on a distance draws the way there and shows all of it', async () => {
    const id = 'gate-kim-thanh-ii';
    const access = index.placeById.get(id)?.access.find(({ path }) => path.length > 2);
    if (!access) throw new Error('a place with a computed way is needed');
    const { page, context, complaints } = await open(`vi/places/${id}/`, viewport);
    const row = index.placeById.get(id)?.access.indexOf(access) ?? 0;
    const button = page.locator('.access-way').nth(row);
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await page.waitForFunction(
      (ends) => {
        const [west = 0, south = 0, east = 0, north = 0] = window.corridorAtlas?.map.bounds() ?? [];
        return ends.every(([lon = 0, lat = 0]) => lon > west && lon < east && lat > south && lat < north);
      },
      [access.path[0] ?? [], access.path.at(-1) ?? []].map((end) => [...end]),
    );
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('keys', () => {
  test('what a key did is said aloud, and what nobody would see is shown', async () => {
    const { page, context, complaints } = await open('vi/');
    await page.keyboard.press('.');
    await page.waitForURL('**year=2027**');
    const said = page.locator('[role="status"]', { hasText: words.shell.announce.year(2027) });
    await said.first().waitFor({ state: 'attached' });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.keyboard.press('u');
    await page.locator('.said', { hasText: words.shell.announce.copied }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('the next language is the same view in that language', async () => {
    const { page, context, complaints } = await open('vi/?year=2030#8/22/105');
    await page.keyboard.press('l');
    await page.waitForURL('**/en/?year=2030#8/**');
    await mapIdle(page);
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('while text is typed, letters are letters', async () => {
    const { page, context } = await open('vi/');
    await page.keyboard.press('/');
    await page.keyboard.type('td?');
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await context.close();
  });
});

describe('the sheet of a phone', () => {
  /** Where a place is drawn, and the box between search and sheet, all in CSS pixels. */
  async function seen(page: Page, id: string) {
    const geometry = index.placeById.get(id)?.geometry;
    if (geometry?.type !== 'Point') throw new Error(`${id} is no point`);
    return page.evaluate(
      ([lon = 0, lat = 0]) => {
        const [west = 0, , east = 0, north = 0] = window.corridorAtlas?.map.bounds() ?? [];
        const worldPx = innerWidth / ((east - west) / 360);
        const mercator = (degrees: number) => Math.asinh(Math.tan((degrees * Math.PI) / 180)) / (2 * Math.PI);
        const bottomOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
        return {
          x: ((lon - west) / 360) * worldPx,
          y: (mercator(north) - mercator(lat)) * worldPx,
          top: bottomOf('.masthead')?.bottom ?? 0,
          bottom: bottomOf('.lower-sheet')?.top ?? 0,
        };
      },
      [...geometry.coordinates],
    );
  }

  test('leaves the selected place in sight at its peek and at half height', async () => {
    const id = 'airport-cat-bi';
    const { page, context, complaints } = await open(`vi/places/${id}/`, PHONE);
    for (const stop of ['half', 'peek'] as const) {
      await moveSheet(page, stop);
      await expect
        .poll(
          async () => {
            const { x, y, top, bottom } = await seen(page, id);
            return x > 0 && x < PHONE.width && y > top && y < bottom;
          },
          { timeout: 15_000 },
        )
        .toBe(true);
    }
    await moveSheet(page, 'full');
    expect(await page.locator('#place-name').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('at 300 px nothing is cut off and nothing scrolls sideways', async () => {
    const viewport = { width: 300, height: 620 };
    for (const path of ['vi/', 'zh/places/gate-kim-thanh-ii/', 'en/?view=table']) {
      const { page, context, complaints } = await open(path, viewport);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(300);
      for (const selector of ['.search input', '.paper-switch', '.sheet-handle']) {
        const box = await page.locator(selector).boundingBox();
        expect(box && box.x >= 0 && box.x + box.width <= 300, `${path} ${selector}`).toBe(true);
      }
      expect(complaints).toEqual([]);
      await context.close();
    }
  });
});

import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCompiledRecord } from '../../scripts/read-compiled-record.ts';
import { LANGS, LAYERS, type LayerId } from '../../src/model/vocabulary.ts';
import { launchBrowser, mapIdle, openWatched, type Site, serveSite, spotOnMap } from './driver.ts';

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

const rendered = (page: Page, layer: LayerId) =>
  page.evaluate((id) => window.corridorAtlas?.map.renderedPlaceIds(id) ?? [], layer);

describe('the live map', () => {
  test('draws every place with a position, layer by layer, without one complaint', async () => {
    const { page, context, complaints } = await openWatched(browser, site);
    await page.goto(site.url('vi/'));
    await mapIdle(page);
    for (const layer of LAYERS) {
      const expected = record.places.filter((place) => place.layer === layer && place.geometry).map(({ id }) => id);
      expect(await rendered(page, layer), layer).toEqual(expected.toSorted());
    }
    expect(complaints).toEqual([]);
    await context.close();
  });

  test.each(LANGS)('speaks %s, with the document’s language and the record’s words', async (lang) => {
    const { page, context, complaints } = await openWatched(browser, site);
    await page.goto(site.url(`${lang}/`));
    await mapIdle(page);
    expect(await page.getAttribute('html', 'lang')).toBe(lang);
    const name = { vi: 'Bản đồ Hành lang', en: 'Corridor Atlas', zh: '走廊地图' }[lang];
    expect(await page.locator('h1').innerText()).toContain(name);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('a place opens', () => {
  const id = 'gate-kim-thanh-ii';
  const place = record.places.find((one) => one.id === id);

  test('from its address, with its name as the page’s heading', async () => {
    const { page, context, complaints } = await openWatched(browser, site);
    await page.goto(site.url(`vi/places/${id}/`));
    await mapIdle(page);
    expect(await page.locator('h1').innerText()).toBe(place?.names.vi);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('from the list, and the address follows; back closes it', async () => {
    const { page, context, complaints } = await openWatched(browser, site);
    await page.goto(site.url('vi/'));
    await mapIdle(page);
    await page.locator('#explore summary').filter({ hasText: 'Địa điểm' }).click();
    await page.locator(`#explore a[href$="/vi/places/${id}/"]`).first().click();
    await page.waitForURL(`**/vi/places/${id}/**`);
    expect(await page.locator('h1').innerText()).toBe(place?.names.vi);
    await page.goBack();
    await page.waitForSelector('#place', { state: 'detached' });
    expect(new URL(page.url()).pathname).toMatch(/\/vi\/$/u);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('from the map, by a click where it is drawn', async () => {
    const { page, context, complaints } = await openWatched(browser, site);
    const far = record.places.find((one) => one.id === 'gate-jinshuihe') ?? place;
    if (far?.geometry?.type !== 'Point') throw new Error('a point is needed');
    const [longitude, latitude] = far.geometry.coordinates;
    await page.goto(site.url(`vi/#11/${latitude}/${longitude}`));
    await mapIdle(page);
    const spot = await spotOnMap(page, [longitude ?? 0, latitude ?? 0]);
    await page.mouse.click(spot.x, spot.y);
    await page.waitForURL(`**/vi/places/${far.id}/**`);
    expect(await page.locator('h1').innerText()).toBe(far.names.vi);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('where things go wrong', () => {
  test('an unknown place is said and the search is offered', async () => {
    const { page, context } = await openWatched(browser, site, {}, [/404/u]);
    await page.goto(site.url('vi/'));
    await mapIdle(page);
    await page.evaluate(() => {
      history.pushState(null, '', `${location.pathname}places/no-such-place/`);
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await page.waitForSelector('#place');
    expect(await page.locator('#place').innerText()).toContain('no-such-place');
    expect(await page.locator('.search input').count()).toBe(1);
    await context.close();
  });

  test('a record that does not come leaves the text and the poster, and another try brings it', async () => {
    const { page, context } = await openWatched(browser, site, {}, [/./u]);
    await page.route('**/record/**', (route) => route.abort());
    await page.goto(site.url('vi/'));
    await page.waitForSelector('.record-trouble button');
    expect(await page.locator('.map-poster > svg').count()).toBe(1);
    await page.unroute('**/record/**');
    await page.locator('.record-trouble button').click();
    await mapIdle(page);
    expect(await page.locator('.record-trouble').count()).toBe(0);
    await context.close();
  });

  test('without WebGL the poster stays and the reader is told', async () => {
    const { page, context } = await openWatched(browser, site, {}, [/WebGL/iu]);
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.goto(site.url('vi/'));
    await page.waitForSelector('.notices .notice');
    expect(await page.locator('.map-poster[data-over="false"] > svg').isVisible()).toBe(true);
    await context.close();
  });

  test('broken parts of a link are left out with one quiet notice', async () => {
    const { page, context, complaints } = await openWatched(browser, site);
    await page.goto(site.url('en/?year=banana&layers=ports,nonsense&theme=pink'));
    await mapIdle(page);
    expect(await page.locator('.notices .notice').count()).toBe(1);
    expect((await rendered(page, 'ports')).length).toBeGreaterThan(0);
    expect(await rendered(page, 'airports')).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

test('without scripts a page reads, links and shows its map', async () => {
  const { page, context, complaints } = await openWatched(browser, site, { javaScriptEnabled: false }, [
    // Without scripts the browser refuses what is preloaded for them.
    /\.js csp$/u,
    /was preloaded using link preload/u,
  ]);
  await page.goto(site.url('zh/places/gate-kim-thanh-ii/'));
  expect(await page.locator('.map-poster > svg').isVisible()).toBe(true);
  expect(await page.locator('h1').innerText()).toContain('金城');
  const links = await page.locator('a').count();
  expect(links).toBeGreaterThan(20);
  expect(complaints).toEqual([]);
  await context.close();
});

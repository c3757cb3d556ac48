import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readCompiledRecord } from '../../scripts/read-compiled-record.ts';
import { type Site, serveSite } from './driver.ts';
import { Firefox, firefoxPath } from './firefox-driver.ts';

const path = firefoxPath();
if (!path) {
  console.log('No Firefox here: its journeys are left out. Install it, or name it in FIREFOX_PATH, to run them.');
}

const { edition } = JSON.parse(readFileSync('generated/record/edition.json', 'utf8'));
const record = readCompiledRecord(`generated/record/${edition}/vi.json`);

/** Keys without a letter, as WebDriver writes them (w3.org/TR/webdriver2, keyboard actions). */
const ARROW_DOWN = '\uE015';
const ENTER = '\uE007';
const MAP_IDLE = "performance.getEntriesByName('map-idle').length > 0";

describe.skipIf(!path)('in Firefox', () => {
  let site: Site;
  let firefox: Firefox;
  beforeAll(async () => {
    site = await serveSite();
    firefox = await Firefox.launch(path ?? '');
    await firefox.size(1280, 800);
  });
  afterAll(async () => {
    await firefox?.close();
    await site?.close();
  });
  /** Without WebGL there is no live map to try; the still map and its sentence are tried instead. */
  async function hasWebGl(): Promise<boolean> {
    await firefox.open(site.url('vi/about/'));
    const found = await firefox.evaluate<boolean>("document.createElement('canvas').getContext('webgl2') !== null");
    if (!found)
      console.log('This Firefox draws no WebGL (on Linux it needs a screen or Xvfb): the live map is left out.');
    return found;
  }

  beforeEach(() => {
    firefox.complaints.length = 0;
  });

  /** What Firefox says of drawing without a graphics card, and of fonts it need not have fetched, is no fault of the page. */
  const complaints = () => firefox.complaints.filter((text) => !/WebGL|GPU|preload/iu.test(text));

  test('the live map draws every seaport and gate', async ({ skip }) => {
    skip(!(await hasWebGl()));
    await firefox.open(site.url('vi/'));
    await firefox.until(MAP_IDLE);
    for (const layer of ['ports', 'border-gates'] as const) {
      const expected = record.places.filter((place) => place.layer === layer && place.geometry).map(({ id }) => id);
      const drawn = await firefox.evaluate(`corridorAtlas.map.renderedPlaceIds(${JSON.stringify(layer)})`);
      expect(drawn, layer).toEqual(expected.toSorted());
    }
    expect(complaints()).toEqual([]);
  });

  test('a place is found by typing without marks, opens, and back closes it', async ({ skip }) => {
    skip(!(await hasWebGl()));
    await firefox.open(site.url('vi/'));
    await firefox.until(MAP_IDLE);
    await firefox.click('.search input');
    await firefox.type('kim thanh');
    await firefox.until("document.activeElement.value === 'kim thanh'");
    await firefox.type(ARROW_DOWN);
    await firefox.until("document.activeElement.getAttribute('aria-activedescendant')");
    await firefox.type(ENTER);
    await firefox.until(`document.querySelector('#place h1')`);
    expect(await firefox.evaluate("document.querySelector('#place h1').innerText")).toContain('Kim Thành');
    await firefox.evaluate('void history.back()');
    await firefox.until("!document.querySelector('#place')");
    expect(complaints()).toEqual([]);
  });

  test('the year and a link with everything in it are understood', async ({ skip }) => {
    skip(!(await hasWebGl()));
    await firefox.open(site.url('zh/?layers=ports&year=2030&theme=dark'));
    await firefox.until(MAP_IDLE);
    expect(await firefox.evaluate(`document.querySelector('input[type="range"]').value`)).toBe('2030');
    expect(await firefox.evaluate("corridorAtlas.map.renderedPlaceIds('airports')")).toEqual([]);
    expect(complaints()).toEqual([]);
  });

  test.each(['tasks/', 'plans/hp2018/', 'agencies/', 'about/'])(
    'the page %s comes alive without a complaint',
    async (page) => {
      await firefox.open(site.url(`en/${page}`));
      await firefox.until(`document.querySelector('#atlas > .spoken, #atlas > .said')`);
      expect(await firefox.evaluate("document.querySelector('h1').innerText")).not.toBe('');
      expect(complaints()).toEqual([]);
    },
  );
});

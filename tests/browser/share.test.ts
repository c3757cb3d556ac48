import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, mapIdle, openWatched, type Site, serveSite } from './driver.ts';
import { framesOf } from './embed-driver.ts';

const PLACE = 'gate-kim-thanh-ii';
const { edition } = JSON.parse(readFileSync('dist/record/edition.json', 'utf8'));
const PATIENTLY = { timeout: 60_000 };

let browser: Browser;
let site: Site;
beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveSite();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function open(path: string, options: BrowserContextOptions = {}, allow: readonly RegExp[] = []) {
  const opened = await openWatched(browser, site, { acceptDownloads: true, ...options }, allow);
  await opened.page.goto(site.url(path));
  await opened.page.waitForSelector('.atlas-actions button', PATIENTLY);
  return opened;
}

/** Opens one of the dialogs from the explore panel and waits for its sheet. */
async function openDialog(page: Page, name: string): Promise<void> {
  await page.locator('.atlas-actions').getByRole('button', { name, exact: true }).click();
  await page.waitForSelector('dialog[open] .dialog-sheet', PATIENTLY);
}

async function download(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const coming = page.waitForEvent('download', { timeout: 120_000 });
  await page.locator('dialog').getByRole('button', { name: button, exact: true }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

interface Raw {
  readonly data: Buffer;
  readonly info: { readonly width: number; readonly height: number };
}

/** How many pixels of two pictures differ plainly, and the box around them. */
function boxOfChange(before: Raw, after: Raw) {
  const { width } = after.info;
  const [xs, ys]: [number[], number[]] = [[], []];
  for (let at = 0; at < after.data.length; at += 3) {
    const by = [0, 1, 2].map((c) => Math.abs((before.data[at + c] ?? 0) - (after.data[at + c] ?? 0)));
    if (Math.max(...by) < 24) continue;
    xs.push((at / 3) % width);
    ys.push(Math.floor(at / 3 / width));
  }
  const span = (values: readonly number[]) => {
    const [least, most] = values.reduce(([a, b], value) => [Math.min(a, value), Math.max(b, value)], [Infinity, -1]);
    return most - least + 1;
  };
  return { pixels: xs.length, width: span(xs), height: span(ys) };
}

describe('share', () => {
  test('gives the link to exactly what is shown, the permanent one, and a code', async () => {
    const { page, context, complaints } = await open('en/?layers=ports&year=2030');
    await openDialog(page, 'Share');
    const [link, permanent] = await page.locator('dialog textarea').all();
    const address = (await link?.inputValue()) ?? '';
    expect(address).toBe(site.url('en/?layers=ports&year=2030'));
    expect(await permanent?.inputValue()).toBe(`${address}&edition=${edition}`);
    expect(await page.locator('dialog .qr-code svg').count()).toBe(1);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('copies, and closes on Escape back to its button', async () => {
    const { page, context } = await open('vi/', { permissions: ['clipboard-read', 'clipboard-write'] });
    await openDialog(page, 'Chia sẻ');
    await page.locator('dialog').getByRole('button', { name: 'Sao chép liên kết' }).click();
    await expect
      .poll(() => page.locator('dialog [role="status"]').first().textContent(), PATIENTLY)
      .toBe('Đã sao chép');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(site.url('vi/'));
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Chia sẻ');
    await context.close();
  });
});

test('one click takes citation, BibTeX and licence, with the edition and today’s day', async () => {
  const { page, context, complaints } = await open('zh/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await openDialog(page, '引用');
  await page.locator('dialog').getByRole('button', { name: '复制全部三项' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText()), PATIENTLY).toContain('@misc{');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(`版本${edition}`);
  expect(text).toContain(`edition=${edition}`);
  expect(text).toContain('CC BY 4.0');
  expect(text).toMatch(/urldate = \{\d{4}-\d{2}-\d{2}\}/u);
  expect(complaints).toEqual([]);
  await context.close();
});

describe('embed', () => {
  test('previews the very frame, follows every wish, and the snippet says the same', async () => {
    // A preview that is told of the next wish drops what it was fetching for the last one.
    const { page, context, complaints } = await open('en/?layers=ports&year=2030', {}, [/net::ERR_ABORTED$/u]);
    await openDialog(page, 'Embed');
    const snippet = () => page.locator('dialog textarea[readonly]').first().inputValue();
    const preview = async () => (await framesOf(page))[0]?.url() ?? '';
    expect(await snippet()).toContain('layers=ports&amp;year=2030"');
    expect(await snippet()).toContain('<script>');
    expect(await snippet()).toContain('loading="lazy" allowfullscreen');
    const choose = (label: string, value: string) =>
      page.locator('dialog').getByRole('combobox', { name: label, exact: true }).selectOption(value);
    await choose('Language', 'zh');
    await choose('Paper', 'dark');
    await choose('What comes with it', 'none');
    await choose('Height', 'ratio');
    await expect.poll(preview, PATIENTLY).toBe(site.url('zh/embed/?layers=ports&year=2030&theme=dark&chrome=none'));
    expect(await snippet()).toContain('/zh/embed/?layers=ports&amp;year=2030&amp;theme=dark&amp;chrome=none"');
    expect(await snippet()).toContain('aspect-ratio:4/3');
    expect(await snippet()).not.toContain('<script>');
    await page.locator('dialog').getByLabel('Keep to this edition', { exact: false }).check();
    expect(await snippet()).toContain(`edition=${edition}`);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('names the place, its picture, and the address for WordPress, at the place’s sheet', async () => {
    const { page, context } = await openWatched(browser, site);
    await page.goto(site.url(`vi/places/${PLACE}/`));
    await page.locator('.place-actions').getByRole('button', { name: 'Nhúng', exact: true }).click();
    await page.waitForSelector('dialog[open] iframe', PATIENTLY);
    const [snippet, wordPress] = await page.locator('dialog textarea[readonly]').all();
    expect(await snippet?.inputValue()).toContain(`/share/vi/places/${PLACE}.jpg`);
    expect(await snippet?.inputValue()).toContain(
      'title="Cửa khẩu quốc tế đường bộ số II Kim Thành, bản đồ tương tác"',
    );
    expect(await wordPress?.inputValue()).toBe(site.url(`vi/places/${PLACE}/`));
    await context.close();
  });

  test('speaks the language of the article in title, alternative text and link, until the journalist writes the text', async () => {
    const { page, context } = await openWatched(browser, site);
    await page.goto(site.url(`vi/places/${PLACE}/`));
    await page.locator('.place-actions').getByRole('button', { name: 'Nhúng', exact: true }).click();
    await page.waitForSelector('dialog[open] iframe', PATIENTLY);
    const alt = page.locator('dialog textarea:not([readonly])');
    const snippet = page.locator('dialog textarea[readonly]').first();
    const speak = (lang: string) =>
      page.locator('dialog').getByRole('combobox', { name: 'Ngôn ngữ', exact: true }).selectOption(lang);
    expect(await alt.inputValue()).toContain('Cửa khẩu');
    await speak('zh');
    await expect.poll(() => alt.inputValue(), PATIENTLY).toMatch(/^\p{Script=Han}.*金城口岸/u);
    expect(await alt.inputValue()).not.toMatch(/\p{Script=Latin}{2}/u);
    expect(await snippet.inputValue()).toContain(' title="金城口岸');
    await alt.fill('我自己的说明');
    await speak('en');
    await expect
      .poll(() => snippet.inputValue(), PATIENTLY)
      .toContain(' title="Kim Thành international road border gate');
    expect(await alt.inputValue()).toBe('我自己的说明');
    expect(await snippet.inputValue()).toContain('alt="我自己的说明"');
    await context.close();
  });

  test('packs everything a newsroom needs into one zip', { timeout: 240_000 }, async () => {
    const { page, context, complaints } = await open('vi/?layers=ports');
    await openDialog(page, 'Nhúng');
    const { name, bytes } = await download(page, 'Tải bộ tài liệu');
    expect(name).toBe(`ban-do-hanh-lang-${edition}.zip`);
    const files = unzipSync(bytes);
    const text = (file: string) => strFromU8(files[file] ?? new Uint8Array());
    expect(Object.keys(files).toSorted()).toEqual([
      'README.txt',
      'alt-text.txt',
      'citation.bib',
      'citation.txt',
      'embed.html',
      'map.png',
      'map.svg',
      'places.csv',
    ]);
    expect(text('embed.html')).toContain('/vi/embed/?layers=ports');
    expect(text('map.svg')).toContain('Hồ sơ tính đến');
    expect(text('places.csv').split('\r\n').length).toBe(12);
    expect(text('citation.txt')).toContain(edition);
    const { width, height } = await sharp(Buffer.from(files['map.png'] ?? [])).metadata();
    expect([width, height]).toEqual([2560, 1440]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

test('the kit of a place holds every place in view, however large the table', {
  timeout: 240_000,
}, async () => {
  const { page, context, complaints } = await openWatched(browser, site, { acceptDownloads: true });
  await page.goto(site.url(`vi/places/${PLACE}/`));
  await page.locator('.place-actions').getByRole('button', { name: 'Nhúng', exact: true }).click();
  await page.waitForSelector('dialog[open] .share-kit', PATIENTLY);
  const { bytes } = await download(page, 'Tải bộ tài liệu');
  const files = unzipSync(bytes);
  // Above this size the library would begin a worker that the pages' policy forbids.
  expect(files['places.csv']?.length).toBeGreaterThan(160_000);
  expect(strFromU8(files['embed.html'] ?? new Uint8Array())).toContain(`?place=${PLACE}`);
  expect(complaints).toEqual([]);
  await context.close();
});

describe('a picture', () => {
  test('of 4K is 3840 × 2160, with a map that is no blank', { timeout: 240_000 }, async () => {
    const { page, context, complaints } = await open('en/?layers=ports,railways');
    await openDialog(page, 'Save the map as a picture');
    await page.locator('dialog').getByRole('combobox', { name: 'Size', exact: true }).selectOption('fourK');
    const { name, bytes } = await download(page, 'Save the picture');
    expect(name).toBe(`corridor-atlas-${edition}.png`);
    const { width, height } = await sharp(bytes).metadata();
    expect([width, height]).toEqual([3840, 2160]);
    // Sea in the lower right, land in the middle, paper at the top.
    const colourAt = async (left: number, top: number) => {
      const raw = await sharp(bytes).extract({ left, top, width: 1, height: 1 }).removeAlpha().raw().toBuffer();
      return [...raw];
    };
    expect(await colourAt(5, 5)).toEqual([0xff, 0xfd, 0xf8]);
    const { channels } = await sharp(bytes).extract({ left: 1000, top: 400, width: 2400, height: 1400 }).stats();
    expect(channels[0]?.stdev).toBeGreaterThan(3);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('of 4K holds the reader’s own file, drawn where it lies, and is the same picture everywhere else', {
    timeout: 300_000,
  }, async () => {
    const { page, context, complaints } = await open('en/?layers=railways#7/21.9/105');
    await mapIdle(page);
    const take = async () => {
      await openDialog(page, 'Save the map as a picture');
      await page.locator('dialog').getByRole('combobox', { name: 'Size', exact: true }).selectOption('fourK');
      // The legend names the file; apart from it the two pictures are laid out alike.
      await page.locator('dialog').getByRole('checkbox', { name: 'With the legend', exact: true }).uncheck();
      const { bytes } = await download(page, 'Save the picture');
      await page.keyboard.press('Escape');
      return sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    };
    const camera = await page.evaluate(() => window.corridorAtlas?.map.camera());
    const before = await take();
    await page.locator('.own-input').setInputFiles({
      name: 'depot.geojson',
      mimeType: 'application/json',
      buffer: Buffer.from('{"type":"Point","coordinates":[105.4,22.4]}'),
    });
    await page.locator('.own-list li').waitFor(PATIENTLY);
    // A file just added is flown to; the picture is to be of the same view.
    await page.evaluate((to) => to && window.corridorAtlas?.map.moveTo(to), camera);
    await expect
      .poll(() => page.evaluate(() => window.corridorAtlas?.map.camera().zoom), PATIENTLY)
      .toBeCloseTo(camera?.zoom ?? 0, 3);
    const after = await take();
    expect([after.info.width, after.info.height]).toEqual([3840, 2160]);
    const changed = boxOfChange(before, after);
    // A circle of 5 px radius and its ring, at two pixels each.
    expect(changed.pixels).toBeGreaterThan(150);
    expect(Math.max(changed.width, changed.height)).toBeLessThanOrEqual(32);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('as SVG has title, legend of what it shows, scale, date, sources and attribution in it', async () => {
    const { page, context, complaints } = await open('vi/?layers=ports&year=2030');
    await openDialog(page, 'Lưu hình bản đồ');
    await page.locator('dialog').getByRole('combobox', { name: 'Dạng tệp', exact: true }).selectOption('svg');
    const { bytes } = await download(page, 'Lưu hình');
    const svg = bytes.toString('utf8');
    for (const words of ['Cảng', 'Năm 2030', 'km</text>', 'Hồ sơ tính đến', 'GSHHG', 'CC BY 4.0', 'GeoNames'])
      expect(svg, words).toContain(words);
    expect(svg).not.toContain('>Cửa khẩu<');
    expect(svg).not.toContain('var(--');
    // A page without our content policy reads it as any program would.
    const parsed = await (await context.newPage()).evaluate(
      (text) =>
        new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')?.textContent ?? null,
      svg,
    );
    expect(parsed).toBeNull();
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('that the device cannot make is refused with the reason, and a smaller one is offered', {
    timeout: 240_000,
  }, async () => {
    const { page, context } = await openWatched(browser, site, { acceptDownloads: true });
    // A device whose canvases hold two million pixels and no more: larger ones come out empty, as on small phones.
    await page.addInitScript(() => {
      const { getImageData } = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.getImageData = function (...values: Parameters<typeof getImageData>) {
        const { width, height } = this.canvas;
        if (width * height > 2_000_000) return new ImageData(values[2], values[3]);
        return getImageData.apply(this, values);
      };
    });
    await page.goto(site.url('en/'));
    await page.waitForSelector('.atlas-actions button', PATIENTLY);
    await openDialog(page, 'Save the map as a picture');
    await page.locator('dialog').getByRole('combobox', { name: 'Size', exact: true }).selectOption('fourK');
    await page.locator('dialog').getByRole('button', { name: 'Save the picture' }).click();
    const said = page.locator('dialog [role="status"]');
    await expect.poll(() => said.textContent(), PATIENTLY).toContain('3,840 × 2,160');
    const offer = said.getByRole('button');
    const size = /([\d,]+) × ([\d,]+)/u.exec((await offer.textContent()) ?? '');
    const [width, height] = [size?.[1], size?.[2]].map((text) => Number(text?.replace(',', '')));
    expect((width ?? 0) * (height ?? 0)).toBeLessThanOrEqual(2_000_000);
    const coming = page.waitForEvent('download', { timeout: 120_000 });
    await offer.click();
    const made = await sharp(await (await coming).path()).metadata();
    expect([made.width, made.height]).toEqual([width, height]);
    await context.close();
  });
});

test('nothing is kept on the device by any of the dialogs', async () => {
  const { page, context } = await open('en/');
  const kept = () => page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  const before = await kept();
  for (const name of ['Share', 'Embed', 'Cite', 'Save the map as a picture']) {
    await openDialog(page, name);
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog[open]', { state: 'detached' });
  }
  expect(await kept()).toEqual(before);
  await context.close();
});

import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openWatched, type Site, serveSite, type Watched } from './driver.ts';
import { onSlide } from './present-driver.ts';

let site: Site;
let browser: Browser;
/** One planner, who makes one talk from the first test to the last. */
let planner: Watched;
let exported = '';

beforeAll(async () => {
  [site, browser] = await Promise.all([serveSite(), launchBrowser()]);
  planner = await openWatched(browser, site);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

const slideTitles = (page: Page) =>
  page.locator('.talk-slide').evaluateAll((slides) => slides.map((slide) => slide.querySelector('input')?.value));
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('corridor-atlas:my-talk'));
const choose = (page: Page, name: string, text: string) =>
  page
    .locator('.talk-files input[type="file"]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

describe('a talk of one’s own', () => {
  it('is not kept before the reader adds a view', async () => {
    const { page } = planner;
    await page.goto(site.url('en/places/gate-kim-thanh-ii/'));
    const add = page.locator('#place').getByRole('button', { name: 'Add this view to your talk' });
    await add.waitFor();
    expect(await kept(page)).toBeNull();
    await add.click();
    await page.locator('#place').getByText('Your talk has 1 slide.').waitFor();
    expect(await kept(page)).toContain('"place":"gate-kim-thanh-ii"');
  });

  it('grows by another view, is put in order and given words', async () => {
    const { page } = planner;
    await page.goto(site.url('en/places/port-lach-huyen/?year=2030#10/20.8/106.9'));
    await page.locator('#place').getByRole('button', { name: 'Add this view to your talk' }).click();
    await page.locator('#place').getByText('Your talk has 2 slides.').waitFor();
    await page.goto(site.url('en/stories/'));
    await page.waitForSelector('.talk-slide');
    const [gate, port] = await slideTitles(page);
    expect([gate, port]).toEqual([
      'Kim Thành international road border gate No. II',
      'Hải Phòng international gateway port (Lạch Huyện)',
    ]);
    await page.locator('.talk-slide').first().getByRole('button', { name: 'Move down' }).click();
    expect(await slideTitles(page)).toEqual([port, gate]);
    await page.getByLabel('Title of the talk').fill('Two doors');
    await page.locator('.talk-slide').first().getByLabel('Words on the screen').fill('The door to the sea.');
    await page.locator('.talk-slide').first().getByLabel('Speaker notes').fill('Wait for the map.');
  });

  it('is presented from the device', async () => {
    const { page } = planner;
    await page.getByRole('link', { name: 'Present this talk' }).click();
    await onSlide(page, 1);
    expect(await page.locator('.slide-lead').textContent()).toBe('The door to the sea.');
    await page.keyboard.press('End');
    await page.waitForSelector('.end-slide');
    expect(await page.locator('.end-story').textContent()).toBe('Two doors');
  });

  it('goes into a file that names its title', async () => {
    const { page } = planner;
    await page.goto(site.url('en/stories/'));
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export the file' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('two-doors.json');
    exported = readFileSync(await file.path(), 'utf8');
    expect(JSON.parse(exported)).toMatchObject({
      id: 'my-talk',
      title: { en: 'Two doors' },
      slides: [{ place: 'port-lach-huyen', year: 2030 }, { place: 'gate-kim-thanh-ii' }],
    });
  });

  it('stays as it is when a broken file is chosen, and every fault is named with its line', async () => {
    const { page } = planner;
    const before = await kept(page);
    await choose(page, 'broken.json', exported.replace('port-lach-huyen', 'port-lach-huyn').replace('2030', '1066'));
    const alert = page.locator('.talk-problems');
    await alert.getByText('broken.json has 1 fault').waitFor();
    expect(await alert.textContent()).toContain('1066');
    await choose(page, 'misspelt.json', exported.replace('port-lach-huyen', 'port-lach-huyn'));
    await alert.getByText('misspelt.json').waitFor();
    expect(await alert.textContent()).toContain('Is "port-lach-huyen" meant?');
    await choose(page, 'picture.json', '\u0000\u0001 not a talk');
    await alert.getByText('picture.json').waitFor();
    expect(await kept(page)).toBe(before);
  });

  it('gives way to a good file, and can be brought back', async () => {
    const { page, complaints } = planner;
    const before = await kept(page);
    await choose(page, 'story.json', readFileSync('data/stories/lao-cai-gateway.json', 'utf8'));
    await page.getByText('10 slides imported.').waitFor();
    expect(await slideTitles(page)).toHaveLength(10);
    await page.getByRole('button', { name: 'Bring it back' }).click();
    expect(await slideTitles(page)).toHaveLength(2);
    expect(JSON.parse((await kept(page)) ?? '{}')).toEqual(JSON.parse(before ?? '{}'));
    expect(complaints).toEqual([]);
  });

  it('is deleted from the device when the reader says so', async () => {
    const { page } = planner;
    await page.getByRole('button', { name: 'Delete the talk from this device' }).click();
    await page.getByText('The talk is deleted.').waitFor();
    expect(await kept(page)).toBeNull();
  });
});

import type { Browser, Page } from 'playwright-core';
import { openFresh, type Subject, settled, timeOfMark } from './lab.ts';
import { framesWhileDragging } from './measure-frames.ts';
import { median } from './statistics.ts';

/** A reader's own file on the map. */
export interface OwnDataCost {
  readonly points: number;
  /** From dropping the file until it is listed and drawn, ms. */
  readonly listedMs: number;
  readonly framesWithout: number;
  readonly framesWith: number;
}

/** Opens a CSV of many points above the record and drags the map with it and without it, in turn. */
export async function measureOwnData(
  browser: Browser,
  origin: string,
  { url }: Subject,
  points: number,
  rounds: number,
): Promise<OwnDataCost> {
  const { page, close } = await openFresh(browser, origin);
  await page.goto(url, { waitUntil: 'commit' });
  await timeOfMark(page, 'map-idle', 180_000);
  await settled(page);
  const [without, drawn]: [number[], number[]] = [[], []];
  let listedMs = Number.NaN;
  for (let round = 0; round < rounds; round += 1) {
    without.push(await framesWhileDragging(page));
    const took = await openPoints(page, points);
    await mapRests(page);
    if (round === 0) listedMs = took;
    drawn.push(await framesWhileDragging(page));
    await page.locator('.own-row > button').first().click();
    await page.locator('.own-list li').waitFor({ state: 'detached' });
    await settled(page);
  }
  await close();
  return { points, listedMs, framesWithout: median(without), framesWith: median(drawn) };
}

/** A file just opened is flown to: until the camera stands still. */
async function mapRests(page: Page): Promise<void> {
  const camera = () => page.evaluate(() => JSON.stringify(window.corridorAtlas?.map.camera()));
  for (let before = ''; ; ) {
    const now = await camera();
    if (now === before) return;
    before = now;
    await page.waitForTimeout(1000);
  }
}

async function openPoints(page: Page, count: number): Promise<number> {
  const rows = Array.from({ length: count }, (_, at) => {
    const [x, y] = [(at * 7919) % 100_000, (at * 104_729) % 100_000];
    return `${(102.5 + x / 20_000).toFixed(5)},${(20.5 + y / 22_222).toFixed(5)},Điểm ${at}`;
  });
  const buffer = Buffer.from(['lon,lat,name', ...rows].join('\n'));
  const began = performance.now();
  await page.locator('.own-input').setInputFiles({ name: 'points.csv', mimeType: 'text/csv', buffer });
  await page.locator('.own-list li').waitFor({ timeout: 120_000 });
  await settled(page);
  return performance.now() - began;
}

import type { Browser, Page } from 'playwright-core';
import { openFresh, type Subject, settled, timeOfMark } from './lab.ts';
import { median } from './statistics.ts';

const DRAG_MS = 3000;

/** Frames per second while a finger drags the map to and fro, each page in turn, medians of `rounds`. */
export async function measureFrames(
  browser: Browser,
  origin: string,
  subjects: readonly Subject[],
  rounds: number,
): Promise<ReadonlyMap<string, number>> {
  const rates = new Map<string, number[]>(subjects.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const subject of subjects) rates.get(subject.name)?.push(await dragOnce(browser, origin, subject));
  }
  return new Map([...rates].map(([name, values]) => [name, median(values)]));
}

async function dragOnce(browser: Browser, origin: string, { url }: Subject): Promise<number> {
  const { page, close } = await openFresh(browser, origin);
  await page.goto(url, { waitUntil: 'commit' });
  await timeOfMark(page, 'map-idle', 180_000);
  await settled(page);
  const rate = await framesWhileDragging(page);
  await close();
  return rate;
}

/** Frames per second of a page at rest while a finger drags its map. */
export async function framesWhileDragging(page: Page): Promise<number> {
  await page.evaluate(() => {
    const counter = { frames: 0, running: true };
    (window as unknown as { frameCounter: typeof counter }).frameCounter = counter;
    const count = () => {
      counter.frames += 1;
      if (counter.running) requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  const [x, y] = [700, 380];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const started = performance.now();
  for (let step = 0; performance.now() - started < DRAG_MS; step += 1) {
    await page.mouse.move(x + 160 * Math.sin(step / 12), y + 90 * Math.sin(step / 9));
  }
  const elapsedMs = performance.now() - started;
  await page.mouse.up();
  const frames = await page.evaluate(() => {
    const { frameCounter } = window as unknown as { frameCounter: { frames: number; running: boolean } };
    frameCounter.running = false;
    return frameCounter.frames;
  });
  return (frames * 1000) / elapsedMs;
}

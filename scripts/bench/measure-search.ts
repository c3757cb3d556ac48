import type { Browser } from 'playwright-core';
import { openFresh, type Subject, settled, timeOfMark } from './lab.ts';
import { traceActions } from './main-thread.ts';
import { type ActionCost, costOf } from './measure-actions.ts';

/** What people type, with and without marks, in three scripts, and one slip of the finger. */
const QUERIES = ['lao cai', 'kim thành', 'hekou', 'đường sắt', '昆明', 'hai phogn', 'industrial park'];

/** How long after a key the list has to stand, before the next one. */
const REST_MS = 250;

/** What one key in the search costs the main thread: the answer and its list, until the page rests. */
export async function measureSearch(browser: Browser, origin: string, { url }: Subject): Promise<ActionCost> {
  const { page, close } = await openFresh(browser, origin);
  await page.goto(url, { waitUntil: 'commit' });
  await timeOfMark(page, 'map-idle', 180_000);
  await settled(page);
  await page.keyboard.press('/');
  const field = page.locator('.search [role="combobox"]');
  await field.waitFor();
  // Once to warm up: code that runs for the first time is compiled then.
  await field.pressSequentially('lao cai');
  const keys = QUERIES.flatMap((query) => ['', ...query]);
  const work = await traceActions(browser, page, keys.length, async (step) => {
    const key = keys[step] ?? '';
    if (key === '') await field.fill('');
    else await page.keyboard.insertText(key);
    await page.waitForTimeout(REST_MS);
  });
  await close();
  return costOf(work.filter((_, step) => keys[step] !== ''));
}

import type { Browser, CDPSession } from 'playwright-core';
import { openFresh, type Subject, settled, timeOfMark } from './lab.ts';

export interface Memory {
  readonly selections: number;
  readonly filterChanges: number;
  /** JavaScript heap after a collection, MB. */
  readonly beforeMb: number;
  readonly afterMb: number;
  /** Elements and text nodes that are alive. */
  readonly nodesBefore: number;
  readonly nodesAfter: number;
}

/** What stays in memory after a reader has opened many places and pressed many filters, counted from a page that is warm already. */
export async function measureMemory(
  browser: Browser,
  origin: string,
  { url }: Subject,
  selections = 500,
  filterChanges = 200,
): Promise<Memory> {
  const { page, cdp, close } = await openFresh(browser, origin);
  await page.goto(url, { waitUntil: 'commit' });
  await timeOfMark(page, 'map-idle', 180_000);
  const select = async (count: number) => {
    for (let n = 0; n < count; n += 1) {
      await page.keyboard.press('n');
      if (n % 25 === 24) await settled(page);
    }
    await page.keyboard.press('Escape');
  };
  const filter = async (count: number) => {
    for (let n = 0; n < count; n += 1) {
      await page.evaluate(
        (at) => document.querySelectorAll<HTMLElement>('.layer-button')[at]?.click(),
        Math.floor(n / 2) % 7,
      );
      if (n % 25 === 24) await settled(page);
    }
    await page.keyboard.press('x');
  };
  await select(200);
  await filter(28);
  const before = await heap(cdp);
  await select(selections);
  await filter(filterChanges);
  await settled(page);
  const after = await heap(cdp);
  await close();
  return {
    selections,
    filterChanges,
    beforeMb: before.mb,
    afterMb: after.mb,
    nodesBefore: before.nodes,
    nodesAfter: after.nodes,
  };
}

async function heap(cdp: CDPSession): Promise<{ readonly mb: number; readonly nodes: number }> {
  for (let n = 0; n < 3; n += 1) await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  const { nodes } = await cdp.send('Memory.getDOMCounters');
  return { mb: usedSize / 1e6, nodes };
}

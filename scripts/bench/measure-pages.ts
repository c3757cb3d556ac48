import type { Browser } from 'playwright-core';
import { openFresh, settled } from './lab.ts';

export interface PageHealth {
  readonly page: string;
  readonly layoutShift: number;
  readonly thirdParty: number;
  readonly cookies: number;
  readonly complaints: readonly string[];
}

/** Opens one page of each kind and says what it did that it should not. */
export async function measurePages(
  browser: Browser,
  origin: string,
  pages: readonly { readonly page: string; readonly url: string; readonly hasMap: boolean }[],
): Promise<readonly PageHealth[]> {
  const health: PageHealth[] = [];
  for (const { page: name, url, hasMap } of pages) {
    const { page, traffic, close } = await openFresh(browser, origin);
    await page.goto(url, { waitUntil: 'load' });
    if (hasMap) {
      await page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0, undefined, {
        timeout: 120_000,
      });
    }
    await settled(page);
    const { shift } = await page.evaluate(() => window.seen);
    const cookies = await page.context().cookies();
    health.push({
      page: name,
      layoutShift: shift,
      thirdParty: traffic.thirdParty.length,
      cookies: cookies.length,
      complaints: traffic.complaints,
    });
    await close();
  }
  return health;
}

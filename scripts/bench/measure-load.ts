import type { Browser } from 'playwright-core';
import { openFresh, type Subject, settled, timeOfMark } from './lab.ts';
import { median } from './statistics.ts';

export interface Load {
  /** Largest contentful paint, ms; NaN where the page paints nothing that counts. */
  readonly lcpMs: number;
  /** First whole drawing of the map (bare pages), ms. */
  readonly firstMapMs: number;
  readonly mapIdleMs: number;
  readonly kilobytes: number;
  readonly requests: number;
  readonly layoutShift: number;
}

/**
 * Loads each page `rounds` times on the shaped network and processor, one after the other in turn, so that what slows the machine down
 * slows all alike. Medians.
 */
export async function measureLoads(
  browser: Browser,
  origin: string,
  subjects: readonly Subject[],
  rounds: number,
): Promise<ReadonlyMap<string, Load>> {
  const runs = new Map<string, Load[]>(subjects.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const subject of subjects) runs.get(subject.name)?.push(await loadOnce(browser, origin, subject));
  }
  return new Map([...runs].map(([name, loads]) => [name, medianOf(loads)]));
}

async function loadOnce(browser: Browser, origin: string, subject: Subject): Promise<Load> {
  const { page, traffic, close } = await openFresh(browser, origin, true);
  await page.goto(subject.url, { waitUntil: 'commit' });
  const mapIdleMs = await timeOfMark(page, 'map-idle', 180_000);
  const firstMapMs = subject.kind === 'bare' ? await timeOfMark(page, 'map-first') : mapIdleMs;
  const { bytes, requests } = { ...traffic };
  await settled(page);
  const { lcpMs, shift } = await page.evaluate(() => window.seen);
  await close();
  return { lcpMs, firstMapMs, mapIdleMs, kilobytes: bytes / 1000, requests, layoutShift: shift };
}

function medianOf(loads: readonly Load[]): Load {
  const of = (key: keyof Load) => median(loads.map((load) => load[key]).filter((value) => !Number.isNaN(value)));
  return {
    lcpMs: of('lcpMs'),
    firstMapMs: of('firstMapMs'),
    mapIdleMs: of('mapIdleMs'),
    kilobytes: of('kilobytes'),
    requests: of('requests'),
    layoutShift: Math.max(...loads.map((load) => load.layoutShift)),
  };
}

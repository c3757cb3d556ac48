import type { Browser, Page } from 'playwright-core';
import { openFresh, type Subject, settled, timeOfMark } from './lab.ts';
import { type MainThreadWork, traceActions } from './main-thread.ts';
import { quantile } from './statistics.ts';

export const ACTIONS = ['filter', 'year', 'select'] as const;
export type Action = (typeof ACTIONS)[number];

export interface ActionCost {
  /** 95th percentile of the longest task an action causes on the main thread, ms of processor time. */
  readonly longestP95Ms: number;
  /** The same of all its tasks together, until the page rests. */
  readonly totalP95Ms: number;
}

/** How long a page is left to itself after an action: the map draws its fade and takes what its worker made. */
const REST_MS = 500;

/** What each action costs the main thread of a page at rest; null where a page has no such action. */
export async function measureActions(
  browser: Browser,
  origin: string,
  subject: Subject,
  { count = 40, restMs = REST_MS }: { readonly count?: number; readonly restMs?: number } = {},
): Promise<Readonly<Record<Action, ActionCost | null>>> {
  const { page, close } = await openFresh(browser, origin);
  await page.goto(subject.url, { waitUntil: 'commit' });
  await timeOfMark(page, 'map-idle', 600_000);
  await settled(page);
  const costs: Record<Action, ActionCost | null> = { filter: null, year: null, select: null };
  for (const action of ACTIONS) {
    const act = actionOf(page, subject, action);
    if (!act) continue;
    // Once to warm up: code that runs for the first time is compiled then.
    for (let step = 0; step < 4; step += 1) await act(step);
    await page.waitForTimeout(restMs);
    const work = await traceActions(browser, page, count, async (step) => {
      await act(step);
      await settled(page);
      await page.waitForTimeout(restMs);
    });
    costs[action] = costOf(work);
    await leave(page, subject, action);
  }
  await close();
  return costs;
}

/** What most of many actions cost at most. */
export function costOf(work: readonly MainThreadWork[]): ActionCost {
  const p95 = (of: (one: MainThreadWork) => number) => quantile(work.map(of), 0.95);
  return { longestP95Ms: p95(({ longestMs }) => longestMs), totalP95Ms: p95(({ totalMs }) => totalMs) };
}

/** Layers that are pressed in turn. */
const LAYER_BUTTONS = 7;

function actionOf(page: Page, subject: Subject, action: Action): ((step: number) => Promise<void>) | null {
  if (subject.kind === 'bare') {
    if (action === 'year') return null;
    return (step) => page.evaluate(([name, n]) => window.bare[name](n), [action, step] as const);
  }
  if (action === 'select') return () => page.keyboard.press('n');
  // Fifteen years there and fifteen back.
  if (action === 'year') return (step) => page.keyboard.press(step % 30 < 15 ? ',' : '.');
  return (step) =>
    page.evaluate(
      (n) => document.querySelectorAll<HTMLElement>('.layer-button')[n]?.click(),
      Math.floor(step / 2) % LAYER_BUTTONS,
    );
}

/** Puts the atlas back to its opening view. */
async function leave(page: Page, subject: Subject, action: Action): Promise<void> {
  if (subject.kind === 'bare') return;
  if (action === 'filter') await page.keyboard.press('x');
  if (action === 'year') await page.keyboard.press('0');
  if (action === 'select') await page.keyboard.press('Escape');
  await settled(page);
}

import type { Browser, Page } from 'playwright-core';

/** What the main thread of a page did for one action, in processor time, so that other work on the machine does not count. */
export interface MainThreadWork {
  /** The longest single task, ms: what a frame or the next key press has to wait for. */
  readonly longestMs: number;
  readonly totalMs: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const BEGIN = 'bench-action-begin';
const END = 'bench-action-end';

/** Runs actions under Chromium's tracing and tells what each of them cost the page's main thread. */
export async function traceActions(
  browser: Browser,
  page: Page,
  count: number,
  action: (step: number) => Promise<void>,
): Promise<readonly MainThreadWork[]> {
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing', 'devtools.timeline'] });
  for (let step = 0; step < count; step += 1) {
    await page.evaluate((mark) => void performance.mark(mark), BEGIN);
    await action(step);
    await page.evaluate((mark) => void performance.mark(mark), END);
  }
  const trace: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(
    (await browser.stopTracing()).toString('utf8'),
  );
  return workBetweenMarks(trace.traceEvents);
}

/** Tasks of the thread that set the marks, from each begin to the end after it. */
export function workBetweenMarks(events: readonly TraceEvent[]): readonly MainThreadWork[] {
  const marks = events.filter(({ name }) => name === BEGIN || name === END).toSorted((a, b) => a.ts - b.ts);
  const [first] = marks;
  if (!first) return [];
  const tasks = events.filter(
    ({ name, pid, tid, ph }) => /RunTask$/u.test(name) && ph === 'X' && pid === first.pid && tid === first.tid,
  );
  const work: MainThreadWork[] = [];
  for (const [at, mark] of marks.entries()) {
    const end = marks[at + 1];
    if (mark.name !== BEGIN || end?.name !== END) continue;
    // A task that began before the mark is the one that set it.
    const own = tasks.filter(({ ts }) => ts > mark.ts && ts < end.ts).map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000);
    work.push({ longestMs: Math.max(0, ...own), totalMs: own.reduce((sum, ms) => sum + ms, 0) });
  }
  return work;
}

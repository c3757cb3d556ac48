import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { browserPath } from '../browser-path.ts';
import type { BenchSite } from './bench-site.ts';

/** A page to be measured, and how. */
export interface Subject {
  readonly name: string;
  readonly url: string;
  /** The atlas answers to its own keys and buttons; the others to `window.bare`. */
  readonly kind: 'atlas' | 'bare';
}

export interface Opened {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly traffic: Traffic;
  readonly close: () => Promise<void>;
}

export interface Traffic {
  requests: number;
  /** Bytes on the wire, headers included. */
  bytes: number;
  readonly thirdParty: string[];
  readonly complaints: string[];
}

/** 4G as WebPageTest has it, and a processor a quarter as fast: a phone of the middle class. */
export const PHONE = { cpuSlowdown: 4, downloadKbps: 9000, uploadKbps: 9000, latencyMs: 170 } as const;

/** Software WebGL says on every read-back that it is slow; that is the machine's renderer, not a page. */
const RENDERER_NOISE = /GPU stall due to ReadPixels|WebGL-0x|swiftshader|GroupMarkerNotSet/iu;

/**
 * Without a graphics card Chromium paints pages in software and runs WebGL on SwiftShader. Forcing all painting through SwiftShader
 * instead would make every page with a drawing wait seconds that no reader waits.
 */
const RENDERER = ['--enable-unsafe-swiftshader'];

export function launchLab({ keyFingerprint }: Pick<BenchSite, 'keyFingerprint'>): Promise<Browser> {
  const executablePath = browserPath();
  if (!executablePath) throw new Error('No Chromium: run "node scripts/find-browser.ts" first.');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      ...(keyFingerprint === null ? [] : [`--ignore-certificate-errors-spki-list=${keyFingerprint}`]),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...RENDERER,
      '--enable-precise-memory-info',
      '--js-flags=--expose-gc',
    ],
  });
}

declare global {
  interface Window {
    /** What the observers below have seen since the page began. */
    seen: { lcpMs: number; shift: number };
  }
}

/** A fresh reader: empty cache, no cookies. `phone` shapes network and processor. */
export async function openFresh(browser: Browser, origin: string, phone = false): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const traffic: Traffic = { requests: 0, bytes: 0, thirdParty: [], complaints: [] };
  await cdp.send('Network.enable');
  cdp.on('Network.requestWillBeSent', ({ request }) => {
    traffic.requests += 1;
    if (!request.url.startsWith(origin) && !/^(data|blob):/u.test(request.url)) traffic.thirdParty.push(request.url);
  });
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
  });
  page.on('console', (message) => {
    const text = message.text();
    if (/error|warning/u.test(message.type()) && !RENDERER_NOISE.test(text)) traffic.complaints.push(text);
  });
  page.on('pageerror', (error) => traffic.complaints.push(error.message));
  await page.addInitScript(() => {
    window.seen = { lcpMs: Number.NaN, shift: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.seen.lcpMs = entry.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) window.seen.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  if (phone) {
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: PHONE.latencyMs,
      downloadThroughput: (PHONE.downloadKbps * 1000) / 8,
      uploadThroughput: (PHONE.uploadKbps * 1000) / 8,
    });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: PHONE.cpuSlowdown });
  }
  return { page, cdp, traffic, close: () => context.close() };
}

/** Waits for a mark the page sets; its time since the page began, ms. */
export async function timeOfMark(page: Page, mark: string, timeoutMs = 120_000): Promise<number> {
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark, { timeout: timeoutMs });
  return page.evaluate((name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN, mark);
}

/** Until the page has nothing more to do. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: 2000 })),
        );
      }),
  );
}

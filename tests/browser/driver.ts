import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { browserPath } from '../../scripts/browser-path.ts';
import { staticHandler } from '../../scripts/static-handler.ts';

/** The built site under a sub-path, as a project page on a static host would serve it. */
export const SITE_BASE = '/atlas/';

export interface Site {
  readonly origin: string;
  readonly url: (path: string) => string;
  readonly close: () => Promise<void>;
}

/** @param instead answers a request in place of the file, where it returns true: a site that changes while readers are on it */
export async function serveSite(
  dir = 'dist',
  base = SITE_BASE,
  instead: (request: IncomingMessage, response: ServerResponse) => boolean = () => false,
): Promise<Site> {
  const files = staticHandler(dir, base);
  const server: Server = createServer((request, response) => {
    if (!instead(request, response)) files(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    url: (path) => `${origin}${base}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/**
 * Paints as a graphics card does, on SwiftShader: slower, but what most readers see. Chromium's painting in software leaves holes where it
 * takes a canvas for covered (a table scrolled beside a map, seen with 156 in November 2026).
 */
export const GRAPHICS_CARD = ['--use-angle=swiftshader', '--ignore-gpu-blocklist'] as const;

export function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const executablePath = browserPath();
  if (!executablePath) throw new Error('No Chromium: run "node scripts/find-browser.ts" first.');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Without a graphics card pages are painted in software and WebGL runs on SwiftShader, as such a reader's browser does it.
      '--enable-unsafe-swiftshader',
      ...more,
    ],
  });
}

/** Where a position lies in the window, on a map that looks straight down to the north. */
export function spotOnMap(page: Page, position: readonly [number, number]): Promise<{ x: number; y: number }> {
  return page.evaluate(([longitude, latitude]) => {
    const canvas = document.querySelector('.live-map canvas')?.getBoundingClientRect();
    const view = window.corridorAtlas?.map.bounds();
    if (!canvas || !view) throw new Error('no map');
    const mercator = (degrees: number) => Math.asinh(Math.tan((degrees * Math.PI) / 180));
    const [left, bottom, right, top] = view;
    return {
      x: canvas.left + ((longitude - left) / (right - left)) * canvas.width,
      y: canvas.top + ((mercator(top) - mercator(latitude)) / (mercator(top) - mercator(bottom))) * canvas.height,
    };
  }, position);
}

export interface Watched {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Console errors and warnings, page errors, failed requests and requests that left the origin, since the page was opened. */
  readonly complaints: string[];
}

/** What the test browser says about itself: its software renderer is slow, and service workers are kept out unless a test wants one. */
const BROWSER_NOISE =
  /registration blocked by Playwright|GPU stall due to ReadPixels|WebGL-0x|swiftshader|GroupMarkerNotSet/iu;

/** Opens a page that notes everything a clean site must not do. `allow` names what a test provokes on purpose. */
export async function openWatched(
  browser: Browser,
  site: Site,
  options: BrowserContextOptions = {},
  allow: readonly RegExp[] = [],
): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    serviceWorkers: 'block',
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const note = (what: string) => {
    if (!BROWSER_NOISE.test(what) && !allow.some((pattern) => pattern.test(what))) complaints.push(what);
  };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      note(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => note(`page error: ${error.message}`));
  page.on('requestfailed', (request) => {
    // Aborted is what a page leaves unfinished when it is left, and how Chromium reports the missing body of an answer to HEAD; whatever
    // goes wrong by itself fails by another name.
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') note(`request failed: ${request.url()} ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) note(`status ${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site.origin) && !/^(data|blob):/u.test(url)) note(`request left the origin: ${url}`);
  });
  return { context, page, complaints };
}

/** Waits until the live map has drawn the whole record once. */
export async function mapIdle(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('map-idle').length > 0, undefined, { timeout: 60_000 });
}

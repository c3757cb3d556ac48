import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from 'playwright-core';
import { staticHandler } from '../../scripts/static-handler.ts';
import { SITE_BASE, type Site } from './driver.ts';

/** A text the site would hold if it had been built otherwise, by its path below the site's root. */
export type Overlay = ReadonlyMap<string, { readonly type: string; readonly text: string }>;

/** The built site with some files changed: as another build would have written them. */
export function serveSiteWith(overlay: Overlay, dir = 'dist', base = SITE_BASE): Promise<Site> {
  const files = staticHandler(dir, base);
  return serve('127.0.0.1', base, (request, response) => {
    const path = new URL(request.url ?? '/', 'http://a').pathname.slice(base.length);
    const found = overlay.get(path);
    if (!found) return files(request, response);
    response.setHeader('content-type', `${found.type}; charset=utf-8`);
    response.setHeader('access-control-allow-origin', '*');
    response.end(found.text);
  });
}

/** Pages of somebody else's site, by path: another site altogether to the browser. */
export function serveHost(pages: Readonly<Record<string, string>>): Promise<Site> {
  return serve('localhost', '/', (request, response) => {
    const html = pages[new URL(request.url ?? '/', 'http://a').pathname.slice(1)];
    response.statusCode = html === undefined ? 404 : 200;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(html ?? '');
  });
}

async function serve(name: string, base: string, answer: RequestListener): Promise<Site> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://${name}:${(server.address() as AddressInfo).port}`;
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

const PARAGRAPH = `<p>${'Đoạn văn của bài báo, không liên quan đến khung bản đồ. '.repeat(12)}</p>`;

/** An article with the snippets between its paragraphs. The icon is named so that the browser asks for none. */
export function article(snippets: readonly string[], head = ''): string {
  return [
    '<!doctype html><html lang="vi"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">',
    '<style>body{max-width:720px;margin:0 auto;padding:16px;font:18px/1.6 serif}</style>',
    head,
    '<title>Bài báo</title></head><body><h1>Bài báo</h1>',
    PARAGRAPH.repeat(6),
    snippets.join(PARAGRAPH.repeat(16)),
    PARAGRAPH.repeat(16),
    '</body></html>',
  ].join('\n');
}

/** The documents inside the frames of a page, in the order of the page. */
export async function framesOf(page: Page): Promise<readonly Frame[]> {
  const handles = await page.locator('iframe').elementHandles();
  const frames = await Promise.all(handles.map((handle) => handle.contentFrame()));
  return frames.filter((frame) => frame !== null);
}

/** Waits until the map in a frame is drawn and in sight. */
export async function frameAlive(frame: Frame): Promise<void> {
  await frame.waitForSelector('.live-map[data-drawn="true"]', { timeout: 60_000 });
}

/** How many maps are alive in each frame of a page. */
export async function livingMaps(page: Page): Promise<readonly number[]> {
  const frames = await framesOf(page);
  return Promise.all(
    frames.map((frame) => frame.evaluate(() => document.querySelectorAll('.maplibregl-canvas').length)),
  );
}

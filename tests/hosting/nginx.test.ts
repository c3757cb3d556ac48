import { readdirSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONTENT_POLICY } from '../../src/pages/head-markup.ts';
import { launchBrowser, mapIdle, openWatched, type Site } from '../browser/driver.ts';
import { article, frameAlive, framesOf, serveHost } from '../browser/embed-driver.ts';
import { nginxPath, serveThroughNginx } from './nginx-server.ts';

const nginx = nginxPath();
if (!nginx) console.log('Hosting is not tested: there is no nginx here (Debian: apt-get install nginx).');

const filesIn = (folder: string) =>
  readdirSync(join('dist', folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(join('dist', folder), join(entry.parentPath, entry.name)));
const anyFile = (folder: string, pattern: RegExp) => {
  const found = filesIn(folder).find((name) => pattern.test(name));
  if (!found) throw new Error(`no ${pattern} in ${folder}`);
  return `${folder}/${found}`;
};

const FOR_EVER = 'public, max-age=31536000, immutable';

describe.skipIf(nginx === null)('the built site behind nginx', () => {
  let site: Site;
  beforeAll(async () => {
    site = await serveThroughNginx(nginx ?? '', 'dist');
  });
  afterAll(() => site?.close());

  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(site.url(path), { headers, redirect: 'manual' });

  test.each([
    ['assets', /\.js$/u],
    ['basemap', /\/?[\da-f]+\.json$/u],
    ['record', /\/vi\.json$/u],
  ] as const)('files of %s may be kept for ever', async (folder, pattern) => {
    const response = await get(anyFile(folder, pattern));
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe(FOR_EVER);
  });

  test.each(['vi/', 'en/places/gate-kim-thanh-ii/', 'record/edition.json', 'robots.txt'])(
    '%s is asked for again, and answered in a few bytes when nothing has changed',
    async (path) => {
      const first = await get(path);
      expect(first.headers.get('cache-control')).toBe('no-cache');
      const etag = first.headers.get('etag') ?? '';
      expect(etag).not.toBe('');
      expect((await get(path, { 'if-none-match': etag })).status).toBe(304);
    },
  );

  test('every kind of file has its type', async () => {
    const types: Record<string, string> = {
      '.html': 'text/html; charset=utf-8',
      '.js': 'text/javascript; charset=utf-8',
      '.css': 'text/css; charset=utf-8',
      '.json': 'application/json; charset=utf-8',
      '.geojson': 'application/geo+json; charset=utf-8',
      '.webmanifest': 'application/manifest+json; charset=utf-8',
      '.kml': 'application/vnd.google-earth.kml+xml',
      '.csv': 'text/csv; charset=utf-8',
      '.zip': 'application/zip',
      '.svg': 'image/svg+xml',
      '.png': 'image/png',
      '.jpg': 'image/jpeg',
      '.ico': 'image/x-icon',
      '.txt': 'text/plain; charset=utf-8',
      '.xml': 'application/xml; charset=utf-8',
      '.woff2': 'font/woff2',
    };
    const one = new Map(filesIn('.').map((name) => [extname(name), name]));
    one.delete('');
    for (const [ending, name] of one) {
      const response = await get(name);
      expect([ending, response.headers.get('content-type')]).toEqual([ending, types[ending]]);
      await response.body?.cancel();
    }
  });

  test('text is compressed, pictures and fonts are not compressed again', async () => {
    const encodingOf = async (path: string) =>
      (await get(path, { 'accept-encoding': 'gzip' })).headers.get('content-encoding');
    const compressed = [
      'vi/',
      anyFile('assets', /^index-.*\.js$/u),
      anyFile('record', /\/vi\.json$/u),
      anyFile('downloads', /\.kml$/u),
    ];
    for (const path of compressed) expect([path, await encodingOf(path)]).toEqual([path, 'gzip']);
    for (const path of [anyFile('share', /\.jpg$/u), anyFile('assets', /\.woff2$/u)])
      expect([path, await encodingOf(path)]).toEqual([path, null]);
  });

  test('a part of a file can be asked for', async () => {
    const response = await get(anyFile('downloads', /\.zip$/u), { range: 'bytes=0-99' });
    expect(response.status).toBe(206);
    expect((await response.arrayBuffer()).byteLength).toBe(100);
  });

  test('a missing file is the site’s own page, with status 404 and the same policy', async () => {
    const response = await get('vi/places/nowhere/');
    expect(response.status).toBe(404);
    expect(await response.text()).toContain('<title>');
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
  });

  test('a folder without its slash leads to the folder, whatever the host is called', async () => {
    const response = await get('vi');
    expect(response.status).toBe(301);
    expect(response.headers.get('location')).toBe('/vi/');
  });

  test('the policy of the header is that of the pages; only frames may stand in other sites', async () => {
    const policyOf = async (path: string) => (await get(path)).headers.get('content-security-policy');
    expect(await policyOf('vi/')).toBe(`${CONTENT_POLICY}; frame-ancestors 'self'`);
    expect(await policyOf('zh/embed/')).toBe(CONTENT_POLICY);
  });

  test('nothing says more than it must', async () => {
    const { headers } = await get('vi/');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('server')).toBe('nginx');
    expect(headers.get('set-cookie')).toBeNull();
  });

  describe('in a browser', () => {
    let browser: Browser;
    let host: Site;
    beforeAll(async () => {
      browser = await launchBrowser();
      const frame = (path: string) => `<iframe src="${site.url(path)}" width="100%" height="480"></iframe>`;
      host = await serveHost({
        'frame.html': article([frame('vi/embed/')]),
        'page.html': article([frame('vi/places/gate-kim-thanh-ii/')]),
      });
    });
    afterAll(async () => {
      await browser?.close();
      await host?.close();
    });

    test('the live map draws the whole record, and nothing complains', async () => {
      const { page, context, complaints } = await openWatched(browser, site);
      await page.goto(site.url('vi/'));
      await mapIdle(page);
      expect(complaints).toEqual([]);
      await context.close();
    });

    test('a frame lives in another site, a page does not', async () => {
      const { page, context } = await openWatched(browser, host, {}, [/.*/u]);
      await page.goto(host.url('frame.html'));
      await page.locator('iframe').scrollIntoViewIfNeeded();
      const [frame] = await framesOf(page);
      if (!frame) throw new Error('there is no frame');
      await frameAlive(frame);
      const refused = page.waitForEvent('console', { predicate: (message) => /frame-ancestors/u.test(message.text()) });
      await page.goto(host.url('page.html'));
      await page.locator('iframe').scrollIntoViewIfNeeded();
      await refused;
      const [blocked] = await framesOf(page);
      expect(await blocked?.locator('.atlas').count()).toBe(0);
      await context.close();
    });
  });
});

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { readCompiledRecord } from '../../scripts/read-compiled-record.ts';
import { LANGS } from '../../src/model/vocabulary.ts';
import { staticPages } from '../../src/pages/routes.ts';
import { oembedPath } from '../../src/pages/share/oembed.ts';
import { hasShareImage, shareImagePath } from '../../src/pages/share/share-image.ts';
import { pathTo } from '../../src/view/link.ts';
import { headComplaints, linkedDataIn } from '../conventions/head-rules.ts';
import { jsonLdComplaints } from '../conventions/json-ld-rules.ts';
import { oembedComplaints } from '../conventions/oembed-rules.ts';
import { robotsComplaints } from '../conventions/robots-rules.ts';
import { readSitemap } from '../conventions/sitemap-rules.ts';

/** What the build left in `dist/` for browsers, crawlers and other sites. */
const { edition } = JSON.parse(readFileSync('dist/record/edition.json', 'utf8'));
const record = readCompiledRecord(`dist/record/${edition}/vi.json`);
const storyIds = (JSON.parse(readFileSync('dist/stories/vi.json', 'utf8')) as { id: string }[]).map(({ id }) => id);
const pages = staticPages(record, storyIds);
const html = (path: string) => readFileSync(join('dist', path, 'index.html'), 'utf8');
/** The address the site was built for (`SITE_URL`), as its first page says it; null when the build did not know it. */
const canonical = /rel="canonical" href="(https?:[^"]+)vi\/"/u.exec(html('vi'))?.[1];
const siteUrl = canonical ?? null;
const attribute = (text: string, pattern: RegExp) => pattern.exec(text)?.[1] ?? '';

describe('share pictures', () => {
  test('there is one for every place, task, agency, plan and story in every language, none above 60 kB', () => {
    for (const lang of LANGS) {
      for (const page of pages.filter(hasShareImage)) {
        const file = join('dist', shareImagePath(page, lang));
        expect(existsSync(file), file).toBe(true);
        expect(statSync(file).size, file).toBeLessThanOrEqual(60_000);
      }
    }
  });

  test('they are JPEG of 1200 × 630', async () => {
    for (const path of ['vi/corridor', 'zh/places/gate-kim-thanh-ii', `en/stories/${storyIds[0]}`]) {
      const { width, height, format } = await sharp(`dist/share/${path}.jpg`).metadata();
      expect([path, format, width, height]).toEqual([path, 'jpeg', 1200, 630]);
    }
  });

  test('every page names one that is there, with size and words', () => {
    for (const lang of LANGS) {
      for (const page of pages) {
        const text = html(pathTo(page, lang));
        const image = attribute(text, /property="og:image" content="([^"]+)"/u);
        const path = image.slice(image.indexOf('share/'));
        expect(existsSync(join('dist', path)), `${pathTo(page, lang)}: ${image}`).toBe(true);
        expect(attribute(text, /property="og:image:alt" content="([^"]+)"/u)).not.toBe('');
        expect(text).toContain('<meta name="twitter:card" content="summary_large_image">');
      }
    }
  });
});

describe('linked data', () => {
  const dataOf = (path: string) => linkedDataIn(html(path));

  test('the map is a data set whose files are all there', () => {
    const [dataset] = dataOf('en') as unknown as { '@type': string; distribution: { contentUrl: string }[] }[];
    expect(dataset?.['@type']).toBe('Dataset');
    expect(dataset?.distribution.length).toBeGreaterThanOrEqual(5);
    for (const { contentUrl } of dataset?.distribution ?? []) {
      const file = contentUrl.slice(contentUrl.indexOf('downloads/'));
      expect(existsSync(join('dist', file)), contentUrl).toBe(true);
    }
  });

  test('every place is a place with the way to it; tasks, agencies and plans have theirs', () => {
    for (const page of pages) {
      const data = dataOf(pathTo(page, 'zh'));
      expect([page, data.flatMap((each) => jsonLdComplaints(each, siteUrl))]).toEqual([page, []]);
      const types = data.map((each) => each['@type']);
      if (page.kind === 'place') expect([page.id, types]).toEqual([page.id, ['Place', 'BreadcrumbList']]);
      if (page.kind === 'task' || page.kind === 'agency' || page.kind === 'plan')
        expect([page.id, types]).toEqual([page.id, ['BreadcrumbList']]);
    }
  });
});

describe('oEmbed', () => {
  test('every answer a page names is there, and is an answer of version 1.0', () => {
    let answers = 0;
    for (const lang of LANGS) {
      for (const page of pages) {
        const href = attribute(html(pathTo(page, lang)), /application\/json\+oembed" href="([^"]+)"/u);
        if (!href) continue;
        answers += 1;
        expect(href.endsWith(oembedPath(page, lang))).toBe(true);
        const answer = JSON.parse(readFileSync(join('dist', oembedPath(page, lang)), 'utf8'));
        expect([href, oembedComplaints(answer, siteUrl)]).toEqual([href, []]);
        expect(answer).toMatchObject({ width: 720, height: 480 });
      }
    }
    expect(answers).toBeGreaterThan(LANGS.length * 190);
  });
});

describe('the web app', () => {
  test.each(LANGS)('has a manifest in %s whose icons and start page are there', async (lang) => {
    const manifest = JSON.parse(readFileSync(`dist/manifest-${lang}.webmanifest`, 'utf8'));
    expect(manifest).toMatchObject({ lang, display: 'standalone', start_url: `./${lang}/` });
    expect(existsSync(join('dist', manifest.start_url, 'index.html'))).toBe(true);
    for (const { src, sizes, type } of manifest.icons) {
      expect(existsSync(join('dist', src)), src).toBe(true);
      if (type !== 'image/png') continue;
      const { width, height } = await sharp(join('dist', src)).metadata();
      expect([src, `${width}x${height}`]).toEqual([src, sizes]);
    }
    expect(manifest.icons.some(({ purpose }: { purpose: string }) => purpose === 'maskable')).toBe(true);
  });

  test('the icon file holds three sizes, each a PNG', () => {
    const ico = readFileSync('dist/favicon.ico');
    expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4)]).toEqual([0, 1, 3]);
    for (let at = 0; at < 3; at++) {
      const [size, offset] = [ico.readUInt32LE(6 + at * 16 + 8), ico.readUInt32LE(6 + at * 16 + 12)];
      expect(ico.subarray(offset, offset + 4)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47]));
      expect(offset + size).toBeLessThanOrEqual(ico.length);
    }
  });

  test('every page links icon, manifest and touch icon at its own depth', () => {
    for (const path of ['vi', 'en/places/gate-kim-thanh-ii', 'zh/embed']) {
      const text = html(path);
      for (const rel of ['manifest', 'apple-touch-icon', 'icon']) {
        const href = attribute(text, new RegExp(`rel="${rel}"[^>]*href="([^"]+)"`, 'u'));
        expect(existsSync(join('dist', path, href)), `${path}: ${rel} ${href}`).toBe(true);
      }
    }
  });
});

test('robots.txt lets everyone read, and names the site map where there is one', () => {
  expect(robotsComplaints(readFileSync('dist/robots.txt', 'utf8'), siteUrl)).toEqual([]);
  expect(existsSync('dist/sitemap.xml')).toBe(siteUrl !== null);
});

describe.runIf(siteUrl !== null)('a site that knows its address', () => {
  const site = siteUrl ?? '';

  test('says of every page its address, its languages and its picture', () => {
    for (const lang of LANGS) {
      for (const page of pages) {
        const path = pathTo(page, lang);
        expect([path, headComplaints(html(path), site, path)]).toEqual([path, []]);
      }
    }
  });

  test('maps every page but the frames, and every page of the map is there', () => {
    const map = readSitemap(readFileSync('dist/sitemap.xml', 'utf8'), site);
    expect(map.complaints).toEqual([]);
    const paths = map.pages.map(({ address }) => address.slice(site.length));
    expect(paths.filter((path) => !existsSync(join('dist', path, 'index.html')))).toEqual([]);
    const expected = LANGS.flatMap((lang) =>
      pages.filter(({ kind }) => kind !== 'embed').map((page) => pathTo(page, lang)),
    );
    expect(paths.toSorted()).toEqual(expected.toSorted());
  });
});

test('the page for what is not there is kept out of searches, and leads on by search and links that lead somewhere', () => {
  const text = readFileSync('dist/404.html', 'utf8');
  expect(text).toContain('<meta name="robots" content="noindex">');
  expect(text).not.toContain('rel="canonical"');
  expect(text).toMatch(/<input [^>]*name="q"/u);
  const links = [...text.matchAll(/<a [^>]*href="([^"#]+)"/gu)].map(([, href = '']) => href);
  const path = siteUrl ? new URL(siteUrl).pathname : '/';
  const lost = links
    .filter((href) => !/^[a-z]+:/u.test(href))
    .map((href) => new URL(href, `https://a.example${path}`).pathname.slice(path.length))
    .filter((href) => !existsSync(join('dist', href, href.endsWith('/') || href === '' ? 'index.html' : '')));
  expect(links.length).toBeGreaterThan(6);
  expect(lost).toEqual([]);
});

test('a frame is a poster within 120 kB, fonts included', async () => {
  const { gzipSync } = await import('node:zlib');
  for (const lang of LANGS) {
    const text = html(`${lang}/embed`);
    const named = [...text.matchAll(/(?:src|href)="\.\.\/\.\.\/([^"]+\.(?:js|css))"/gu)].map(([, path]) => path ?? '');
    const files = [...new Set(named)].map((path) => readFileSync(join('dist', path)));
    const fonts = readdirSync('dist/assets').filter((name) =>
      /be-vietnam-pro-(?:latin|vietnamese)-.*woff2$/u.test(name),
    );
    const bytes = [Buffer.from(text), ...files].reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
    const fontBytes = fonts.reduce((sum, name) => sum + statSync(join('dist/assets', name)).size, 0);
    expect(text).not.toMatch(/rel="preload"[^>]*record\//u);
    expect([lang, bytes + fontBytes <= 120_000, bytes + fontBytes]).toEqual([lang, true, expect.any(Number)]);
  }
});

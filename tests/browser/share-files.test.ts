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

/** What the build left in `dist/` for browsers, crawlers and other sites. */
const { edition } = JSON.parse(readFileSync('dist/record/edition.json', 'utf8'));
const record = readCompiledRecord(`dist/record/${edition}/vi.json`);
const storyIds = (JSON.parse(readFileSync('dist/stories/vi.json', 'utf8')) as { id: string }[]).map(({ id }) => id);
const pages = staticPages(record, storyIds);
const html = (path: string) => readFileSync(join('dist', path, 'index.html'), 'utf8');
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
  const dataOf = (path: string): { '@type': string }[] =>
    [...html(path).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu)].map(([, json]) =>
      JSON.parse(json ?? ''),
    );

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
      const types = dataOf(pathTo(page, 'zh')).map((data) => data['@type']);
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
        expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 720, height: 480 });
        expect(answer.html).toMatch(/^<iframe [^>]*><\/iframe>$/u);
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

test('robots.txt lets everyone read; without the site’s address there is no site map to name', () => {
  expect(readFileSync('dist/robots.txt', 'utf8')).toMatch(/^User-agent: \*\nAllow: \/\n/u);
  expect(existsSync('dist/sitemap.xml')).toBe(/Sitemap:/u.test(readFileSync('dist/robots.txt', 'utf8')));
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

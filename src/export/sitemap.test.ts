import { expect, test } from 'vitest';
import { robotsTxt, sitemapXml } from './sitemap.ts';

const entries = [{ paths: { vi: 'vi/a&b/', en: 'en/a&b/', zh: 'zh/a&b/' } }];

test('every language of a page is listed and names all the others and the default', () => {
  const xml = sitemapXml(entries, 'https://atlas.example/map/', '2026-11-23');
  expect(
    xml.startsWith(
      '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"',
    ),
  ).toBe(true);
  expect([...xml.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, address]) => address)).toEqual([
    'https://atlas.example/map/vi/a&amp;b/',
    'https://atlas.example/map/en/a&amp;b/',
    'https://atlas.example/map/zh/a&amp;b/',
  ]);
  expect(xml.match(/hreflang="x-default" href="https:\/\/atlas\.example\/map\/vi\/a&amp;b\/"/gu)).toHaveLength(3);
  expect(xml.match(/<lastmod>2026-11-23<\/lastmod>/gu)).toHaveLength(3);
});

test('robots may read everything, and are told of the site map where its address is known', () => {
  expect(robotsTxt(null)).toBe('User-agent: *\nAllow: /\n');
  expect(robotsTxt('https://atlas.example/')).toContain('Sitemap: https://atlas.example/sitemap.xml');
});

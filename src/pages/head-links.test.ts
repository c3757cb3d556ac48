import { expect, test } from 'vitest';
import { type ChunkFiles, headLinks } from './head-links.ts';

const CHUNKS: Readonly<Record<string, ChunkFiles>> = {
  'index.html': {
    css: ['assets/index.css'],
    js: ['assets/index.js'],
    assets: [
      'assets/be-vietnam-pro-latin-400-normal-a.woff2',
      'assets/be-vietnam-pro-latin-600-normal-a.woff2',
      'assets/be-vietnam-pro-vietnamese-400-normal-a.woff2',
      'assets/be-vietnam-pro-vietnamese-600-normal-a.woff2',
      'assets/noto-sans-sc-subset-a.woff2',
    ],
  },
  'src/map/atlas-map.ts': {
    css: ['assets/map.css'],
    js: ['assets/map.js', 'assets/shared.js'],
    assets: [],
  },
  'node_modules/maplibre-gl/src/source/worker.ts': {
    css: [],
    js: ['assets/worker.js', 'assets/shared.js'],
    assets: [],
  },
};

function chunkFiles(sources: readonly string[]): ChunkFiles {
  const own = { css: ['assets/page.css'], js: ['assets/shared.js', 'assets/page.js'], assets: [] };
  return CHUNKS[sources[0] ?? ''] ?? own;
}

const linksOf = (kind: 'explore' | 'about' | 'embed', lang: 'vi' | 'en' | 'zh' = 'vi') =>
  headLinks({
    page: kind === 'embed' ? { kind, chrome: 'none', place: null, story: null } : { kind },
    lang,
    root: '../',
    template: '<script src="./assets/index.js"></script><link rel="stylesheet" crossorigin href="./assets/index.css">',
    edition: '2026-11-23.a1',
    basemapPath: 'basemap/1.json',
    chunkFiles,
  });
const files = (links: readonly string[], pattern: RegExp) =>
  links.filter((link) => pattern.test(link)).map((link) => /href="([^"]*)"/u.exec(link)?.[1]);

test('code that the page shares with the map is linked once', () => {
  expect(files(linksOf('explore'), /modulepreload/u)).toEqual([
    '../assets/shared.js',
    '../assets/page.js',
    '../assets/map.js',
  ]);
});

test('what the map needs later is fetched ahead on pages with a live map, and on no other', () => {
  expect(files(linksOf('explore'), /prefetch/u)).toEqual([
    '../assets/map.css',
    '../assets/worker.js',
    '../basemap/1.json',
  ]);
  expect(files(linksOf('about'), /prefetch|map/u)).toEqual([]);
});

test('each language gets the faces its pages show, and none the Chinese one', () => {
  const faces = (lang: 'vi' | 'en' | 'zh') => files(linksOf('about', lang), /as="font"/u).length;
  expect([faces('vi'), faces('en'), faces('zh')]).toEqual([4, 3, 1]);
  expect(linksOf('about', 'zh').join()).not.toContain('noto');
});

test('styles and fonts are named before the first script, where the parser waits', () => {
  const links = linksOf('explore');
  const script = links.findIndex((link) => link.startsWith('<script'));
  expect(files(links.slice(0, script), /as="style"/u)).toEqual(['../assets/index.css', '../assets/page.css']);
  expect(files(links, /as="font"/u)).toEqual(files(links.slice(0, script), /as="font"/u));
  expect(files(links.slice(script), /as="(style|font)"/u)).toEqual([]);
});

test('the explore page asks for the outline of the record, other pages for its details too, a frame for neither', () => {
  expect(files(linksOf('explore'), /as="fetch"/u)).toEqual(['../record/2026-11-23.a1/vi.json']);
  expect(files(linksOf('about'), /as="fetch"/u)).toHaveLength(2);
  expect(files(linksOf('embed'), /as="fetch"/u)).toEqual([]);
});

test('a frame links nothing of font or map ahead', () => {
  expect(files(linksOf('embed'), /prefetch|font|map/u)).toEqual([]);
});

// Puts beside the pages what browsers, crawlers and other sites ask a site for: icons, web manifests, robots.txt, sitemap.xml, oEmbed
// answers, the pictures of share cards, and the editions of the record that are kept. Runs after the pages are written.
//
// SITE_URL=https://atlas.example/ gives absolute addresses; without it there is no sitemap, and oEmbed answers name relative addresses.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { robotsTxt, sitemapXml } from '../src/export/sitemap.ts';
import { loadPageDictionary } from '../src/i18n/load-dictionary.ts';
import { lastDay } from '../src/model/dates.ts';
import { indexRecord } from '../src/model/record-index.ts';
import type { Story } from '../src/model/story/story.ts';
import { LANGS, type Lang } from '../src/model/vocabulary.ts';
import { pageHead } from '../src/pages/page-head.ts';
import { staticPages } from '../src/pages/routes.ts';
import { oembedOf, oembedPath } from '../src/pages/share/oembed.ts';
import { pathTo } from '../src/view/link.ts';
import type { Page } from '../src/view/view-state.ts';
import { archivedEditions } from './archived-editions.ts';
import { readCompiledRecord } from './read-compiled-record.ts';
import { writeIco } from './write-ico.ts';

const DIST = 'dist';
const GENERATED = 'generated';
const PAPER = '#fbf8f1';

const siteUrl = process.env.SITE_URL ? new URL(process.env.SITE_URL.replace(/\/?$/u, '/')).href : null;
const { edition, asOf } = JSON.parse(readFileSync(join(GENERATED, 'record', 'edition.json'), 'utf8'));

function write(path: string, content: string | Uint8Array): void {
  const file = join(DIST, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Icons from the one drawing, on paper to the edge where a system cuts its own shape. */
function writeIcons(): void {
  const drawing = readFileSync(join('public', 'favicon.svg'), 'utf8');
  const toTheEdge = drawing.replace(/rx="\d+"/u, 'rx="0"');
  const png = (svg: string, sizePx: number) =>
    new Resvg(svg, { fitTo: { mode: 'width', value: sizePx } }).render().asPng();
  write('icon-192.png', png(drawing, 192));
  write('icon-512.png', png(drawing, 512));
  write('icon-maskable-512.png', png(toTheEdge, 512));
  write('apple-touch-icon.png', png(toTheEdge, 180));
  write('favicon.ico', writeIco([16, 32, 48].map((sizePx) => ({ sizePx, png: png(drawing, sizePx) }))));
}

function manifest(lang: Lang, name: string, description: string): string {
  const icon = (src: string, sizes: string, purpose: 'any' | 'maskable') => ({
    src,
    sizes,
    type: 'image/png',
    purpose,
  });
  const content = {
    id: './',
    name,
    short_name: name,
    description,
    lang,
    start_url: `./${pathTo({ kind: 'explore' }, lang)}`,
    scope: './',
    display: 'standalone',
    background_color: PAPER,
    theme_color: PAPER,
    icons: [
      { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon('icon-192.png', '192x192', 'any'),
      icon('icon-512.png', '512x512', 'any'),
      icon('icon-maskable-512.png', '512x512', 'maskable'),
    ],
  };
  return `${JSON.stringify(content, null, 1)}\n`;
}

/** Manifest and oEmbed answers in one language; gives back its pages. */
async function writeLanguage(lang: Lang): Promise<readonly Page[]> {
  const index = indexRecord(readCompiledRecord(join(GENERATED, 'record', edition, `${lang}.json`), edition));
  const stories: readonly Story[] = JSON.parse(readFileSync(join(GENERATED, 'stories', `${lang}.json`), 'utf8'));
  const dict = await loadPageDictionary(lang);
  const { product } = dict.shell;
  const pages = staticPages(
    index.record,
    stories.map(({ id }) => id),
  );
  write(`manifest-${lang}.webmanifest`, manifest(lang, product, dict.shell.tagline));
  for (const page of pages) {
    const { title } = pageHead(page, index, stories, dict);
    // Without the site's address the frame is named from the root: whoever serves the answer must complete it.
    const answer = oembedOf({ page, lang, title, product, siteUrl: siteUrl ?? UNKNOWN });
    if (!answer) continue;
    const json = `${JSON.stringify(answer, null, 1)}\n`;
    write(oembedPath(page, lang), siteUrl === null ? json.replaceAll(UNKNOWN, './') : json);
  }
  return pages;
}

const UNKNOWN = 'https://site.invalid/';

writeIcons();
const pagesOf = new Map<Lang, readonly Page[]>();
for (const lang of LANGS) pagesOf.set(lang, await writeLanguage(lang));

write('robots.txt', robotsTxt(siteUrl));
const pages = (pagesOf.get('vi') ?? []).filter(({ kind }) => kind !== 'embed');
if (siteUrl !== null) {
  const entries = pages.map((page) => ({
    paths: { vi: pathTo(page, 'vi'), en: pathTo(page, 'en'), zh: pathTo(page, 'zh') },
  }));
  write('sitemap.xml', sitemapXml(entries, siteUrl, lastDay(asOf)));
}

if (existsSync(join(GENERATED, 'share'))) {
  cpSync(join(GENERATED, 'share'), join(DIST, 'share'), { recursive: true });
}

const { kept, unreadable } = archivedEditions(
  'editions',
  existsSync('editions') ? readdirSync('editions') : [],
  edition,
);
for (const name of kept) cpSync(join('editions', name), join(DIST, 'record', name), { recursive: true });

for (const name of unreadable) console.warn(`Edition ${name} is of a format that is no longer read: not published.`);
console.log(
  `Site files: icons, ${LANGS.length} manifests, oEmbed answers, ${siteUrl === null ? 'no sitemap (SITE_URL is not set)' : `sitemap of ${pages.length} pages in ${LANGS.length} languages`}, ${kept.length} older editions.`,
);

// Writes every page of the atlas as HTML with its text in it, from the same React tree that the browser runs, and puts the compiled
// record, the downloads and the basemap beside them.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadedBasemap } from '../src/cartography/basemap-topology.ts';
import { indexRecord } from '../src/model/record-index.ts';
import type { Story } from '../src/model/story/story.ts';
import { LANGS, type Lang } from '../src/model/vocabulary.ts';
import type { ChunkFiles } from '../src/pages/head-links.ts';
import type * as RenderPage from '../src/pages/render-page.tsx';
import { readCompiledRecord } from './read-compiled-record.ts';

const DIST = 'dist';
const started = Date.now();
const { renderPage, pagesOf, outputPath }: typeof RenderPage = await import(
  pathToFileURL('generated/ssr/render-page.js').href
);

const template = readFileSync(join(DIST, 'index.html'), 'utf8');
const frameTemplate = readFileSync(join(DIST, 'embed.html'), 'utf8');
/** Web origins whose pages may command a frame; see docs/embedding.md. */
const embedOrigins = process.env.VITE_EMBED_ORIGINS ?? '';
const { edition } = JSON.parse(readFileSync('generated/record/edition.json', 'utf8'));
const basemapPath: string = JSON.parse(readFileSync('generated/basemap/basemap.json', 'utf8')).path;
const basemap = loadedBasemap(JSON.parse(readFileSync(join('generated', basemapPath), 'utf8')));

for (const folder of ['record', 'downloads', 'basemap', 'stories'])
  cpSync(join('generated', folder), join(DIST, folder), { recursive: true });

function write(path: string, html: string): void {
  const file = join(DIST, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
}

/** Inline styles would break the content policy of the page in the reader's browser; here they break the build. */
function refuseInlineStyles(html: string, path: string): void {
  const found = /<[a-z][^>]*\sstyle="[^"]*"[^>]{0,80}/iu.exec(html);
  if (found) throw new Error(`${path} has an inline style, which the content policy forbids: ${found[0]}`);
}

/** Style sheets and scripts of the chunk that brings a kind of page to life: linked in the page, so that they come at once and serve without scripts. */
const manifest: Record<string, { file: string; css?: string[]; assets?: string[]; imports?: string[] }> = JSON.parse(
  readFileSync(join(DIST, '.vite/manifest.json'), 'utf8'),
);
function chunkFiles(keys: readonly string[]): ChunkFiles {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    if (seen.has(name) || !manifest[name]) return;
    seen.add(name);
    for (const imported of manifest[name].imports ?? []) visit(imported);
  };
  for (const key of keys) visit(key);
  if (!keys.includes('index.html')) seen.delete('index.html');
  const chunks = [...seen].flatMap((name) => manifest[name] ?? []);
  return {
    css: chunks.flatMap(({ css }) => css ?? []),
    js: chunks.map(({ file }) => file),
    assets: chunks.flatMap(({ assets }) => assets ?? []),
  };
}

const siteUrl = process.env.SITE_URL ? new URL(process.env.SITE_URL.replace(/\/?$/u, '/')).href : null;
let count = 0;
for (const lang of LANGS satisfies readonly Lang[]) {
  const index = indexRecord(readCompiledRecord(join('generated/record', edition, `${lang}.json`), edition));
  const stories: readonly Story[] = JSON.parse(readFileSync(join('generated/stories', `${lang}.json`), 'utf8'));
  for (const page of pagesOf(index, stories)) {
    for (const path of outputPath(page, lang)) {
      const html = renderPage({
        page,
        lang,
        path,
        index,
        stories,
        basemap,
        basemapPath,
        template: page.kind === 'embed' ? frameTemplate : template,
        siteUrl,
        embedOrigins,
        chunkFiles,
      });
      refuseInlineStyles(html, path);
      write(path, html);
      count += 1;
    }
  }
}
if (existsSync(join(DIST, 'index.html')) === false) throw new Error('No start page was written.');
rmSync(join(DIST, '.vite', 'ssr-manifest.json'), { force: true });
rmSync(join(DIST, 'embed.html'));
console.log(`${count} pages in ${((Date.now() - started) / 1000).toFixed(1)} s, edition ${edition}.`);

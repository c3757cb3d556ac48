import { renderToString } from 'react-dom/server';
import type { LoadedBasemap } from '../cartography/basemap.ts';
import type { PageDictionary } from '../i18n/dictionary.ts';
import { en } from '../i18n/en.ts';
import { pageWords as enPages } from '../i18n/page-words.en.ts';
import { pageWords as viPages } from '../i18n/page-words.vi.ts';
import { pageWords as zhPages } from '../i18n/page-words.zh.ts';
import { vi } from '../i18n/vi.ts';
import { zh } from '../i18n/zh.ts';
import type { RecordIndex } from '../model/record-index.ts';
import type { Story } from '../model/story/story.ts';
import type { Lang } from '../model/vocabulary.ts';
import { PageAtlasProvider } from '../ui/page-atlas.tsx';
import { pathTo } from '../view/link.ts';
import { openingView, type Page, type ViewState } from '../view/view-state.ts';
import { type ChunkFiles, headLinks } from './head-links.ts';
import { headMarkup } from './head-markup.ts';
import { pagePoster } from './poster-frame.ts';
import { drawingsOf, storyPageIds } from './present/static-stories.tsx';
import { staticPages } from './routes.ts';
import { staticAtlas } from './static-atlas.ts';
import { StaticPage } from './static-page.tsx';

const DICTIONARIES: Readonly<Record<Lang, PageDictionary>> = {
  vi: { ...vi, ...viPages },
  en: { ...en, ...enPages },
  zh: { ...zh, ...zhPages },
};

export interface RenderInput {
  readonly page: Page;
  readonly lang: Lang;
  /** Where the page is written, below the root of the site. */
  readonly path: string;
  readonly index: RecordIndex;
  /** The record's stories in the language of the page. */
  readonly stories: readonly Story[];
  readonly basemap: LoadedBasemap;
  /** Where the basemap's file lies below the root. */
  readonly basemapPath: string;
  /** The built `index.html` (for frames `embed.html`), with its marks for head and body. */
  readonly template: string;
  readonly siteUrl: string | null;
  /** Web origins whose pages may command a frame, apart by spaces; empty: none. */
  readonly embedOrigins: string;
  /** Built style sheets and scripts of source files and all they import, below the root. */
  readonly chunkFiles: (sources: readonly string[]) => ChunkFiles;
}

/** Every page to write in one language. */
export function pagesOf(index: RecordIndex, stories: readonly Story[]): readonly Page[] {
  return [...staticPages(index.record, storyPageIds(stories)), { kind: 'not-found' }];
}

/** The explore page as a table: every place in rows. */
const ALL_PLACES = 'places/index.html';

/** Files of a page: its folder's index; the start page of the site is the Vietnamese one; the page for wrong addresses is `404.html`. */
export function outputPath(page: Page, lang: Lang): readonly string[] {
  if (page.kind === 'not-found') return lang === 'vi' ? ['404.html'] : [];
  const file = `${pathTo(page, lang)}index.html`;
  if (page.kind !== 'explore') return [file];
  return [file, `${lang}/${ALL_PLACES}`, ...(lang === 'vi' ? ['index.html'] : [])];
}

/** One page as a whole HTML document. */
export function renderPage({
  page,
  lang,
  path,
  index,
  stories,
  basemap,
  basemapPath,
  template,
  siteUrl,
  embedOrigins,
  chunkFiles,
}: RenderInput): string {
  const dict = DICTIONARIES[lang];
  const root = rootFrom(page, path, siteUrl);
  const asTable = page.kind === 'explore' && path.endsWith(ALL_PLACES);
  const view: ViewState = { ...openingView(lang), page, shape: asTable ? 'table' : 'map' };
  const drawn = page.kind === 'explore' || page.kind === 'place' || page.kind === 'plan' || page.kind === 'embed';
  const poster = drawn ? pagePoster(index, view, basemap, dict.shell.map.posterAlt) : '';
  const body = renderToString(
    <PageAtlasProvider value={staticAtlas(index, dict, view, root)}>
      <StaticPage poster={poster} stories={stories} drawings={drawingsOf(page, stories, index, basemap, view)} />
    </PageAtlasProvider>,
  );
  const head = headMarkup({ page, lang, index, stories, dict, root, siteUrl, embedOrigins });
  const basemapMeta = `<meta name="atlas-basemap" content="${basemapPath}">`;
  const { edition } = index.record;
  const links = headLinks({ page, lang, root, template, edition, basemapPath, chunkFiles }).join('\n    ');
  return template
    .replace('<html lang="vi">', () => `<html lang="${lang}">`)
    .replace('<!--head-->', () => `${head}\n    ${basemapMeta}\n    ${links}`)
    .replace('<!--body-->', () => `<div id="atlas">${body}</div>`)
    .replaceAll('"./assets/', `"${root}assets/`);
}

/** A wrong address may lie at any depth, so its page must name the root absolutely. */
function rootFrom(page: Page, path: string, siteUrl: string | null): string {
  if (page.kind === 'not-found') return siteUrl ? new URL(siteUrl).pathname : '/';
  return '../'.repeat(path.split('/').length - 1) || './';
}

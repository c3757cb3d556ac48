import type { PageDictionary } from '../i18n/dictionary.ts';
import type { RecordIndex } from '../model/record-index.ts';
import type { Story } from '../model/story/story.ts';
import { LANGS, type Lang } from '../model/vocabulary.ts';
import { pathTo } from '../view/link.ts';
import type { Page } from '../view/view-state.ts';
import { NOT_LOADED_META, RETRY_META } from './live/code-trouble.ts';
import { pageHead } from './page-head.ts';
import { shareHead } from './share/share-head.ts';
import { TRUSTED_TYPES_POLICIES } from './trust/trusted-types-policies.ts';

export interface HeadInput {
  readonly page: Page;
  readonly lang: Lang;
  readonly index: RecordIndex;
  readonly stories: readonly Story[];
  readonly dict: PageDictionary;
  /** Relative path from the page to the root: `../../` or `./`. */
  readonly root: string;
  /** Absolute address of the site with a closing slash; null when the build does not know it. */
  readonly siteUrl: string | null;
  /** Web origins whose pages may command a frame, apart by spaces; empty: none. */
  readonly embedOrigins: string;
}

/** An archive of further places (docs/scale.md), below the site's root or at an address of its own; none by default. */
const TILES_URL: string | undefined = import.meta.env.VITE_TILES_URL;

/**
 * The site alone, and the hosts of an online base (`VITE_BASEMAP_STYLE`, `VITE_BASEMAP_ORIGINS`) and of tiles where the build names
 * them.
 */
const FROM_HERE = ["'self'", ...basemapOrigins(), ...tilesOrigins()].join(' ');

function tilesOrigins(): readonly string[] {
  return TILES_URL && URL.canParse(TILES_URL) ? [new URL(TILES_URL).origin] : [];
}

function basemapOrigins(): readonly string[] {
  const { VITE_BASEMAP_STYLE: style, VITE_BASEMAP_ORIGINS: others = '' } = import.meta.env;
  return style ? [new URL(style).origin, ...others.split(/\s+/u).filter(Boolean)] : [];
}

/** Scripts, styles, fonts, workers and data from the site alone; no inline script or style. `frame-ancestors` is a header's business. */
export const CONTENT_POLICY = [
  `default-src ${FROM_HERE}`,
  `img-src ${FROM_HERE} data: blob:`,
  "worker-src 'self'",
  "font-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  `trusted-types ${Object.values(TRUSTED_TYPES_POLICIES).join(' ')}`,
].join('; ');

/** What the head says after `<meta charset>` and links nothing that is fetched: policy, title, description, the page in other languages. */
export function headMarkup({ page, lang, index, stories, dict, root, siteUrl, embedOrigins }: HeadInput): string {
  const { title, description } = pageHead(page, index, stories, dict);
  const address = (of: Lang) => `${siteUrl ?? root}${pathTo(page, of)}`;
  const { edition } = index.record;
  const lines = [
    `<meta http-equiv="Content-Security-Policy" content="${escapeAttribute(CONTENT_POLICY)}">`,
    `<title>${escapeText(title)}</title>`,
    meta('description', description),
    meta('atlas-root', root),
    meta('atlas-edition', edition),
    ...(TILES_URL ? [meta('atlas-tiles', TILES_URL)] : []),
    meta(NOT_LOADED_META, dict.failures.recordNotLoaded.text),
    meta(RETRY_META, dict.failures.retry),
    meta('theme-color', '#fbf8f1', '(prefers-color-scheme: light)'),
    meta('theme-color', '#18212a', '(prefers-color-scheme: dark)'),
    `<link rel="icon" type="image/svg+xml" href="${root}favicon.svg">`,
    ...(page.kind === 'embed' && embedOrigins ? [meta('atlas-embed-origins', embedOrigins)] : []),
    page.kind === 'not-found' ? meta('robots', 'noindex') : `<link rel="canonical" href="${address(lang)}">`,
    ...(page.kind === 'not-found' ? [] : LANGS.map((of) => alternate(of, address(of)))),
    ...(page.kind === 'not-found' ? [] : [alternate('x-default', address('vi'))]),
    property('og:title', title),
    property('og:description', description),
    property('og:type', 'article'),
    property('og:site_name', dict.shell.product),
    property('og:locale', { vi: 'vi_VN', en: 'en_GB', zh: 'zh_CN' }[lang]),
    ...shareHead({ page, lang, index, dict, root, siteUrl, title, description }),
  ];
  return lines.join('\n    ');
}

function meta(name: string, content: string, media?: string): string {
  const when = media ? ` media="${media}"` : '';
  return `<meta name="${name}" content="${escapeAttribute(content)}"${when}>`;
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escapeAttribute(content)}">`;
}

function alternate(lang: string, href: string): string {
  return `<link rel="alternate" hreflang="${lang}" href="${href}">`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}

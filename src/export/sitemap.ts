import type { Lang } from '../model/vocabulary.ts';

/** A page in all its languages. */
export interface SitemapEntry {
  /** Path of each language below the root of the site. */
  readonly paths: Readonly<Record<Lang, string>>;
}

const NAMESPACES = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';

/**
 * A sitemap (sitemaps.org 0.9) with every page in every language, each naming the others.
 * @param siteUrl absolute, with a closing slash
 * @param lastModified ISO day
 */
export function sitemapXml(entries: readonly SitemapEntry[], siteUrl: string, lastModified: string): string {
  const urls = entries.flatMap(({ paths }) => {
    const address = (path: string) => escapeXmlText(new URL(path, siteUrl).href);
    const all = Object.entries(paths);
    const links = [...all, ['x-default', paths.vi] as const].map(
      ([lang, path]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${address(path)}"/>`,
    );
    return all.map(
      ([, path]) => `<url><loc>${address(path)}</loc><lastmod>${lastModified}</lastmod>${links.join('')}</url>`,
    );
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${NAMESPACES}>\n${urls.join('\n')}\n</urlset>\n`;
}

/** What crawlers may read: everything. The sitemap is named where its address is known. */
export function robotsTxt(siteUrl: string | null): string {
  const sitemap = siteUrl === null ? '' : `\nSitemap: ${siteUrl}sitemap.xml\n`;
  return `User-agent: *\nAllow: /\n${sitemap}`;
}

function escapeXmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&apos;').replaceAll('"', '&quot;');
}

const URLSET =
  /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<urlset xmlns="http:\/\/www\.sitemaps\.org\/schemas\/sitemap\/0\.9" xmlns:xhtml="http:\/\/www\.w3\.org\/1999\/xhtml">\n([\s\S]*)\n<\/urlset>\n$/u;
const TEXT = `(?:[^<>&"']|&(?:amp|lt|gt|quot|apos);)+`;
const URL_LINE = new RegExp(
  String.raw`^<url><loc>(${TEXT})<\/loc><lastmod>(\d{4}-\d{2}-\d{2})<\/lastmod>((?:<xhtml:link rel="alternate" hreflang="[a-z-]+" href="${TEXT}"\/>)+)<\/url>$`,
  'u',
);
const LINK = new RegExp(`hreflang="([a-z-]+)" href="(${TEXT})"`, 'gu');

/** One page of a site map: its address, and those of its languages, `x-default` among them. */
export interface MappedPage {
  readonly address: string;
  readonly languages: ReadonlyMap<string, string>;
}

/**
 * Reads a site map (sitemaps.org 0.9, with languages as https://developers.google.com/search/docs/specialty/international/localized-versions
 * asks). Each complaint one sentence.
 */
export function readSitemap(
  xml: string,
  site: string,
): { readonly pages: readonly MappedPage[]; readonly complaints: readonly string[] } {
  const complaints: string[] = [];
  const body = URLSET.exec(xml)?.[1];
  if (body === undefined) return { pages: [], complaints: ['it is no urlset'] };
  if (xml.length > 50 * 1024 * 1024) complaints.push('it has more than 50 MB');
  const pages = body.split('\n').flatMap((line) => {
    const found = URL_LINE.exec(line);
    if (!found) {
      complaints.push(`no url: ${line.slice(0, 120)}`);
      return [];
    }
    const languages = [...(found[3] ?? '').matchAll(LINK)].map(
      ([, lang = '', href = '']) => [lang, plain(href)] as const,
    );
    return [{ address: plain(found[1] ?? ''), languages: new Map(languages) }];
  });
  if (pages.length > 50_000) complaints.push('it has more than 50,000 addresses');
  const known = new Map(pages.map((page) => [page.address, page]));
  if (known.size !== pages.length) complaints.push('an address stands in it twice');
  for (const { address, languages } of pages) {
    if (!address.startsWith(site)) complaints.push(`${address} is not below ${site}`);
    if (![...languages.values()].includes(address)) complaints.push(`${address} does not name itself`);
    for (const other of languages.values()) {
      if (![...(known.get(other)?.languages.values() ?? [])].includes(address)) {
        complaints.push(`${address} names ${other}, which does not name it back`);
      }
    }
  }
  return { pages, complaints };
}

function plain(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&apos;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

import { LANGS, type Lang } from '../../model/vocabulary.ts';

/** What a prerendered page says about the site it belongs to. */
export interface Site {
  /** Absolute URL of the site's root, with a closing slash. */
  readonly rootUrl: string;
  /** Path of the root, with both slashes: `/` or `/atlas/`. */
  readonly root: string;
  readonly edition: string;
  readonly lang: Lang;
}

/** Reads `<meta name="atlas-root">` and `<meta name="atlas-edition">`, and the language of the page. */
export function readSite(page: Document): Site {
  const rootUrl = new URL(metaOf(page, 'atlas-root') ?? './', page.baseURI).href;
  const lang = LANGS.find((known) => known === page.documentElement.lang.slice(0, 2)) ?? 'vi';
  return { rootUrl, root: new URL(rootUrl).pathname, edition: metaOf(page, 'atlas-edition') ?? '', lang };
}

function metaOf(page: Document, name: string): string | null {
  return page.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? null;
}

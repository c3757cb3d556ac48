import { DATA_PACKAGE_ZIP } from '../../export/download-files.ts';
import { breadcrumbJsonLd, datasetJsonLd, type JsonLd, jsonLdScript, placeJsonLd } from '../../export/json-ld.ts';
import type { PageDictionary } from '../../i18n/dictionary.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import type { Lang } from '../../model/vocabulary.ts';
import { pathTo } from '../../view/link.ts';
import type { Page } from '../../view/view-state.ts';
import { hasOembed, oembedPath } from './oembed.ts';
import { SHARE_IMAGE, shareImagePath } from './share-image.ts';

interface ShareHeadInput {
  readonly page: Page;
  readonly lang: Lang;
  readonly index: RecordIndex;
  readonly dict: PageDictionary;
  /** Relative path from the page to the root. */
  readonly root: string;
  /** Absolute address of the site with a closing slash; null when the build does not know it. */
  readonly siteUrl: string | null;
  /** Title with the product's name, and description, as in the head. */
  readonly title: string;
  readonly description: string;
}

/**
 * What other sites read in the head of a page: icon and manifest, the picture and words of share cards, oEmbed, linked data. Cards and
 * oEmbed need absolute addresses, which only a build with `SITE_URL` can write.
 */
export function shareHead(input: ShareHeadInput): readonly string[] {
  const { page, lang, dict, root, siteUrl, title } = input;
  const base = siteUrl ?? root;
  const image = `${base}${shareImagePath(page, lang)}`;
  const icons = [
    `<link rel="icon" href="${root}favicon.ico" sizes="32x32">`,
    `<link rel="apple-touch-icon" href="${root}apple-touch-icon.png">`,
    `<link rel="manifest" href="${root}manifest-${lang}.webmanifest">`,
  ];
  if (page.kind === 'not-found') return icons;
  const oembed = hasOembed(page)
    ? [
        `<link rel="alternate" type="application/json+oembed" href="${base}${oembedPath(page, lang)}" title="${escapeAttribute(title)}">`,
      ]
    : [];
  return [
    ...icons,
    ...oembed,
    property('og:url', `${base}${pathTo(page, lang)}`),
    property('og:image', image),
    property('og:image:type', 'image/jpeg'),
    property('og:image:width', String(SHARE_IMAGE.width)),
    property('og:image:height', String(SHARE_IMAGE.height)),
    property('og:image:alt', dict.pages.imageAlt(title)),
    '<meta name="twitter:card" content="summary_large_image">',
    ...linkedData(input).map(jsonLdScript),
  ];
}

function linkedData(input: ShareHeadInput): readonly JsonLd[] {
  const { page, lang, index, dict, root, siteUrl, description } = input;
  const site = { base: siteUrl ?? root, lang, product: dict.shell.product };
  const steps = breadcrumb(input);
  const trail = steps.length > 1 ? [breadcrumbJsonLd(site, steps)] : [];
  if (page.kind === 'explore') {
    const files = [`${lang}/places.geojson`, `${lang}/places.csv`, `${lang}/places.kml`, `${lang}/tasks.csv`];
    // Search engines for data sets leave out what is described in fewer than 50 characters: the page's own is shorter in Chinese.
    const about = [description, dict.shell.tagline].join(lang === 'zh' ? '' : ' ');
    return [datasetJsonLd(site, index, about, [...files, DATA_PACKAGE_ZIP])];
  }
  if (page.kind !== 'place') return trail;
  const place = placeJsonLd(site, index, page.id, description);
  return place ? [place, ...trail] : trail;
}

/** The way from the map to a page, in the words of the navigation. */
function breadcrumb({ page, lang, dict, title }: ShareHeadInput) {
  const step = (name: string, to: Page) => ({ name, path: pathTo(to, lang) });
  const home = step(dict.shell.product, { kind: 'explore' });
  const parent = parentOf(page, dict);
  if (page.kind === 'explore' || page.kind === 'embed' || page.kind === 'not-found') return [home];
  const own = step(withoutProduct(title, dict), page);
  return parent ? [home, step(parent.name, parent.page), own] : [home, own];
}

/** A page's title without the name of the atlas, which the first step says already. */
function withoutProduct(title: string, { pages }: PageDictionary): string {
  const suffix = pages.titled('');
  return title.endsWith(suffix) ? title.slice(0, -suffix.length) : title;
}

function parentOf({ kind }: Page, dict: PageDictionary): { readonly name: string; readonly page: Page } | null {
  const { nav } = dict.shell;
  if (kind === 'task') return { name: nav.tasks, page: { kind: 'tasks' } };
  if (kind === 'agency') return { name: nav.agencies, page: { kind: 'agencies' } };
  if (kind === 'plan') return { name: nav.plans, page: { kind: 'plans' } };
  if (kind === 'story') return { name: nav.stories, page: { kind: 'stories' } };
  return null;
}

function property(name: string, content: string): string {
  return `<meta property="${name}" content="${escapeAttribute(content)}">`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

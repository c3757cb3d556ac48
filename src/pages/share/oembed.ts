import { NO_FILTER } from '../../model/filter.ts';
import type { Lang } from '../../model/vocabulary.ts';
import { pathTo } from '../../view/link.ts';
import { openingView, type Page, type ViewState } from '../../view/view-state.ts';
import { frameAddress, oembedFrame } from './embed-snippet.ts';
import { SHARE_IMAGE, shareImagePath } from './share-image.ts';

/** Size of a frame where the page around does not say, CSS px. */
const SIZE = { width: 720, height: 480 } as const;

/** A response of type `rich`, version 1.0 (https://oembed.com). */
export interface Oembed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
  readonly cache_age: number;
}

const A_DAY_S = 86_400;

/** True where a frame can show what the page is about. */
export function hasOembed(page: Page): boolean {
  return framePage(page) !== null;
}

/** Where the answer for a page lies, below the root of the site: `vi/places/gate-kim-thanh-ii/oembed.json`. */
export function oembedPath(page: Page, lang: Lang): string {
  return `${pathTo(page, lang)}oembed.json`;
}

interface OembedInput {
  readonly page: Page;
  readonly lang: Lang;
  readonly title: string;
  readonly product: string;
  /** Absolute address of the site with a closing slash. */
  readonly siteUrl: string;
}

/** The answer for a page; null where no frame can show what it is about. */
export function oembedOf({ page, lang, title, product, siteUrl }: OembedInput): Oembed | null {
  const view = frameView(page, lang);
  if (!view) return null;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: product,
    provider_url: siteUrl,
    html: oembedFrame(frameAddress(view, siteUrl), title, SIZE.width, SIZE.height),
    ...SIZE,
    thumbnail_url: `${siteUrl}${shareImagePath(page, lang)}`,
    thumbnail_width: SHARE_IMAGE.width,
    thumbnail_height: SHARE_IMAGE.height,
    cache_age: A_DAY_S,
  };
}

function frameView(page: Page, lang: Lang): ViewState | null {
  const embed = framePage(page);
  if (!embed) return null;
  const filter = {
    ...NO_FILTER,
    ...(page.kind === 'plan' ? { plan: [page.id] } : {}),
    ...(page.kind === 'agency' ? { agency: [page.id] } : {}),
  };
  return { ...openingView(lang), page: embed, filter };
}

function framePage(page: Page): Extract<Page, { kind: 'embed' }> | null {
  const frame = { kind: 'embed', chrome: 'legend', place: null, story: null } as const;
  switch (page.kind) {
    case 'place':
      return { ...frame, place: page.id };
    case 'story':
      return { ...frame, story: page.id };
    case 'explore':
    case 'plan':
    case 'agency':
      return frame;
    case 'embed':
      return page;
    default:
      return null;
  }
}

import type { Lang } from '../../model/vocabulary.ts';
import { addressOf } from '../../view/link.ts';
import type { Page } from '../../view/view-state.ts';

/** Where a page of the atlas can be reached by everybody. */
export interface PublicPlace {
  /** Address of the site's root that the copy was told (`<meta name="atlas-public-url">`), if any. */
  readonly told: string | null;
  /** Address of the page that is open. */
  readonly here: string;
  /** Root of the site as links use it. */
  readonly root: string;
}

/** What the page that is open says about it. */
export function readPublicPlace(page: Document, root: string): PublicPlace {
  const told = page.querySelector('meta[name="atlas-public-url"]')?.getAttribute('content') ?? null;
  return { told, here: page.defaultView?.location.href ?? '', root };
}

/**
 * The absolute address of a page, for a code on the screen. Null for a copy on a disk that was never told where the atlas lives: a phone
 * cannot open a file of somebody else's computer.
 */
export function publicAddress(page: Page, lang: Lang, { told, here, root }: PublicPlace): string | null {
  if (told) return addressOf(page, lang, told);
  return /^https?:/u.test(here) ? new URL(addressOf(page, lang, root), here).href : null;
}

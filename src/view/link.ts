import type { Lang } from '../model/vocabulary.ts';
import { formatUrl } from './url/format-url.ts';
import { formatPath } from './url/page-path.ts';
import { openingView, type Page } from './view-state.ts';

/** The path of a page below the root of the site: `vi/places/gate-kim-thanh-ii/`. Where the static page is written. */
export function pathTo(page: Page, lang: Lang): string {
  return formatPath(page, lang);
}

/**
 * The address of a page for `<a href>`: root, path, and the parameters that are part of the page (a story's step, an embed's chrome).
 *
 * @param root `../../` in static pages, an absolute path in the live one, or the single file's own path
 */
export function addressOf(page: Page, lang: Lang, root: string): string {
  return formatUrl({ ...openingView(lang), page }, { root });
}

import type { Lang } from '../../model/vocabulary.ts';
import { pathTo } from '../../view/link.ts';
import type { Page } from '../../view/view-state.ts';

/** Size that Open Graph and Twitter cards ask for, px. */
export const SHARE_IMAGE = { width: 1200, height: 630 } as const;

/** Pages with a picture of their own; the others share the picture of the explore page. */
const OWN: readonly Page['kind'][] = ['explore', 'place', 'task', 'agency', 'plan', 'story'];

/** True where the page has a picture of its own. */
export function hasShareImage(page: Page): boolean {
  return OWN.includes(page.kind);
}

/** Path of the picture of a page, below the root of the site: `share/vi/places/gate-kim-thanh-ii.jpg`. */
export function shareImagePath(page: Page, lang: Lang): string {
  const pictured: Page = hasShareImage(page) ? page : { kind: 'explore' };
  const path = pathTo(pictured, lang).replace(/\/$/u, '');
  return `share/${pictured.kind === 'explore' ? `${path}/corridor` : path}.jpg`;
}

import { formatUrl } from '../../view/url/format-url.ts';
import type { Page, ViewState } from '../../view/view-state.ts';

/** The address of the full page that shows what a frame shows: place or story, filters, year, paper, camera, edition. */
export function fullViewAddress(view: ViewState, root: string): string {
  return formatUrl({ ...view, page: fullPage(view.page) }, { root });
}

function fullPage(page: Page): Page {
  if (page.kind !== 'embed') return page;
  if (page.place !== null) return { kind: 'place', id: page.place };
  return page.story === null ? { kind: 'explore' } : { kind: 'story', id: page.story, step: 1 };
}

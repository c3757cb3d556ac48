import { NO_FILTER } from '../../model/filter.ts';
import { formatUrl } from '../../view/url/format-url.ts';
import type { Page, ViewState } from '../../view/view-state.ts';

/** The address of the full page that shows what a frame shows: place or story, filters, year, paper, camera, edition. */
export function fullViewAddress(view: ViewState, root: string): string {
  const { page } = view;
  if (page.kind !== 'embed') return formatUrl(view, { root });
  if (page.story !== null) return storyAddress(view, page.story, root);
  const full: Page = page.place === null ? { kind: 'explore' } : { kind: 'place', id: page.place };
  return formatUrl({ ...view, page: full }, { root });
}

/** A story brings its own filters, year and camera. */
function storyAddress(view: ViewState, id: string, root: string): string {
  return formatUrl(
    { ...view, page: { kind: 'story', id, step: 1 }, filter: NO_FILTER, year: null, camera: null },
    { root },
  );
}

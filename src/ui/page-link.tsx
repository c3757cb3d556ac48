import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { closePlace, selectPlace } from '../view/view-changes.ts';
import type { Page, ViewState } from '../view/view-state.ts';
import { useAtlas } from './atlas-context.ts';
import { useLatestView } from './latest-view.ts';

interface PageLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> {
  readonly page: Page;
}

/**
 * A link to a page of the atlas. Between the explore page and place sheets, and inside a frame, the live page moves without loading,
 * keeping filter, year and camera; a click with a modifier, and every other page, is the browser's.
 */
export function PageLink({ page, ...rest }: PageLinkProps) {
  const { change, hrefTo, live, view } = useAtlas();
  const latestView = useLatestView();
  const stays = live && within(view, page) !== null;
  const follow = (event: MouseEvent) => {
    const next = within(latestView?.() ?? view, page);
    if (!next || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    change(next);
  };
  return <a {...rest} href={hrefTo(page)} onClick={stays ? follow : undefined} />;
}

/** The view the link leads to, where the page that is open can show it; null where another page has to be loaded. */
function within(view: ViewState, page: Page): ViewState | null {
  const { kind } = view.page;
  const onAtlas = kind === 'explore' || kind === 'place';
  if (page.kind === 'place') return onAtlas || kind === 'embed' ? selectPlace(view, page.id) : null;
  return page.kind === 'explore' && onAtlas ? closePlace(view) : null;
}

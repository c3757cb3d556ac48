import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import type { Page } from '../view/view-state.ts';
import { useAtlas } from './atlas-context.ts';

interface PageLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'> {
  readonly page: Page;
}

/**
 * A link to a page of the atlas. Between the explore page and place sheets the live page moves without loading, keeping filter, year
 * and camera; a click with a modifier, and every other page, is the browser's.
 */
export function PageLink({ page, ...rest }: PageLinkProps) {
  const { change, hrefTo, live, view } = useAtlas();
  const stays =
    live &&
    (page.kind === 'explore' || page.kind === 'place') &&
    (view.page.kind === 'explore' || view.page.kind === 'place');
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    change({ ...view, page });
  };
  return <a {...rest} href={hrefTo(page)} onClick={stays ? follow : undefined} />;
}

import { createRoot, type Root } from 'react-dom/client';
import { parseUrl } from '../../view/url/parse-url.ts';
import type { ViewState } from '../../view/view-state.ts';
import { createAtlasStore } from '../live/atlas-store.ts';
import { syncUrl } from '../live/url-sync.ts';
import { carriedAtlas } from './carried-atlas.ts';
import { openPage, sameLivePage } from './open-page.tsx';

/**
 * Starts the one-file copy: the page a link names is made from what the file carries. Links inside the atlas open without reading the
 * file again.
 */
export async function bootSingleFile(page: Document, window: Window): Promise<void> {
  const root = window.location.pathname;
  const mount = page.getElementById('atlas');
  if (!mount) return;
  const carried = carriedAtlas(page);
  let shown: { readonly root: Root; readonly stop: () => void; readonly view: () => ViewState } | null = null;

  const open = async () => {
    const { view, notices } = parseUrl(window.location, { root });
    const store = createAtlasStore(view, notices);
    const live = await openPage(store, root, carried);
    shown?.stop();
    shown?.root.unmount();
    page.documentElement.lang = view.lang;
    if (view.paper) page.documentElement.dataset.paper = view.paper;
    const reactRoot = createRoot(mount);
    shown = { root: reactRoot, stop: syncUrl(store, window, root), view: () => store.getState().view };
    reactRoot.render(live);
    window.scrollTo(0, 0);
  };

  page.addEventListener('click', (event) => {
    const address = insideLink(event, root);
    if (!address) return;
    event.preventDefault();
    window.history.pushState(null, '', address);
    void open();
  });
  window.addEventListener('popstate', () => {
    const { view } = parseUrl(window.location, { root });
    if (shown && !sameLivePage(shown.view(), view)) void open();
  });
  await open();
}

/** The address of a clicked link that leads to another page of this file; null for every other click. */
function insideLink(event: MouseEvent, root: string): string | null {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (event.defaultPrevented || !plain || !(event.target instanceof Element)) return null;
  const link = event.target.closest<HTMLAnchorElement>('a[href]');
  if (!link || link.target === '_blank' || link.hasAttribute('download') || link.getAttribute('href')?.startsWith('#'))
    return null;
  const to = new URL(link.href);
  return to.protocol === 'file:' && to.pathname === root ? to.href : null;
}

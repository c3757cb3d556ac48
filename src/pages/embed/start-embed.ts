import type { Notice } from '../../view/url/notice.ts';
import { parseUrl } from '../../view/url/parse-url.ts';
import type { ViewState } from '../../view/view-state.ts';
import { readSite, type Site } from '../live/site.ts';
import { fullViewAddress } from './full-view.ts';
import { type HeightReporter, reportHeight } from './height-reporter.ts';
import { type Listeners, linkMessage, readListeners } from './outgoing-messages.ts';
import { whenWanted } from './when-wanted.ts';

/** What the frame knows before anything is loaded. */
export interface Frame {
  readonly page: Document;
  readonly window: Window;
  readonly site: Site;
  readonly view: ViewState;
  readonly notices: readonly Notice[];
  readonly height: HeightReporter;
}

/**
 * The first script of a frame: small, for it runs in every article. It reads the address, tells the page around its height, leads the
 * link to exactly this view, and fetches the live map when the reader wants it. Until then the poster is the map.
 */
export function startEmbed(page: Document, window: Window): void {
  const frame = page.querySelector('.embed');
  const map = page.querySelector('.embed-map');
  if (!frame || !map) return;
  const { pathname, search, hash: wholeHash } = window.location;
  const { listeners, hash } = readListeners({ search, hash: wholeHash });
  const site = readSite(page);
  const parsed = parseUrl({ pathname, search, hash }, { root: site.root });
  const view = { ...parsed.view, lang: site.lang };
  const height = reportHeight(window, listeners);
  height.watch(frame);
  page.querySelector('.embed-open')?.setAttribute('href', fullViewAddress(view, site.root));
  followLinksThrough(page, window, listeners);
  // Locked up by the page around (a sandbox without an origin of its own, as in WordPress): no worker may run, the poster is the map.
  if (window.origin !== 'null') void comeAlive({ page, window, site, view, notices: parsed.notices, height }, map);
}

async function comeAlive(frame: Frame, map: Element): Promise<void> {
  const { page, window, site, view } = frame;
  const button = page.querySelector<HTMLButtonElement>('.embed-activate');
  if (button) button.hidden = false;
  const why = await whenWanted(map, button, window);
  button?.setAttribute('aria-busy', 'true');
  fetchAhead(page, `${site.rootUrl}record/${view.edition ?? site.edition}/${site.lang}.json`);
  try {
    const { mountEmbed } = await import('./live-embed.tsx');
    await mountEmbed(frame, { focusMap: why === 'pressed' && page.activeElement === button });
  } catch {
    // The poster stays; the button offers another try.
    button?.removeAttribute('aria-busy');
    button?.setAttribute('data-failed', '');
    if (button) await new Promise((pressed) => button.addEventListener('click', pressed, { once: true }));
    button?.removeAttribute('data-failed');
    await comeAlive(frame, map);
  }
}

/** The record comes while the scripts that read it are still on their way. */
function fetchAhead(page: Document, address: string): void {
  const link = page.createElement('link');
  link.rel = 'preload';
  link.as = 'fetch';
  link.crossOrigin = 'anonymous';
  link.href = address;
  page.head.append(link);
}

/** In WordPress a frame may not open a window: the page around is asked to follow the link. */
function followLinksThrough(page: Document, window: Window, { wordPressSecret }: Listeners): void {
  if (wordPressSecret === null) return;
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[target="_blank"]') : null;
    if (!link) return;
    event.preventDefault();
    window.parent.postMessage(linkMessage(link.href, wordPressSecret), '*');
  });
}

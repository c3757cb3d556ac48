import { createOfflineCopy, type OfflineCopy, savesByItself } from '../../offline/offline-copy.ts';
import { isSingleFile } from '../../view/url/site-root.ts';
import type { Page } from '../../view/view-state.ts';

let copy: OfflineCopy | null = null;

/** The offline copy of the page that is open: one for all its parts. Browser only. */
export function pageOfflineCopy(): OfflineCopy {
  copy ??= createOfflineCopy(
    window,
    new URL('service-worker.js', siteRoot()).href,
    isSingleFile(window.location.pathname),
  );
  return copy;
}

function siteRoot(): string {
  const named = document.querySelector('meta[name="atlas-root"]')?.getAttribute('content') ?? './';
  return new URL(named, document.baseURI).href;
}

/**
 * Saves the atlas for use without a network once the page has nothing better to do. Frames in other sites' pages save nothing; neither does
 * a reader who saves data or once said no.
 */
export function keepForOffline(page: Page['kind']): void {
  if (page === 'embed' || !savesByItself(window)) return;
  const save = () => void pageOfflineCopy().save();
  const whenIdle = () => (window.requestIdleCallback ? window.requestIdleCallback(save, { timeout: 20_000 }) : save());
  if (document.readyState === 'complete') whenIdle();
  else window.addEventListener('load', whenIdle, { once: true });
}

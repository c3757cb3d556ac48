import { historyStep } from '../../view/history-policy.ts';
import { formatUrl } from '../../view/url/format-url.ts';
import { parseUrl } from '../../view/url/parse-url.ts';
import type { AtlasStore } from './atlas-store.ts';

/**
 * The one place that writes the URL. Camera moves replace the history entry, everything else pushes one; back and forward put the
 * view of that entry back, camera included. Returns the undo.
 */
export function syncUrl(store: AtlasStore, window: Window, root: string): () => void {
  const unsubscribe = store.subscribe(({ view }, { view: before }) => {
    if (view === before) return;
    const url = formatUrl(view, { root });
    const { pathname, search, hash } = window.location;
    if (url === pathname + search + hash) return;
    if (historyStep(before, view) === 'push') window.history.pushState(null, '', url);
    else window.history.replaceState(null, '', url);
  });
  const onPopState = () => {
    const { view, notices } = parseUrl(window.location, { root });
    store.setState({ view, notices, chooser: null });
  };
  window.addEventListener('popstate', onPopState);
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', onPopState);
  };
}

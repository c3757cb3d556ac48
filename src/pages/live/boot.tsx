import { createRoot } from 'react-dom/client';
import { loadDictionary } from '../../i18n/load-dictionary.ts';
import { indexRecord } from '../../model/record-index.ts';
import { parseUrl } from '../../view/url/parse-url.ts';
import { createAtlasStore } from './atlas-store.ts';
import { basemapUrls } from './basemap-urls.ts';
import { loadRecord } from './load-record.ts';
import { showRecordTrouble } from './record-trouble-mount.tsx';
import { readSite } from './site.ts';
import { syncUrl } from './url-sync.ts';

/** Reads the URL, loads the record, builds the store and mounts. The static page stays as it is until all of that has worked. */
export async function boot(page: Document, window: Window): Promise<void> {
  const site = readSite(page);
  const mount = page.getElementById('atlas');
  if (!mount) return;
  const parsed = parseUrl(window.location, { root: site.root });
  const isAtlas = parsed.view.page.kind === 'explore' || parsed.view.page.kind === 'place';
  const [dict, loaded, live] = await Promise.all([
    loadDictionary(site.lang),
    loadRecord(site),
    isAtlas ? import('./live-explore.tsx') : import('./live-document.tsx'),
  ]);
  if (!loaded.record) {
    showRecordTrouble(page, dict, loaded.failure, () => void boot(page, window));
    return;
  }
  const index = indexRecord(loaded.record);
  const store = createAtlasStore({ ...parsed.view, lang: site.lang }, parsed.notices);
  syncUrl(store, window, site.root);
  const poster = page.querySelector('.map-poster')?.innerHTML ?? '';
  const shared = { store, index, dict, root: site.root, poster };
  createRoot(mount).render(
    'LiveExplore' in live ? (
      <live.LiveExplore {...shared} basemap={basemapUrls(page, site)} />
    ) : (
      <live.LiveDocument {...shared} />
    ),
  );
}

import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { loadDictionary, loadPageDictionary } from '../../i18n/load-dictionary.ts';
import { indexRecord, type RecordIndex } from '../../model/record-index.ts';
import { parseUrl } from '../../view/url/parse-url.ts';
import type { Page } from '../../view/view-state.ts';
import { type AtlasStore, createAtlasStore } from './atlas-store.ts';
import { basemapUrls } from './basemap-urls.ts';
import { showCodeTrouble, showTrouble } from './code-trouble.ts';
import { loadPlaceSheet } from './live-place-sheet.tsx';
import { loadOutline, loadRecord } from './load-record.ts';
import { fetchLostStyles } from './lost-styles.ts';
import { showRecordTrouble } from './record-trouble-mount.tsx';
import { readSite, type Site } from './site.ts';
import { tilesAddress } from './tiles-address.ts';
import { syncUrl } from './url-sync.ts';

/** Reads the URL, loads the record, builds the store and mounts. The static page stays as it is until all of that has worked. */
export async function boot(page: Document, window: Window): Promise<void> {
  const site = readSite(page);
  const mount = page.getElementById('atlas');
  if (!mount) return;
  pinAddresses(page);
  const parsed = parseUrl(window.location, { root: site.root });
  const again = () => void fetchLostStyles(page).then(() => boot(page, window));
  const code = codeOf(page, site, parsed.view.page);
  // What the explore page shows at first is in the outline; the page of a place stands there with everything already.
  const load = parsed.view.page.kind === 'explore' ? loadOutline : loadRecord;
  const [arrived, loaded] = await Promise.all([code.catch(said), load(site)]);
  if (!arrived) {
    showCodeTrouble(page, again);
    return;
  }
  const { dict, live } = arrived;
  if (!loaded.record) {
    showRecordTrouble(page, dict, loaded.failure, again);
    return;
  }
  const { record } = loaded;
  // What React empties when nothing holds an error: an old browser, or a mistake of ours, must not cost the reader the text.
  const still = [...mount.childNodes];
  const onUncaughtError = (error: unknown) => {
    console.error(error);
    mount.replaceChildren(...still);
    const { unexpected, reload } = dict.failures;
    const sentence = `${unexpected.title}. ${unexpected.text}`;
    showTrouble(page, { sentence, button: reload, act: () => window.location.reload() });
  };
  try {
    const index = indexRecord(record);
    const store = createAtlasStore({ ...parsed.view, lang: site.lang }, parsed.notices);
    syncUrl(store, window, site.root);
    const poster = page.querySelector('.map-poster')?.innerHTML ?? '';
    createRoot(mount, { onUncaughtError }).render(live({ store, index, root: site.root, poster }));
  } catch (error) {
    onUncaughtError(error);
    return;
  }
  void import('../offline/page-offline-copy.ts').then(
    ({ keepForOffline }) => keepForOffline(parsed.view.page.kind),
    said,
  );
}

/** The address of the page will change by itself; what the browser fetches later by the head's relative addresses must not move with it. */
function pinAddresses(page: Document): void {
  for (const link of page.querySelectorAll<HTMLLinkElement>(
    'link[rel~="icon"], link[rel="apple-touch-icon"], link[rel="manifest"]',
  )) {
    link.setAttribute('href', link.href);
  }
}

/** The reason goes to the console; the reader is told in words. */
function said(error: unknown): null {
  console.error(error);
  return null;
}

/** What any live page is given. */
interface Shared {
  readonly store: AtlasStore;
  readonly index: RecordIndex;
  readonly root: string;
  readonly poster: string;
}

/** The words and the code of a kind of page. */
interface Loaded {
  readonly dict: Dictionary;
  readonly live: (shared: Shared) => ReactNode;
}

function codeOf(page: Document, site: Site, { kind }: Page): Promise<Loaded> {
  if (kind === 'explore' || kind === 'place') return loadExplore(page, site, kind === 'place');
  if (kind === 'stories' || kind === 'story') {
    return import('../present/load-talk.tsx').then(({ loadTalk }) => loadTalk(page, site, kind));
  }
  return loadDocument(site);
}

async function loadExplore(page: Document, site: Site, withSheet: boolean): Promise<Loaded> {
  const basemap = basemapUrls(page, site);
  // The base arrives while the page is mounted. Where this fails, the map itself says so.
  import('../../map/atlas-map.ts').then(({ prepareAtlasMap }) => prepareAtlasMap(basemap)).catch(() => undefined);
  const [dict, { LiveExplore }] = await Promise.all([
    loadDictionary(site.lang),
    import('./live-explore.tsx'),
    withSheet ? loadPlaceSheet() : null,
  ]);
  const tilesUrl = tilesAddress(page, site);
  return {
    dict,
    live: (shared) => <LiveExplore {...shared} dict={dict} site={site} basemap={basemap} tilesUrl={tilesUrl} />,
  };
}

async function loadDocument(site: Site): Promise<Loaded> {
  const [dict, { LiveDocument }] = await Promise.all([loadPageDictionary(site.lang), import('./live-document.tsx')]);
  return { dict, live: (shared) => <LiveDocument {...shared} dict={dict} /> };
}

import '../../styles/embed-live.css';
import { createRoot } from 'react-dom/client';
import { loadDictionary } from '../../i18n/load-dictionary.ts';
import { indexRecord } from '../../model/record-index.ts';
import { createAtlasStore } from '../live/atlas-store.ts';
import { basemapUrls } from '../live/basemap-urls.ts';
import { LiveFrame } from './live-frame.tsx';
import { loadEdition } from './load-edition.ts';
import { obeyMessages } from './obey-messages.ts';
import type { Frame } from './start-embed.ts';

/**
 * Fetches words and record, then puts the live frame in the place of the static one. The address is never written: an entry in the
 * history would make the article's "back" go nowhere.
 *
 * @throws Error when the record cannot be had; the static frame is then as it was
 */
export async function mountEmbed(frame: Frame, { focusMap }: { readonly focusMap: boolean }): Promise<void> {
  const { page, site, view, notices } = frame;
  const mount = page.getElementById('atlas');
  const [dict, loaded] = await Promise.all([loadDictionary(site.lang), loadEdition(site, view.edition)]);
  if (!loaded.record || !mount) throw new Error(`no record: ${loaded.failure}`);
  const index = indexRecord(loaded.record);
  const store = createAtlasStore(view, notices);
  obeyMessages(frame, store, index);
  createRoot(mount).render(
    <LiveFrame
      store={store}
      index={index}
      dict={dict}
      root={site.root}
      basemap={basemapUrls(page, site)}
      poster={page.querySelector('.map-poster')?.innerHTML ?? ''}
      site={site}
      standing={loaded.standing}
      focusMap={focusMap}
      onTree={frame.height.watch}
    />,
  );
}

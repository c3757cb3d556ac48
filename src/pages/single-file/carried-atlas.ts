import type { LoadedBasemap } from '../../cartography/basemap.ts';
import { type BasemapTopology, loadedBasemap } from '../../cartography/basemap-topology.ts';
import { loadPageDictionary } from '../../i18n/load-dictionary.ts';
import { decodeRecord } from '../../model/compiled-record.ts';
import { indexRecord } from '../../model/record-index.ts';
import type { Story } from '../../model/story/story.ts';
import type { Lang } from '../../model/vocabulary.ts';
import { BASEMAP_NAME, embeddedText, recordName, storiesName } from '../../offline/embedded-data.ts';
import type { AtlasInLanguage, TalkLoader } from '../present/load-stories.ts';

/** What the one-file copy carries: everything a page may want, read out of the file when it is first wanted. */
export interface CarriedAtlas extends TalkLoader {
  readonly atlas: (lang: Lang) => Promise<AtlasInLanguage>;
  readonly stories: (lang: Lang) => Promise<readonly Story[]>;
  readonly basemap: () => Promise<LoadedBasemap>;
}

export function carriedAtlas(page: Document): CarriedAtlas {
  const once = new Map<string, Promise<unknown>>();
  const remembered = <Value>(name: string, read: () => Promise<Value>): Promise<Value> => {
    const known = once.get(name) as Promise<Value> | undefined;
    const promise = known ?? read();
    once.set(name, promise);
    return promise;
  };
  return {
    atlas: (lang) => remembered(recordName(lang), () => readAtlas(page, lang)),
    stories: (lang) =>
      remembered(storiesName(lang), async () => JSON.parse(await embeddedText(page, storiesName(lang))) as Story[]),
    basemap: () =>
      remembered(BASEMAP_NAME, async () =>
        loadedBasemap(JSON.parse(await embeddedText(page, BASEMAP_NAME)) as BasemapTopology),
      ),
  };
}

async function readAtlas(page: Document, lang: Lang): Promise<AtlasInLanguage> {
  const [dict, text] = await Promise.all([loadPageDictionary(lang), embeddedText(page, recordName(lang))]);
  const decoded = decodeRecord(text);
  if (!decoded.ok) throw new Error(`the record in this copy is refused: ${decoded.refused}, ${decoded.detail}`);
  return { index: indexRecord(decoded.ok), dict };
}

import type { AtlasRecord } from '../../model/record.ts';
import { type LoadFailure, loadOutline } from '../live/load-record.ts';
import type { Site } from '../live/site.ts';

/** `pinned`: the older edition that was asked for; `lost`: one was asked for that is kept no more, so this is the newest. */
export type Standing = 'newest' | 'pinned' | 'lost';

export type LoadedEdition =
  | {
      readonly record: AtlasRecord;
      readonly standing: Standing;
      readonly failure?: undefined;
    }
  | { readonly record?: undefined; readonly failure: LoadFailure };

/** What is drawn of the edition a link names (the details come with a place's card), where the site keeps it; else the newest. Never rejects. */
export async function loadEdition(site: Site, asked: string | null): Promise<LoadedEdition> {
  const older = asked !== null && asked !== site.edition;
  if (older) {
    const { record } = await loadOutline(site, asked);
    if (record) return { record, standing: 'pinned' };
  }
  const { record, failure } = await loadOutline(site);
  if (!record) return { failure };
  return { record, standing: older ? 'lost' : 'newest' };
}

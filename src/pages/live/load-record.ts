import { decodeRecord, type Refusal } from '../../model/compiled-record.ts';
import type { AtlasRecord } from '../../model/record.ts';
import { afterPaint } from './after-paint.ts';
import type { Site } from './site.ts';

/** Why there is no record: a refusal of the file itself, or a fetch that failed. */
export type LoadFailure = Refusal | 'unreachable';

export type LoadedRecord =
  | { readonly record: AtlasRecord; readonly failure?: undefined }
  | { readonly record?: undefined; readonly failure: LoadFailure };

/** Address of a compiled record. An edition never changes once published, so the file may be cached for ever. */
export function recordUrl(site: Site, edition = site.edition): string {
  return new URL(`record/${edition}/${site.lang}.json`, site.rootUrl).href;
}

/** Fetches and checks the record of the page's language and edition. Never rejects. */
export async function loadRecord(site: Site, edition = site.edition): Promise<LoadedRecord> {
  try {
    const response = await fetch(recordUrl(site, edition), { credentials: 'same-origin' });
    if (!response.ok) return { failure: 'unreachable' };
    const text = await response.text();
    await afterPaint(window);
    const decoded = decodeRecord(text, { edition });
    return decoded.ok ? { record: decoded.ok } : { failure: decoded.refused };
  } catch {
    return { failure: 'unreachable' };
  }
}

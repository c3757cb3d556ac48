import { type Decoded, decodeDetails, decodeRecord, type Refusal } from '../../model/compiled-record.ts';
import type { AtlasRecord } from '../../model/record.ts';
import { afterPaint } from './after-paint.ts';
import type { Site } from './site.ts';

/** Why there is no record: a refusal of the file itself, or a fetch that failed. */
export type LoadFailure = Refusal | 'unreachable';

export type LoadedRecord =
  | { readonly record: AtlasRecord; readonly failure?: undefined }
  | { readonly record?: undefined; readonly failure: LoadFailure };

type RecordSite = Pick<Site, 'rootUrl' | 'lang' | 'edition'>;

/**
 * Fetches and checks what the record of the page's language and edition says first: its outline. An edition never changes once
 * published, so its files may be cached for ever. Never rejects.
 */
export function loadOutline(site: RecordSite, edition = site.edition): Promise<LoadedRecord> {
  return load(site, `${edition}/${site.lang}.json`, (text) => decodeRecord(text, { edition }));
}

/** Fetches and checks the details that an outline lacks; the record is then whole. At once where it is already. Never rejects. */
export async function loadDetails(site: RecordSite, record: AtlasRecord): Promise<LoadedRecord> {
  if (!record.outline) return { record };
  return load(site, `${record.edition}/${record.lang}.details.json`, (text) => decodeDetails(text, record));
}

/** The whole record of the page's language and edition. Never rejects. */
export async function loadRecord(site: RecordSite, edition = site.edition): Promise<LoadedRecord> {
  const outline = await loadOutline(site, edition);
  return outline.record ? loadDetails(site, outline.record) : outline;
}

async function load(site: RecordSite, path: string, decode: (text: string) => Decoded): Promise<LoadedRecord> {
  try {
    const response = await fetch(new URL(`record/${path}`, site.rootUrl), { credentials: 'same-origin' });
    if (!response.ok) return { failure: 'unreachable' };
    const text = await response.text();
    await afterPaint(window);
    const decoded = decode(text);
    return decoded.ok ? { record: decoded.ok } : { failure: decoded.refused };
  } catch {
    return { failure: 'unreachable' };
  }
}

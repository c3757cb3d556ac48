import { BASEMAP_PARTS, type Basemap } from '../../cartography/basemap.ts';
import type { Site } from './site.ts';

/** Addresses of the basemap's parts, as the page names them below the site's root. */
export function basemapUrls(page: Document, site: Site): Basemap<string> {
  const named: unknown = JSON.parse(page.querySelector('meta[name="atlas-basemap"]')?.getAttribute('content') ?? '{}');
  const parts = named as Record<string, string>;
  return Object.fromEntries(
    BASEMAP_PARTS.map((part) => [part, new URL(parts[part] ?? '', site.rootUrl).href]),
  ) as unknown as Basemap<string>;
}

import type { Basemap } from '../../cartography/basemap.ts';
import { basemapAddresses } from '../../cartography/basemap-addresses.ts';
import type { Site } from './site.ts';

/** Addresses of the basemap's parts inside the file that the page names below the site's root. */
export function basemapUrls(page: Document, site: Site): Basemap<string> {
  const path = page.querySelector('meta[name="atlas-basemap"]')?.getAttribute('content') ?? '';
  return basemapAddresses(new URL(path, site.rootUrl).href);
}

import type { Site } from './site.ts';

/** Address of the archive of further places, where the page names one (`VITE_TILES_URL` at build, or the page's own `<meta>`). */
export function tilesAddress(page: Document, site: Site): string | null {
  const named = page.querySelector('meta[name="atlas-tiles"]')?.getAttribute('content');
  return named ? new URL(named, site.rootUrl).href : null;
}

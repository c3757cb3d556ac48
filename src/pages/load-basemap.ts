import type { FeatureCollection } from 'geojson';
import { BASEMAP_PARTS, type Basemap, type LoadedBasemap } from '../cartography/basemap.ts';
import { parseBasemapAddress } from '../cartography/basemap-addresses.ts';
import { basemapParts } from '../cartography/basemap-topology.ts';

/** The base in hand: fetched where it is named by its address. Rejects when a part cannot be had. */
export async function loadBasemap(basemap: Basemap): Promise<LoadedBasemap> {
  const parts = await Promise.all(
    BASEMAP_PARTS.map(async (part) => [part, await loadBasemapPart(basemap[part])] as const),
  );
  return Object.fromEntries(parts) as unknown as LoadedBasemap;
}

/** One part of the base in hand: itself, out of the file all parts travel in, or out of a file of its own. */
export async function loadBasemapPart(data: FeatureCollection | string): Promise<FeatureCollection> {
  if (typeof data !== 'string') return data;
  const packed = parseBasemapAddress(data);
  const content = await fetchJson(packed?.fileUrl ?? data);
  return packed ? basemapParts(content, packed.parts) : content;
}

async function fetchJson(url: string) {
  const response = await fetch(url, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.json();
}

import { addProtocol } from 'maplibre-gl';
import type { Basemap } from '../cartography/basemap.ts';
import { BASEMAP_SCHEME, parseBasemapAddress } from '../cartography/basemap-addresses.ts';
import { type BasemapTopology, basemapParts } from '../cartography/basemap-topology.ts';

const files = new Map<string, Promise<BasemapTopology>>();

/** Lets MapLibre read the parts of the basemap out of the one file they travel in. The file is fetched and read once. */
export function serveBasemap(): void {
  addProtocol(BASEMAP_SCHEME, async ({ url }) => {
    const address = parseBasemapAddress(url);
    if (!address) throw new Error(`no part of a basemap: ${url}`);
    return { data: basemapParts(await topologyAt(address.fileUrl), address.parts) };
  });
}

/** Fetches the file of a basemap that is named by its address, before a map asks for it. */
export function fetchBasemapAhead({ land }: Basemap): void {
  const address = typeof land === 'string' ? parseBasemapAddress(land) : null;
  // A failure is told when the map itself asks.
  if (address) topologyAt(address.fileUrl).catch(() => undefined);
}

function topologyAt(fileUrl: string): Promise<BasemapTopology> {
  const known = files.get(fileUrl);
  if (known) return known;
  const topology = fetchTopology(fileUrl);
  files.set(fileUrl, topology);
  // A later map may try again.
  topology.catch(() => files.delete(fileUrl));
  return topology;
}

async function fetchTopology(fileUrl: string): Promise<BasemapTopology> {
  const response = await fetch(fileUrl, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${response.status} ${fileUrl}`);
  return response.json();
}

import { BASEMAP_PARTS, type Basemap } from './basemap.ts';

/** Scheme of the addresses below; the map's door answers them (`map/basemap-protocol.ts`). */
export const BASEMAP_SCHEME = 'corridor-basemap';

/** Addresses of all parts inside one file of TopoJSON, for the style's sources. */
export function basemapAddresses(fileUrl: string): Basemap<string> {
  const parts = BASEMAP_PARTS.map((part) => [part, `${BASEMAP_SCHEME}://${part}/?file=${encodeURIComponent(fileUrl)}`]);
  return Object.fromEntries(parts) as unknown as Basemap<string>;
}

/** Takes such an address apart; null for any other. */
export function parseBasemapAddress(
  address: string,
): { readonly part: keyof Basemap; readonly fileUrl: string } | null {
  const [scheme, rest = ''] = address.split('://', 2);
  const [name, file] = rest.split('/?file=', 2);
  const part = BASEMAP_PARTS.find((known) => known === name);
  return scheme === BASEMAP_SCHEME && part && file ? { part, fileUrl: decodeURIComponent(file) } : null;
}

import { BASEMAP_PARTS, type Basemap } from './basemap.ts';

/** Scheme of the addresses below; the map's door answers them (`map/basemap-protocol.ts`). */
export const BASEMAP_SCHEME = 'corridor-basemap';

/** Parts of the basemap inside one file of TopoJSON. */
export interface BasemapAddress {
  readonly parts: readonly (keyof Basemap)[];
  readonly fileUrl: string;
}

/** Addresses of all parts inside one file of TopoJSON. */
export function basemapAddresses(fileUrl: string): Basemap<string> {
  const parts = BASEMAP_PARTS.map((part) => [part, formatBasemapAddress({ parts: [part], fileUrl })]);
  return Object.fromEntries(parts) as unknown as Basemap<string>;
}

/** One address for some parts of a file, as a source of a style names its data. */
export function formatBasemapAddress({ parts, fileUrl }: BasemapAddress): string {
  return `${BASEMAP_SCHEME}://${parts.join('+')}/?file=${encodeURIComponent(fileUrl)}`;
}

/** Takes such an address apart; null for any other. */
export function parseBasemapAddress(address: string): BasemapAddress | null {
  const [scheme, rest = ''] = address.split('://', 2);
  const [names = '', file] = rest.split('/?file=', 2);
  const parts = names.split('+').flatMap((name) => BASEMAP_PARTS.find((known) => known === name) ?? []);
  const whole = parts.length === names.split('+').length;
  return scheme === BASEMAP_SCHEME && whole && file ? { parts, fileUrl: decodeURIComponent(file) } : null;
}

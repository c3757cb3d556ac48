import { BASEMAP_PARTS, type Basemap, type LoadedBasemap } from '../cartography/basemap.ts';

/** The base in hand: fetched where it is named by its address. Rejects when a part cannot be had. */
export async function loadBasemap(basemap: Basemap): Promise<LoadedBasemap> {
  const parts = await Promise.all(
    BASEMAP_PARTS.map(async (part) => {
      const data = basemap[part];
      return [part, typeof data === 'string' ? await (await fetch(data)).json() : data] as const;
    }),
  );
  return Object.fromEntries(parts) as unknown as LoadedBasemap;
}

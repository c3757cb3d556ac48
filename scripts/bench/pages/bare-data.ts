import type { FeatureCollection } from 'geojson';
import type { LoadedBasemap } from '../../../src/cartography/basemap.ts';
import { loadedBasemap } from '../../../src/cartography/basemap-topology.ts';
import { HUES } from '../../../src/cartography/palettes.ts';
import { LAYERS } from '../../../src/model/vocabulary.ts';

/** What a bare page is given: the basemap and the record's places, in the very bytes the atlas gets its own from. */
export async function loadBareData(): Promise<{ readonly basemap: LoadedBasemap; readonly places: FeatureCollection }> {
  const [topology, places] = await Promise.all([
    fetchJson('/bench-data/basemap.json'),
    fetchJson('/bench-data/places.geojson'),
  ]);
  return { basemap: loadedBasemap(topology), places };
}

async function fetchJson(path: string) {
  return (await fetch(path, { credentials: 'same-origin' })).json();
}

/** The colour of each layer, as the atlas has it on light paper. */
export const COLOURS: readonly (readonly [string, string])[] = LAYERS.map((layer) => [layer, HUES.light[layer]]);

/** What the bench does with any page. Steps count from 0. */
export interface BarePage {
  /** Hides or shows the n-th layer. */
  readonly filter: (step: number) => void;
  /** Highlights the n-th place. */
  readonly select: (step: number) => void;
}

declare global {
  interface Window {
    bare: BarePage;
  }
}

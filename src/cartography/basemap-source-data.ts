import type { FeatureCollection } from 'geojson';
import type { Basemap } from './basemap.ts';
import { formatBasemapAddress, parseBasemapAddress } from './basemap-addresses.ts';

type Parts = readonly (keyof Basemap)[];

/** Some parts of a basemap as a source's data: one address where they are addresses in one file, one collection where they are in hand. */
export function basemapSourceData(basemap: Basemap, parts: Parts): FeatureCollection | string {
  const fileUrl = fileOf(basemap, parts);
  if (fileUrl !== null) return formatBasemapAddress({ parts, fileUrl });
  const known = collected.get(basemap) ?? new Map<Parts, FeatureCollection>();
  collected.set(basemap, known);
  const found = known.get(parts) ?? collectParts(parts, (part) => inHand(basemap[part]));
  known.set(parts, found);
  return found;
}

/** The same basemap gives the same data, so that the map is told nothing when only something else changed. */
const collected = new WeakMap<Basemap, Map<Parts, FeatureCollection>>();

/** Parts as one collection, each feature with its `part`. */
export function collectParts(parts: Parts, read: (part: keyof Basemap) => FeatureCollection): FeatureCollection {
  const features = parts.flatMap((part) =>
    read(part).features.map((feature) => ({ ...feature, properties: { ...feature.properties, part } })),
  );
  return { type: 'FeatureCollection', features };
}

function fileOf(basemap: Basemap, parts: Parts): string | null {
  const [first] = parts;
  const data = first && basemap[first];
  return typeof data === 'string' ? (parseBasemapAddress(data)?.fileUrl ?? null) : null;
}

function inHand(data: FeatureCollection | string): FeatureCollection {
  if (typeof data === 'string') throw new Error(`A part of the basemap must be data or lie in its one file: ${data}`);
  return data;
}

import type { FeatureCollection, GeoJsonProperties } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { BASEMAP_PARTS, type Basemap, type LoadedBasemap } from './basemap.ts';
import { collectParts } from './basemap-source-data.ts';

/**
 * The basemap as it travels: TopoJSON, in which land, coast and borders share their lines and coordinates are steps of 0.0001°. Nothing
 * is lost against the GeoJSON it is made of, and it is less than half as large.
 */
export type BasemapTopology = Topology<Basemap<GeometryCollection<GeoJsonProperties>> & Record<string, never>>;

/** One part of the basemap as GeoJSON. */
function basemapPart(topology: BasemapTopology, part: keyof Basemap): FeatureCollection {
  return feature(topology, topology.objects[part]);
}

/** Parts of the basemap as one collection, each feature with its `part`. */
export function basemapParts(topology: BasemapTopology, parts: readonly (keyof Basemap)[]): FeatureCollection {
  return collectParts(parts, (part) => basemapPart(topology, part));
}

/** All parts in hand. */
export function loadedBasemap(topology: BasemapTopology): LoadedBasemap {
  const parts = BASEMAP_PARTS.map((part) => [part, basemapPart(topology, part)]);
  return Object.fromEntries(parts) as unknown as LoadedBasemap;
}

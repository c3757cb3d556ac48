import * as library from 'geojson-path-finder';
import type { Network } from './network.ts';
import { distanceKm } from './planar.ts';
import type { LonLat } from './record.ts';

/** A way through the network. */
export interface Path {
  readonly lengthKm: number;
  readonly path: readonly LonLat[];
  /** True when part of it is drawn as a scheme. */
  readonly schematic: boolean;
}

/** Shortest paths through one network. */
export interface PathFinding {
  /** The vertex where one gets on or off nearest to a point; null in a network without entries. */
  nearestEntry(point: LonLat): { readonly entry: LonLat; readonly distanceKm: number } | null;
  /** Shortest path between two entries; null when they do not connect. */
  pathBetween(from: LonLat, to: LonLat): Path | null;
}

type Finder = import('geojson-path-finder').default<Seed, Properties>;
interface Properties {
  readonly schematic: boolean;
}
interface Seed {
  readonly schematic: boolean;
}

/** Vertices are rounded to 1e-5 degrees already; the library must not merge neighbours. */
const TOLERANCE_DEGREES = 1e-6;

/** Prepares a network for path finding (geojson-path-finder: Dijkstra on the network reduced to its forks). */
export function findPathsIn(network: Network): PathFinding {
  const finder = finderOf(network);
  const found = new Map<string, Path | null>();
  return {
    nearestEntry(point) {
      let best: { readonly entry: LonLat; readonly distanceKm: number } | null = null;
      for (const entry of network.entries) {
        const distance = distanceKm(entry, point);
        if (!best || distance < best.distanceKm) best = { entry, distanceKm: distance };
      }
      return best;
    },
    pathBetween(from, to) {
      const key = `${from}>${to}`;
      const kept = found.get(key);
      if (kept !== undefined) return kept;
      const made = from[0] === to[0] && from[1] === to[1] ? standingStill(from) : search(finder, from, to);
      found.set(key, made);
      return made;
    },
  };
}

function standingStill(at: LonLat): Path {
  return { lengthKm: 0, path: [at], schematic: false };
}

function search(finder: Finder, from: LonLat, to: LonLat): Path | null {
  const result = finder.findPath(pointFeature(from), pointFeature(to));
  if (!result) return null;
  return {
    lengthKm: result.weight,
    path: result.path.map(([lon = 0, lat = 0]): LonLat => [lon, lat]),
    schematic: (result.edgeDatas ?? []).some((seed) => seed?.schematic === true),
  };
}

function finderOf(network: Network): Finder {
  const features = network.pieces.map((piece) => ({
    type: 'Feature' as const,
    properties: { schematic: piece.schematic },
    geometry: { type: 'LineString' as const, coordinates: piece.path.map((vertex) => [...vertex]) },
  }));
  const PathFinder = constructorOf(library.default);
  return new PathFinder(
    { type: 'FeatureCollection', features },
    {
      tolerance: TOLERANCE_DEGREES,
      edgeDataSeed: ({ schematic }: Properties): Seed => ({ schematic }),
      edgeDataReducer: (a: Seed, b: Seed): Seed => ({ schematic: a.schematic || b.schematic }),
    },
  );
}

/** Node loads the package's CommonJS build, whose default export sits one level deeper than in the ES build its types describe. */
function constructorOf(loaded: typeof library.default | { readonly default: typeof library.default }) {
  return 'default' in loaded ? loaded.default : loaded;
}

function pointFeature(point: LonLat) {
  return {
    type: 'Feature' as const,
    properties: {},
    geometry: { type: 'Point' as const, coordinates: [...point] },
  };
}

import * as library from 'geojson-path-finder';
import { distanceKm, nearestOnLine, vertexKilometres } from '../../src/model/planar.ts';
import type { LonLat } from '../../src/model/record.ts';
import type { OsmWay } from './overpass.ts';

/** Finds the way along a line through the ways of OpenStreetMap. */

/** Ends of ways that lie no farther apart than this are taken for one place that was not joined. */
const GAP_M = 60;
/** OpenStreetMap has seven decimals; shared vertices are the same to the last. */
const TOLERANCE_DEGREES = 1e-7;

interface TracedLine {
  readonly line: readonly LonLat[];
  readonly lengthKm: number;
  /** Places where two ways were joined that do not meet. */
  readonly bridgedGaps: number;
  /** The farthest the line lies from the line as it was drawn, m. */
  readonly farthestM: number;
  /** How far its ends lie from the ends as they were drawn, m. */
  readonly startOffM: number;
  readonly endOffM: number;
}

function keyOf([lon, lat]: LonLat): string {
  return `${lon.toFixed(7)},${lat.toFixed(7)}`;
}

/**
 * Short links between ends of ways that meet nothing, each to the nearest such end of another way. A vertex beside an end is no joint: it
 * may be the other carriageway.
 */
function bridgesBetween(ways: readonly OsmWay[]): readonly (readonly [LonLat, LonLat])[] {
  const uses = new Map<string, number>();
  for (const vertex of ways.flatMap((way) => way.vertices)) uses.set(keyOf(vertex), (uses.get(keyOf(vertex)) ?? 0) + 1);
  const loose = ways.flatMap(({ id, vertices }) =>
    [vertices[0], vertices.at(-1)].flatMap((end) => (end && uses.get(keyOf(end)) === 1 ? [{ id, end }] : [])),
  );
  return loose.flatMap(({ id, end }): readonly (readonly [LonLat, LonLat])[] => {
    const near = loose
      .filter((other) => other.id !== id)
      .map((other) => ({ end: other.end, metres: distanceKm(end, other.end) * 1000 }))
      .filter(({ metres }) => metres <= GAP_M)
      .sort((one, two) => one.metres - two.metres)[0];
    return near ? [[end, near.end]] : [];
  });
}

/** The vertex of each way that lies nearest to a point, nearest first, none farther than the reach. */
function nearVertices(ways: readonly OsmWay[], point: LonLat, reachM: number) {
  const metresTo = (vertex: LonLat) => ({ vertex, metres: distanceKm(vertex, point) * 1000 });
  return ways
    .flatMap(({ vertices }) => vertices.map(metresTo).sort((a, b) => a.metres - b.metres)[0] ?? [])
    .filter(({ metres }) => metres <= reachM)
    .sort((a, b) => a.metres - b.metres);
}

function pointFeature(point: LonLat) {
  return {
    type: 'Feature' as const,
    properties: {},
    geometry: { type: 'Point' as const, coordinates: [...point] },
  };
}

/** Node loads the package's CommonJS build, whose default export sits one level deeper than in the ES build its types describe. */
function constructorOf(loaded: typeof library.default | { readonly default: typeof library.default }) {
  return 'default' in loaded ? loaded.default : loaded;
}

function finderOf(pieces: readonly (readonly LonLat[])[], drawn: readonly LonLat[], reachM: number) {
  const PathFinder = constructorOf(library.default);
  const features = pieces.map((piece) => ({
    type: 'Feature' as const,
    properties: {},
    geometry: { type: 'LineString' as const, coordinates: piece.map((vertex) => [...vertex]) },
  }));
  return new PathFinder(
    { type: 'FeatureCollection', features },
    {
      tolerance: TOLERANCE_DEGREES,
      // Of two ways to go on the one that keeps to the line as drawn is meant: a kilometre out of reach counts double.
      weight: ([ax = 0, ay = 0], [bx = 0, by = 0]) => {
        const middle: LonLat = [(ax + bx) / 2, (ay + by) / 2];
        const asideM = (nearestOnLine(drawn, middle)?.distanceKm ?? 0) * 1000;
        return distanceKm([ax, ay], [bx, by]) * (1 + asideM / reachM);
      },
    },
  );
}

/** How many of the nearest ways at each end are tried: some may be sidings that lead nowhere. */
const TRIES = 20;

/**
 * The line through the ways from the start to the end of the line as drawn; null when the ways do not lead from one to the other.
 * @param drawn the line as the record has it, from Kunming to the sea
 * @param reachM how far from its ends to look for a beginning and an end, m
 */
export function traceLine(ways: readonly OsmWay[], drawn: readonly LonLat[], reachM: number): TracedLine | null {
  const [from, to] = [drawn[0], drawn.at(-1)];
  if (!from || !to || ways.length === 0) return null;
  const bridges = bridgesBetween(ways);
  const finder = finderOf([...ways.map((way) => way.vertices), ...bridges], drawn, reachM);
  const starts = nearVertices(ways, from, reachM).slice(0, TRIES);
  const ends = nearVertices(ways, to, reachM).slice(0, TRIES);
  // The pair of ends that lie nearest to the drawn ones among those that are connected.
  const pairs = starts
    .flatMap((start) => ends.map((end) => ({ start, end, off: start.metres + end.metres })))
    .sort((a, b) => a.off - b.off);
  for (const { start, end } of pairs) {
    const found = finder.findPath(pointFeature(start.vertex), pointFeature(end.vertex));
    if (!found) continue;
    const line = found.path.map(([lon = 0, lat = 0]): LonLat => [lon, lat]);
    const joints = new Set(bridges.map(([a, b]) => `${keyOf(a)}|${keyOf(b)}`));
    const bridgedGaps = line.filter((vertex, at) => {
      const next = line[at + 1];
      return next && (joints.has(`${keyOf(vertex)}|${keyOf(next)}`) || joints.has(`${keyOf(next)}|${keyOf(vertex)}`));
    }).length;
    return {
      line,
      lengthKm: vertexKilometres(line).at(-1) ?? 0,
      bridgedGaps,
      farthestM: Math.round(Math.max(...line.map((vertex) => nearestOnLine(drawn, vertex)?.distanceKm ?? 0)) * 1000),
      startOffM: Math.round(start.metres),
      endOffM: Math.round(end.metres),
    };
  }
  return null;
}

import { between, distanceKm, nearestOnLine } from './planar.ts';
import type { LonLat } from './record.ts';

/** A line that carries traffic, as it is drawn. */
export interface TrafficLine {
  readonly id: string;
  readonly mode: 'rail' | 'road';
  readonly path: readonly LonLat[];
  readonly accuracyM: number;
  /** True when the drawing is a scheme, not the real course. */
  readonly schematic: boolean;
  /** Where one gets on and off: stations, interchanges. Empty: anywhere along it. */
  readonly stops: readonly LonLat[];
}

/** A piece of the network between vertices that all pieces meeting there share exactly. */
interface NetworkPiece {
  readonly path: readonly LonLat[];
  readonly schematic: boolean;
}

/** Lines of one mode that really connect. */
export interface Network {
  readonly pieces: readonly NetworkPiece[];
  /** Vertices where one gets on and off. */
  readonly entries: readonly LonLat[];
}

/** However coarse two drawings are, ends farther apart than this are not taken for the same place. */
const MAX_SNAP_KM = 3;
const SAME_POINT_KM = 0.0015;

/**
 * Makes lines of one mode into a network: each line gets a vertex at each of its stops, where it crosses another line, and
 * where another line ends on it. Two ends (or an end and a line) are taken to meet when they lie within their combined stated
 * accuracy, at most 3 km; the gap is bridged straight and counts. All vertices are rounded alike, so that meeting pieces share them.
 */
export function connectLines(lines: readonly TrafficLine[]): Network {
  const cuts = lines.map((): Cut[] => []);
  const bridges: NetworkPiece[] = [];
  const entries: LonLat[] = [];
  lines.forEach((line, at) => {
    for (const stop of line.stops) {
      const cut = cutNear(line.path, stop);
      if (cut) {
        cuts[at]?.push(cut);
        entries.push(rounded(cut.point));
      }
    }
    if (line.stops.length === 0) entries.push(...line.path.map(rounded));
    lines.forEach((other, otherAt) => {
      if (other === line) return;
      for (const end of endsOf(line.path)) {
        const cut = cutNear(other.path, end);
        if (!cut || distanceKm(end, cut.point) > snapKm(line, other)) continue;
        cuts[otherAt]?.push(cut);
        if (distanceKm(end, cut.point) > SAME_POINT_KM) bridges.push(bridge(end, cut.point));
      }
      if (otherAt > at) {
        for (const [mine, theirs] of crossings(line.path, other.path)) {
          cuts[at]?.push(mine);
          cuts[otherAt]?.push(theirs);
        }
      }
    });
  });
  const pieces = lines.map((line, at) => ({
    path: withVertices(line.path, cuts[at] ?? []),
    schematic: line.schematic,
  }));
  return { pieces: [...pieces, ...bridges].filter((piece) => piece.path.length > 1), entries };
}

/** A point to be made a vertex: on which segment, how far along it. */
interface Cut {
  readonly segment: number;
  readonly share: number;
  readonly point: LonLat;
}

function cutNear(path: readonly LonLat[], point: LonLat): Cut | null {
  return nearestOnLine(path, point);
}

function endsOf(path: readonly LonLat[]): readonly LonLat[] {
  const [first, last] = [path[0], path.at(-1)];
  return first && last ? [first, last] : [];
}

function snapKm(a: TrafficLine, b: TrafficLine): number {
  return Math.min(MAX_SNAP_KM, (a.accuracyM + b.accuracyM) / 1000);
}

function bridge(from: LonLat, to: LonLat): NetworkPiece {
  return { path: [rounded(from), rounded(to)], schematic: true };
}

/** Crossings of two paths, as a cut of each. */
function crossings(a: readonly LonLat[], b: readonly LonLat[]): readonly (readonly [Cut, Cut])[] {
  const found: (readonly [Cut, Cut])[] = [];
  for (let i = 0; i + 1 < a.length; i++) {
    for (let j = 0; j + 1 < b.length; j++) {
      const [a1, a2, b1, b2] = [a[i], a[i + 1], b[j], b[j + 1]];
      if (!a1 || !a2 || !b1 || !b2) continue;
      const shares = crossing(a1, a2, b1, b2);
      if (!shares) continue;
      const point = between(a1, a2, shares[0]);
      found.push([
        { segment: i, share: shares[0], point },
        { segment: j, share: shares[1], point },
      ]);
    }
  }
  return found;
}

/** Shares along both segments at which they cross; null when they do not, or run parallel. */
function crossing(a1: LonLat, a2: LonLat, b1: LonLat, b2: LonLat): readonly [number, number] | null {
  if (Math.max(a1[0], a2[0]) < Math.min(b1[0], b2[0]) || Math.max(b1[0], b2[0]) < Math.min(a1[0], a2[0])) return null;
  if (Math.max(a1[1], a2[1]) < Math.min(b1[1], b2[1]) || Math.max(b1[1], b2[1]) < Math.min(a1[1], a2[1])) return null;
  const [ax, ay] = [a2[0] - a1[0], a2[1] - a1[1]];
  const [bx, by] = [b2[0] - b1[0], b2[1] - b1[1]];
  const cross = ax * by - ay * bx;
  if (cross === 0) return null;
  const [dx, dy] = [b1[0] - a1[0], b1[1] - a1[1]];
  const alongA = (dx * by - dy * bx) / cross;
  const alongB = (dx * ay - dy * ax) / cross;
  return alongA >= 0 && alongA <= 1 && alongB >= 0 && alongB <= 1 ? [alongA, alongB] : null;
}

/** The path with a vertex at each cut, rounded, without doubles. */
function withVertices(path: readonly LonLat[], cuts: readonly Cut[]): readonly LonLat[] {
  const sorted = cuts.toSorted((a, b) => a.segment - b.segment || a.share - b.share);
  const vertices: LonLat[] = [];
  const add = (point: LonLat) => {
    const next = rounded(point);
    const last = vertices.at(-1);
    if (!last || last[0] !== next[0] || last[1] !== next[1]) vertices.push(next);
  };
  let at = 0;
  path.forEach((vertex, segment) => {
    add(vertex);
    for (let cut = sorted[at]; cut && cut.segment === segment; cut = sorted[++at]) add(cut.point);
  });
  return vertices;
}

function rounded([lon, lat]: LonLat): LonLat {
  return [Math.round(lon * 1e5) / 1e5, Math.round(lat * 1e5) / 1e5];
}

import type { LonLat } from '../record.ts';
import type { PackedAreas, PackedFeatures, PackedLines, PackedPoints } from './pack-features.ts';

/** How near a finger must come: points are small, lines can be touched anywhere. */
const POINT_REACH_PX = 12;
const LINE_REACH_PX = 7;

/**
 * The feature a click means: the nearest point within reach, else the nearest line, else the area the click lies in, the last drawn
 * first. Null when it means none. One pass over the numbers: a hundred thousand points take a few milliseconds.
 *
 * @param degreesPerPx degrees of longitude one CSS pixel is wide
 */
export function nearestFeature(packed: PackedFeatures, at: LonLat, degreesPerPx: number): number | null {
  return (
    nearestPoint(packed.points, at, POINT_REACH_PX * degreesPerPx) ??
    nearestLine(packed.lines, at, LINE_REACH_PX * degreesPerPx) ??
    areaAt(packed.areas, at)
  );
}

function nearestPoint({ positions, features }: PackedPoints, [lon, lat]: LonLat, reach: number): number | null {
  const stretch = stretchAt(lat);
  let best = reach * reach;
  let found: number | null = null;
  for (let point = 0; point < features.length; point++) {
    const dx = (positions[2 * point] ?? 0) - lon;
    const dy = ((positions[2 * point + 1] ?? 0) - lat) * stretch;
    const square = dx * dx + dy * dy;
    if (square <= best) {
      best = square;
      found = features[point] ?? null;
    }
  }
  return found;
}

function nearestLine({ positions, starts, features }: PackedLines, at: LonLat, reach: number): number | null {
  const stretch = stretchAt(at[1]);
  let best = reach * reach;
  let found: number | null = null;
  for (let line = 0; line < features.length; line++) {
    const end = (starts[line + 1] ?? 0) - 1;
    for (let vertex = starts[line] ?? 0; vertex < end; vertex++) {
      const square = squareToSegment(positions, vertex, at, stretch);
      if (square <= best) {
        best = square;
        found = features[line] ?? null;
      }
    }
  }
  return found;
}

/** Even-odd rule over all rings of a polygon: inside a hole is outside. */
function areaAt({ positions, starts, features, rings }: PackedAreas, [lon, lat]: LonLat): number | null {
  let ring = rings.starts.length - 2;
  for (let polygon = features.length - 1; polygon >= 0; polygon--) {
    const first = starts[polygon] ?? 0;
    let inside = false;
    for (; ring >= 0 && (rings.starts[ring] ?? 0) >= first; ring--) {
      const end = (rings.starts[ring + 1] ?? 0) - 1;
      for (let vertex = rings.starts[ring] ?? 0; vertex < end; vertex++) {
        const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = positions.subarray(2 * vertex, 2 * vertex + 4);
        if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
      }
    }
    if (inside) return features[polygon] ?? null;
  }
  return null;
}

/** On a Mercator map a degree of latitude is this many degrees of longitude long. */
function stretchAt(lat: number): number {
  return 1 / Math.max(0.01, Math.cos((lat * Math.PI) / 180));
}

function squareToSegment(positions: Float64Array, vertex: number, [lon, lat]: LonLat, stretch: number): number {
  const x1 = (positions[2 * vertex] ?? 0) - lon;
  const y1 = ((positions[2 * vertex + 1] ?? 0) - lat) * stretch;
  const dx = (positions[2 * vertex + 2] ?? 0) - lon - x1;
  const dy = ((positions[2 * vertex + 3] ?? 0) - lat) * stretch - y1;
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / length));
  const [x, y] = [x1 + share * dx, y1 + share * dy];
  return x * x + y * y;
}

export type PlanePoint = readonly [x: number, y: number];

/** Douglas–Peucker on plane coordinates: keeps the ends and everything farther than the tolerance from the simpler line. */
export function simplify(points: readonly PlanePoint[], tolerance: number): readonly PlanePoint[] {
  if (points.length < 3) return points;
  const keep = new Uint8Array(points.length);
  keep[0] = 1;
  keep[points.length - 1] = 1;
  const spans: [number, number][] = [[0, points.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const farthest = farthestBetween(points, from, to);
    if (farthest.distance <= tolerance) continue;
    keep[farthest.at] = 1;
    spans.push([from, farthest.at], [farthest.at, to]);
  }
  return points.filter((_, at) => keep[at] === 1);
}

function farthestBetween(points: readonly PlanePoint[], from: number, to: number) {
  const a = points[from] as PlanePoint;
  const b = points[to] as PlanePoint;
  let at = from;
  let distance = -1;
  for (let i = from + 1; i < to; i += 1) {
    const away = distanceToSegment(points[i] as PlanePoint, a, b);
    if (away > distance) {
      at = i;
      distance = away;
    }
  }
  return { at, distance };
}

function distanceToSegment([x, y]: PlanePoint, [ax, ay]: PlanePoint, [bx, by]: PlanePoint): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length2));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** Area of a ring, whatever its direction. */
export function ringArea(points: readonly PlanePoint[]): number {
  let sum = 0;
  let [px, py] = points.at(-1) ?? [0, 0];
  for (const [x, y] of points) {
    sum += px * y - x * py;
    [px, py] = [x, y];
  }
  return Math.abs(sum) / 2;
}

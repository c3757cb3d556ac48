import { geoIdentity, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import type { LonLat } from '../model/record.ts';
import type { Bounds } from './corridor.ts';
import { type PlanePoint, ringArea, simplify } from './simplify.ts';
import { fitCamera, type Insets, NO_INSETS, toWorld, WORLD_PX } from './web-mercator.ts';

/** The window a poster looks through; coordinates in CSS pixels from its upper left corner. */
export interface PosterWindow {
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  readonly center: LonLat;
  readonly project: (position: LonLat) => PlanePoint;
}

/** The same camera the live map takes for the same bounds, so that it takes over without a jump. */
export function posterWindow(bounds: Bounds, width: number, height: number, insets: Insets = NO_INSETS): PosterWindow {
  const { center, zoom } = fitCamera(bounds, width, height, insets);
  const worldPx = WORLD_PX * 2 ** zoom;
  const [cx, cy] = toWorld(center);
  return {
    width,
    height,
    zoom,
    center,
    project: (position) => {
      const [x, y] = toWorld(position);
      return [(x - cx) * worldPx + width / 2, (y - cy) * worldPx + height / 2];
    },
  };
}

export interface PathOptions {
  /** Detail below this is left out, pixels. */
  readonly tolerancePx: number;
  /** Rings smaller than this are left out, square pixels. */
  readonly leastAreaPx?: number;
  /** How far beyond the window to draw, pixels: a frame wider than the poster then shows map too. */
  readonly marginPx: number;
}

/** SVG path data of all features in the window, simplified, one decimal, relative. Empty when nothing is in it. */
export function windowPath(
  features: readonly Feature[] | FeatureCollection,
  window: PosterWindow,
  { tolerancePx, leastAreaPx = 0, marginPx }: PathOptions,
): string {
  const list = 'features' in features ? features.features : features;
  const parts: { points: PlanePoint[]; closed: boolean }[] = [];
  const collect = {
    moveTo: (x: number, y: number) => parts.push({ points: [[x, y]], closed: false }),
    lineTo: (x: number, y: number) => parts.at(-1)?.points.push([x, y]),
    closePath: () => {
      const last = parts.at(-1);
      if (last) last.closed = true;
    },
    arc: () => undefined,
    beginPath: () => undefined,
  };
  // Planar clipping: the coordinates are projected already, and the direction of rings does not matter.
  const clip = geoIdentity().clipExtent([
    [-marginPx, -marginPx],
    [window.width + marginPx, window.height + marginPx],
  ]);
  const draw = geoPath(clip, collect);
  for (const feature of list) draw({ ...feature, geometry: projected(feature.geometry, window) });
  return parts
    .filter(({ points, closed }) => !closed || ringArea(points) >= leastAreaPx)
    .map(({ points, closed }) => writePath(simplifiedPart(points, closed, tolerancePx), closed))
    .join('');
}

function projected(geometry: Geometry, window: PosterWindow): Geometry {
  if (geometry.type === 'GeometryCollection') throw new Error('a poster draws plain geometries only');
  const deep = (value: unknown): unknown =>
    Array.isArray(value) && typeof value[0] === 'number'
      ? [...window.project(value as unknown as LonLat)]
      : (value as unknown[]).map(deep);
  return { ...geometry, coordinates: deep(geometry.coordinates) as Position } as Geometry;
}

/** A ring is cut in two at its farthest corner first; Douglas–Peucker would fold it away otherwise. */
function simplifiedPart(points: readonly PlanePoint[], closed: boolean, tolerancePx: number): readonly PlanePoint[] {
  if (!closed || points.length < 5) return simplify(points, tolerancePx);
  const [x0, y0] = points[0] as PlanePoint;
  let far = 0;
  let distance = 0;
  for (const [at, [x, y]] of points.entries()) {
    const away = Math.hypot(x - x0, y - y0);
    if (away > distance) [far, distance] = [at, away];
  }
  const back = [...points.slice(far), points[0] as PlanePoint];
  return [...simplify(points.slice(0, far + 1), tolerancePx), ...simplify(back, tolerancePx).slice(1, -1)];
}

/** Relative path data with one decimal; rounding never adds up, since each step starts where the last one really ended. */
function writePath(points: readonly PlanePoint[], closed: boolean): string {
  if (points.length < (closed ? 3 : 2)) return '';
  let [x, y] = [0, 0];
  const steps = points.map(([px, py], at) => {
    const [dx, dy] = [Math.round(px * 10) - x, Math.round(py * 10) - y];
    x += dx;
    y += dy;
    if (at > 0 && dx === 0 && dy === 0) return '';
    return (at === 0 ? 'M' : 'l') + pair(dx / 10, dy / 10);
  });
  return (
    steps
      .join('')
      .replace(/l/g, (_, at: number, all: string) => (all.indexOf('l') === at ? 'l' : ' '))
      .replace(/ -/g, '-') + (closed ? 'Z' : '')
  );
}

function pair(dx: number, dy: number): string {
  const [a, b] = [short(dx), short(dy)];
  return b.startsWith('-') ? a + b : `${a} ${b}`;
}

/** `0.5` → `.5`, `-0.5` → `-.5`. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10).replace(/^(-?)0\./, '$1.');
}

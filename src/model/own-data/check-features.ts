import type { Geometry, Position } from 'geojson';
import { cleanGeometry, type GeometryFault } from './clean-geometry.ts';
import {
  type Area,
  type OwnData,
  type OwnDataProblem,
  type OwnDataWarning,
  type OwnFeature,
  type RawFeature,
  type Reading,
  refuse,
} from './own-data.ts';
import { propertyText } from './property-text.ts';

export interface CheckOptions {
  /** What the map can show. */
  readonly area: Area;
  /** The reader said that longitude and latitude stand the wrong way round. */
  readonly swap: boolean;
}

/** How many rows a message names. */
const NAMED_ROWS = 5;

/**
 * Checks what a file gave and keeps what can be drawn. A feature with one bad position is left out as a whole and counted. When most
 * positions are swapped or in metres, nothing is kept: that is a matter of the file, not of a row, and drawing the rest would mislead.
 */
export function checkFeatures(raw: readonly RawFeature[], { area, swap }: CheckOptions): Reading<OwnData> {
  const faults = new Map<GeometryFault, RawFeature[]>();
  const features: OwnFeature[] = [];
  for (const { geometry, properties, row } of raw) {
    const cleaned = cleanGeometry(geometry, swap);
    if (typeof cleaned === 'string') {
      const known = faults.get(cleaned);
      const feature = { geometry, properties, row };
      if (known) known.push(feature);
      else faults.set(cleaned, [feature]);
    } else {
      const texts = properties.map(([name, value]) => [name, propertyText(value)] as const);
      features.push({ geometry: cleaned, properties: texts.filter(([, value]) => value !== ''), row });
    }
  }
  const problem = commonProblem(raw, faults, features.length);
  if (problem) return refuse(problem);
  const outside = features.filter((feature) => !touches(feature.geometry, area)).length;
  if (outside === features.length) return refuse({ kind: 'all-outside', count: outside });
  return {
    ok: {
      features,
      warnings: [
        ...(swap ? [{ kind: 'swapped-back' } as const] : []),
        ...[...faults].map(leftOut),
        ...(outside > 0 ? [{ kind: 'outside', count: outside } as const] : []),
      ],
    },
  };
}

/** What is wrong with the file as a whole: nothing can be drawn, or most of it stands swapped or in metres. */
function commonProblem(
  raw: readonly RawFeature[],
  faults: ReadonlyMap<GeometryFault, readonly RawFeature[]>,
  kept: number,
): OwnDataProblem | null {
  const count = (fault: GeometryFault) => faults.get(fault)?.length ?? 0;
  const [swapped, metres, mercator] = [count('swapped'), count('metres'), count('web-mercator')];
  if (swapped > 0 && swapped >= Math.max(kept, metres, mercator)) return { kind: 'swapped', count: swapped };
  if (metres > 0 && metres >= Math.max(kept, mercator)) return { kind: 'projected', system: 'metres' };
  if (mercator > 0 && mercator >= kept) return { kind: 'projected', system: 'web-mercator' };
  if (kept > 0) return null;
  const [unreadable] = faults.get('unreadable') ?? [];
  if (!unreadable) return { kind: 'no-features' };
  return { kind: 'no-positions', rows: raw.length, example: exampleOf(unreadable.geometry) };
}

function exampleOf(geometry: unknown): string {
  const text =
    typeof geometry === 'object' && geometry !== null && 'text' in geometry
      ? String(geometry.text)
      : propertyText(geometry);
  return text.slice(0, 60);
}

const REASONS: Readonly<Record<GeometryFault, Extract<OwnDataWarning, { kind: 'left-out' }>['reason']>> = {
  none: 'no-geometry',
  unreadable: 'unreadable',
  swapped: 'swapped',
  metres: 'projected',
  'web-mercator': 'projected',
};

function leftOut([fault, features]: readonly [GeometryFault, readonly RawFeature[]]): OwnDataWarning {
  const rows = features.slice(0, NAMED_ROWS).map(({ row }) => row);
  return { kind: 'left-out', reason: REASONS[fault], count: features.length, rows };
}

/** True when the window around a geometry reaches into the area. */
function touches(geometry: Geometry, [west, south, east, north]: Area): boolean {
  let [w, s, e, n] = [
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  eachPosition(geometry, ([lon = 0, lat = 0]) => {
    w = Math.min(w, lon);
    e = Math.max(e, lon);
    s = Math.min(s, lat);
    n = Math.max(n, lat);
  });
  return w <= east && e >= west && s <= north && n >= south;
}

/** Calls back for every position of a geometry. */
export function eachPosition(geometry: Geometry, visit: (position: Position) => void): void {
  switch (geometry.type) {
    case 'Point':
      visit(geometry.coordinates);
      break;
    case 'MultiPoint':
    case 'LineString':
      for (const position of geometry.coordinates) visit(position);
      break;
    case 'MultiLineString':
    case 'Polygon':
      for (const line of geometry.coordinates) for (const position of line) visit(position);
      break;
    case 'MultiPolygon':
      for (const rings of geometry.coordinates) for (const ring of rings) for (const position of ring) visit(position);
      break;
    case 'GeometryCollection':
      for (const part of geometry.geometries) eachPosition(part, visit);
      break;
  }
}

import type { LonLat } from './record.ts';

/**
 * Many ways of the record run along the same line: from every park above Lào Cai to the same harbour. Packed, each is its two ends and a
 * stretch of a trunk.
 */
export type PackedPath =
  | readonly [first: LonLat, last: LonLat, trunk: number, start: number, length: number]
  | readonly LonLat[];

/** Packs paths; a stretch that runs against its trunk has a negative length. Paths of fewer than three vertices stay as they are. */
export function packPaths(paths: readonly (readonly LonLat[])[]): {
  readonly trunks: readonly (readonly LonLat[])[];
  readonly packed: readonly PackedPath[];
} {
  const trunks: (readonly LonLat[])[] = [];
  const positions = new Map<string, (readonly [trunk: number, at: number])[]>();
  const packed: PackedPath[] = [...paths];
  const longestFirst = paths.map((path, at) => ({ path, at })).toSorted((a, b) => b.path.length - a.path.length);
  for (const { path, at } of longestFirst) {
    const [first, last] = [path[0], path.at(-1)];
    if (!first || !last || path.length < 3) continue;
    const inner = path.slice(1, -1);
    const found = stretchOf(inner, trunks, positions) ?? [addTrunk(inner, trunks, positions), 0, inner.length];
    packed[at] = [first, last, ...found];
  }
  return { trunks, packed };
}

/** Unpacks what `packPaths` packed. */
export function unpackPath(packed: PackedPath, trunks: readonly (readonly LonLat[])[]): readonly LonLat[] {
  if (!isStretch(packed)) return packed;
  const [first, last, trunk, start, length] = packed;
  const vertices = trunks[trunk] ?? [];
  const inner =
    length < 0 ? vertices.slice(start + length + 1, start + 1).reverse() : vertices.slice(start, start + length);
  return [first, ...inner, last];
}

function isStretch(
  packed: PackedPath,
): packed is Extract<PackedPath, readonly [LonLat, LonLat, number, number, number]> {
  return typeof packed[2] === 'number';
}

type Stretch = readonly [trunk: number, start: number, length: number];

function stretchOf(
  inner: readonly LonLat[],
  trunks: readonly (readonly LonLat[])[],
  positions: ReadonlyMap<string, readonly (readonly [number, number])[]>,
): Stretch | null {
  const [start] = inner;
  for (const [trunk, at] of (start && positions.get(keyOf(start))) ?? []) {
    const vertices = trunks[trunk] ?? [];
    if (inner.every((vertex, step) => same(vertex, vertices[at + step]))) return [trunk, at, inner.length];
    if (inner.every((vertex, step) => same(vertex, vertices[at - step]))) return [trunk, at, -inner.length];
  }
  return null;
}

function addTrunk(
  inner: readonly LonLat[],
  trunks: (readonly LonLat[])[],
  positions: Map<string, (readonly [number, number])[]>,
): number {
  const trunk = trunks.push(inner) - 1;
  inner.forEach((vertex, at) => {
    const key = keyOf(vertex);
    positions.set(key, [...(positions.get(key) ?? []), [trunk, at]]);
  });
  return trunk;
}

function keyOf(vertex: LonLat): string {
  return `${vertex[0]},${vertex[1]}`;
}

function same(a: LonLat, b: LonLat | undefined): boolean {
  return b !== undefined && a[0] === b[0] && a[1] === b[1];
}

import type { TilePoint } from './encode-tile.ts';

/** So many points a tile holds at most, but at the last zoom, where nothing is left out. */
export const MOST_POINTS = 6000;
/** Dots of one look nearer than this, in a tile's own units (512 CSS px are 4096), cannot be told apart. */
const CELL = 16;

/**
 * The points of one tile, thinned as they come: one for each look and cell, and of those the most important ones. Never holds more than
 * twice what a tile may hold.
 */
export class ThinnedPoints {
  private readonly cells = new Map<string, TilePoint>();
  private limit = Number.POSITIVE_INFINITY;

  add(point: TilePoint): void {
    if (point.properties.sortKey > this.limit) return;
    const { px, py, properties } = point;
    const cell = `${Math.floor(px / CELL)}/${Math.floor(py / CELL)}/${properties.symbol}/${properties.states}`;
    const known = this.cells.get(cell);
    if (known && !precedes(point, known)) return;
    this.cells.set(cell, point);
    if (this.cells.size > 2 * MOST_POINTS) this.trim();
  }

  /** The most important first. */
  points(): readonly TilePoint[] {
    return byImportance(this.cells.values()).slice(0, MOST_POINTS);
  }

  private trim(): void {
    const kept = new Set(this.points());
    for (const [cell, point] of this.cells) if (!kept.has(point)) this.cells.delete(cell);
    this.limit = Math.max(...[...kept].map(({ properties }) => properties.sortKey));
  }
}

/** The most important first; among equals an order that is the same each time and has nothing to do with where they lie. */
export function byImportance(points: Iterable<TilePoint>): readonly TilePoint[] {
  return [...points].sort((a, b) => (precedes(a, b) ? -1 : 1));
}

function precedes(a: TilePoint, b: TilePoint): boolean {
  if (a.properties.sortKey !== b.properties.sortKey) return a.properties.sortKey < b.properties.sortKey;
  return a.rank === b.rank ? a.properties.id < b.properties.id : a.rank < b.rank;
}

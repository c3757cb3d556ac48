import { mkdirSync, rmSync } from 'node:fs';
import type { TilePlace, TileProperties } from '../../src/cartography/tile-places.ts';
import { hashOfId } from '../../src/model/detail-archive.ts';
import { BucketFiles } from './bucket-files.ts';
import { DetailWriter } from './detail-writer.ts';
import { encodeTile, type TilePoint } from './encode-tile.ts';
import { LineTiles } from './line-tiles.ts';
import { PmtilesWriter } from './pmtiles-writer.ts';
import { byImportance, ThinnedPoints } from './thin-points.ts';
import { type MercatorSpot, mercatorSpot, tileAt } from './tile-grid.ts';
import type { TileSources } from './tile-source.ts';

/** The farthest view of the atlas, and the deepest tiles: closer views draw these larger. Nothing is left out of the deepest. */
const [MIN_ZOOM, MAX_ZOOM] = [4, 12] as const;
/** Tiles of this zoom are made one after the other, each with all that lies below it. */
const SHARD_ZOOM = 7;

export interface ArchiveReport {
  readonly places: number;
  readonly tiles: number;
  readonly archiveBytes: number;
  readonly detailBytes: number;
}

/**
 * Builds an archive of tiles and the file of details beside it from any number of places, which pass through once. Points wait on disk,
 * sorted by the tile they lie in; in memory are one such tile at a time, the thinned far tiles, and all lines.
 *
 * @param expected about how many places will come
 * @param archiveFile `….pmtiles`; the details are written to `….details` beside it
 */
export async function buildArchive(
  sources: TileSources,
  expected: number,
  archiveFile: string,
): Promise<ArchiveReport> {
  const scratch = `${archiveFile}.shards`;
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  const shards = new BucketFiles(scratch);
  const details = new DetailWriter(detailsFileOf(archiveFile), expected);
  const far = new FarTiles();
  const lines: TilePlace[] = [];
  const counts: Record<string, number> = {};
  const bounds: [number, number, number, number] = [180, 90, -180, -90];
  let places = 0;
  for await (const { tile, detail } of sources) {
    places += 1;
    details.add(detail);
    counts[tile.properties.layer] = (counts[tile.properties.layer] ?? 0) + 1;
    if (tile.geometry.type !== 'Point') {
      lines.push(tile);
      continue;
    }
    const [lon = 0, lat = 0] = tile.geometry.coordinates;
    widen(bounds, lon, lat);
    const spot = mercatorSpot([lon, lat]);
    const { x, y } = tileAt(spot, SHARD_ZOOM);
    shards.append(`${x}-${y}`, JSON.stringify({ ...spot, properties: tile.properties }));
    far.add(spot, tile.properties);
  }
  shards.close();

  const writer = new PmtilesWriter(archiveFile);
  const emitted = new Emitter(writer, new LineTiles(lines, MAX_ZOOM));
  for (const [key, points] of far.tiles()) emitted.emit(key, points);
  for (const name of shards.names()) {
    const points: (MercatorSpot & { readonly properties: TileProperties })[] = [];
    for await (const line of shards.lines(name)) points.push(JSON.parse(line));
    emitted.emitShard(points);
  }
  emitted.emitLinesAlone();
  rmSync(scratch, { recursive: true });
  const vectorLayers = ['points', 'lines'].map((id) => ({
    id,
    fields: { id: 'String', layer: 'String', states: 'String' },
  }));
  const archiveBytes = await writer.finish({
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    bounds: bounds[0] > bounds[2] ? [101, 18, 109, 26] : bounds,
    metadata: { name: 'Corridor Atlas places', format: 'pbf', vector_layers: vectorLayers, places, counts },
  });
  return { places, tiles: writer.count, archiveBytes, detailBytes: await details.finish() };
}

/** `places.pmtiles` → `places.details`. */
function detailsFileOf(archiveFile: string): string {
  return archiveFile.replace(/(\.pmtiles)?$/u, '.details');
}

function widen(bounds: [number, number, number, number], lon: number, lat: number): void {
  bounds[0] = Math.min(bounds[0], lon);
  bounds[1] = Math.min(bounds[1], lat);
  bounds[2] = Math.max(bounds[2], lon);
  bounds[3] = Math.max(bounds[3], lat);
}

/** The tiles above the shards, thinned while the places pass. */
class FarTiles {
  private readonly thinned = new Map<string, ThinnedPoints>();

  add(spot: MercatorSpot, properties: TileProperties): void {
    const rank = hashOfId(properties.id);
    for (let z = MIN_ZOOM; z < SHARD_ZOOM; z += 1) {
      const { x, y, px, py } = tileAt(spot, z);
      const key = `${z}/${x}/${y}`;
      const tile = this.thinned.get(key) ?? new ThinnedPoints();
      this.thinned.set(key, tile);
      tile.add({ px, py, rank, properties });
    }
  }

  *tiles(): Iterable<readonly [string, readonly TilePoint[]]> {
    for (const [key, tile] of this.thinned) yield [key, tile.points()];
  }
}

/** Writes tiles, each once, with the lines that pass through it. */
class Emitter {
  private readonly writer: PmtilesWriter;
  private readonly lines: LineTiles;
  private readonly done = new Set<string>();

  constructor(writer: PmtilesWriter, lines: LineTiles) {
    this.writer = writer;
    this.lines = lines;
  }

  emit(key: string, points: readonly TilePoint[]): void {
    const [z = 0, x = 0, y = 0] = key.split('/').map(Number);
    const lines = this.lines.featuresOf(z, x, y);
    if (points.length === 0 && lines.length === 0) return;
    this.done.add(key);
    this.writer.add(z, x, y, encodeTile(z, points, lines));
  }

  emitShard(places: readonly (MercatorSpot & { readonly properties: TileProperties })[]): void {
    for (let z: number = SHARD_ZOOM; z <= MAX_ZOOM; z += 1) {
      const tiles = new Map<string, TilePoint[]>();
      for (const { properties, ...spot } of places) {
        const { x, y, px, py } = tileAt(spot, z);
        const key = `${z}/${x}/${y}`;
        const point = { px, py, rank: hashOfId(properties.id), properties };
        const known = tiles.get(key);
        if (known) known.push(point);
        else tiles.set(key, [point]);
      }
      for (const [key, points] of tiles) this.emit(key, z === MAX_ZOOM ? byImportance(points) : thinned(points));
    }
  }

  emitLinesAlone(): void {
    for (let z: number = MIN_ZOOM; z <= MAX_ZOOM; z += 1) {
      for (const tile of this.lines.tilesOf(z)) if (!this.done.has(`${z}/${tile}`)) this.emit(`${z}/${tile}`, []);
    }
  }
}

function thinned(points: readonly TilePoint[]): readonly TilePoint[] {
  const tile = new ThinnedPoints();
  for (const point of points) tile.add(point);
  return tile.points();
}

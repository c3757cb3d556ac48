import { once } from 'node:events';
import { closeSync, createWriteStream, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';
import { buildDirectories, type Entry } from './pmtiles-directory.ts';

const HEADER_BYTES = 127;
const [GZIP, MVT] = [2, 1];

export interface ArchiveInfo {
  readonly minZoom: number;
  readonly maxZoom: number;
  /** West, south, east, north, degrees. */
  readonly bounds: readonly [number, number, number, number];
  /** Written as the archive's metadata (JSON). */
  readonly metadata: unknown;
}

/**
 * Writes a PMTiles archive (version 3, vector tiles, gzip). Tiles may be added in any order: their bytes go to a file beside the
 * archive and are put in order of their ids at the end, so that neighbours lie together. Memory grows with the number of tiles only.
 */
export class PmtilesWriter {
  private readonly file: string;
  private readonly scratch: string;
  private readonly handle: number;
  private readonly tiles: { id: number; at: number; length: number }[] = [];
  private written = 0;

  constructor(file: string) {
    this.file = file;
    this.scratch = `${file}.tiles`;
    this.handle = openSync(this.scratch, 'w+');
  }

  get count(): number {
    return this.tiles.length;
  }

  add(z: number, x: number, y: number, mvt: Uint8Array): void {
    const bytes = gzipSync(mvt, { level: 6 });
    writeSync(this.handle, bytes);
    this.tiles.push({ id: zxyToTileId(z, x, y), at: this.written, length: bytes.length });
    this.written += bytes.length;
  }

  /** Puts the archive together and takes the scratch file away. Returns its size, bytes. */
  async finish(info: ArchiveInfo): Promise<number> {
    this.tiles.sort((a, b) => a.id - b.id);
    let offset = 0;
    const entries = this.tiles.map(({ id, length }): Entry => {
      const entry = { tileId: id, offset, length, runLength: 1 };
      offset += length;
      return entry;
    });
    const { root, leaves } = buildDirectories(entries);
    const metadata = gzipSync(JSON.stringify(info.metadata));
    const header = encodeHeader(info, entries.length, root.length, metadata.length, leaves.length, this.written);
    const out = createWriteStream(this.file);
    for (const part of [header, root, metadata, leaves]) out.write(part);
    for (const { at, length } of this.tiles) {
      const bytes = Buffer.alloc(length);
      readSync(this.handle, bytes, 0, length, at);
      if (!out.write(bytes)) await once(out, 'drain');
    }
    out.end();
    await once(out, 'finish');
    closeSync(this.handle);
    rmSync(this.scratch);
    return HEADER_BYTES + root.length + metadata.length + leaves.length + this.written;
  }
}

function encodeHeader(
  { minZoom, maxZoom, bounds }: ArchiveInfo,
  tileCount: number,
  rootBytes: number,
  metadataBytes: number,
  leafBytes: number,
  dataBytes: number,
): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  header.write('PMTiles', 0, 'ascii');
  header.writeUInt8(3, 7);
  const metadataAt = HEADER_BYTES + rootBytes;
  const leavesAt = metadataAt + metadataBytes;
  const sections = [
    HEADER_BYTES,
    rootBytes,
    metadataAt,
    metadataBytes,
    leavesAt,
    leafBytes,
    leavesAt + leafBytes,
    dataBytes,
  ];
  const counts = [tileCount, tileCount, tileCount];
  for (const [at, value] of [...sections, ...counts].entries()) header.writeBigUInt64LE(BigInt(value), 8 + at * 8);
  header.writeUInt8(1, 96); // clustered: tile data stands in order of tile ids
  header.writeUInt8(GZIP, 97);
  header.writeUInt8(GZIP, 98);
  header.writeUInt8(MVT, 99);
  header.writeUInt8(minZoom, 100);
  header.writeUInt8(maxZoom, 101);
  const [west, south, east, north] = bounds;
  const corners = [west, south, east, north];
  for (const [at, degrees] of corners.entries()) header.writeInt32LE(Math.round(degrees * 1e7), 102 + at * 4);
  header.writeUInt8(minZoom, 118);
  header.writeInt32LE(Math.round(((west + east) / 2) * 1e7), 119);
  header.writeInt32LE(Math.round(((south + north) / 2) * 1e7), 123);
  return header;
}

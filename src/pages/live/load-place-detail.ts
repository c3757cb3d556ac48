import {
  DETAIL_HEAD_BYTES,
  decodeOffsets,
  decodeShardCount,
  offsetsRange,
  shardOf,
} from '../../model/detail-archive.ts';
import type { PlaceDetail } from '../../model/place-detail.ts';

const shardCounts = new Map<string, number>();

/**
 * Looks one place up in the file of details beside an archive of tiles: two or three small requests by ranges, whatever the size of the
 * file. Null when it has no such place. Rejects when the file cannot be read so.
 */
export async function loadPlaceDetail(tilesUrl: string, id: string): Promise<PlaceDetail | null> {
  const url = tilesUrl.replace(/\.pmtiles(?=[?#]|$)/u, '.details');
  const shardCount = shardCounts.get(url) ?? decodeShardCount(await readRange(url, 0, DETAIL_HEAD_BYTES));
  if (shardCount === null) throw new Error(`no file of details: ${url}`);
  shardCounts.set(url, shardCount);
  const table = offsetsRange(shardOf(id, shardCount));
  const shard = decodeOffsets(await readRange(url, table.from, table.length));
  if (shard.length === 0) return null;
  const details: Readonly<Record<string, PlaceDetail>> = await unzipped(await readRange(url, shard.from, shard.length));
  return Object.hasOwn(details, id) ? (details[id] ?? null) : null;
}

/** A server that does not know ranges would send the whole file: it is not read. */
async function readRange(url: string, from: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
  const stop = new AbortController();
  const response = await fetch(url, {
    headers: { range: `bytes=${from}-${from + length - 1}` },
    credentials: 'same-origin',
    signal: stop.signal,
  });
  if (response.status !== 206) {
    stop.abort();
    throw new Error(`${response.status} instead of a range of ${url}`);
  }
  return new Uint8Array(await response.arrayBuffer());
}

async function unzipped(bytes: Uint8Array<ArrayBuffer>) {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).json();
}

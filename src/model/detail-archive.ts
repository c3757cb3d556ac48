/**
 * Details of places in one file that is read by ranges: a head, a table of offsets, and shards of gzipped JSON (`{ [id]: detail }`). A
 * place's shard follows from its id, so any place is found with two small requests, and with one once the head is known.
 *
 * Head, little endian: 8 bytes `CADETAIL`, uint32 number of shards. Table: number of shards + 1 doubles, the offset of each shard and
 * the end of the last.
 */
export const DETAIL_MAGIC = 'CADETAIL';
export const DETAIL_HEAD_BYTES = 12;
const OFFSET_BYTES = 8;

/** About so many places share a shard: some ten kilobytes on the wire. */
const PLACES_PER_SHARD = 64;

export function shardCountFor(places: number): number {
  return Math.max(1, Math.ceil(places / PLACES_PER_SHARD));
}

/** FNV-1a over the UTF-16 units of an id, 32 bits. */
export function hashOfId(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

export function shardOf(id: string, shardCount: number): number {
  return hashOfId(id) % shardCount;
}

/** Where in the file a shard's two offsets stand. */
export function offsetsRange(shard: number): { readonly from: number; readonly length: number } {
  return { from: DETAIL_HEAD_BYTES + shard * OFFSET_BYTES, length: 2 * OFFSET_BYTES };
}

/** Bytes before the first shard. */
export function detailHeadLength(shardCount: number): number {
  return DETAIL_HEAD_BYTES + (shardCount + 1) * OFFSET_BYTES;
}

/** Head and table for shards of these lengths. */
export function encodeDetailHead(shardLengths: readonly number[]): Uint8Array {
  const head = new Uint8Array(detailHeadLength(shardLengths.length));
  const view = new DataView(head.buffer);
  for (let at = 0; at < DETAIL_MAGIC.length; at += 1) head[at] = DETAIL_MAGIC.charCodeAt(at);
  view.setUint32(DETAIL_MAGIC.length, shardLengths.length, true);
  let offset = head.length;
  for (const [shard, length] of [...shardLengths, 0].entries()) {
    view.setFloat64(DETAIL_HEAD_BYTES + shard * OFFSET_BYTES, offset, true);
    offset += length;
  }
  return head;
}

/** The number of shards a head names; null for another file. */
export function decodeShardCount(head: Uint8Array): number | null {
  const magic = String.fromCharCode(...head.subarray(0, DETAIL_MAGIC.length));
  if (head.length < DETAIL_HEAD_BYTES || magic !== DETAIL_MAGIC) return null;
  return new DataView(head.buffer, head.byteOffset).getUint32(DETAIL_MAGIC.length, true);
}

/** Start and length of a shard from its two offsets. */
export function decodeOffsets(bytes: Uint8Array): { readonly from: number; readonly length: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const from = view.getFloat64(0, true);
  return { from, length: view.getFloat64(OFFSET_BYTES, true) - from };
}

import { expect, test } from 'vitest';
import {
  decodeOffsets,
  decodeShardCount,
  detailHeadLength,
  encodeDetailHead,
  offsetsRange,
  shardCountFor,
  shardOf,
} from './detail-archive.ts';

test('each shard is found where the head says it lies', () => {
  const lengths = [10, 0, 300_000_000_000, 7];
  const head = encodeDetailHead(lengths);
  expect(decodeShardCount(head)).toBe(4);
  let from = detailHeadLength(4);
  for (const [shard, length] of lengths.entries()) {
    const range = offsetsRange(shard);
    expect(decodeOffsets(head.subarray(range.from, range.from + range.length))).toEqual({ from, length });
    from += length;
  }
});

test('another file is not taken for one', () => {
  expect(decodeShardCount(new TextEncoder().encode('<!doctype html>'))).toBeNull();
  expect(decodeShardCount(new Uint8Array(3))).toBeNull();
});

test('a million ids spread evenly over their shards', () => {
  const shards = shardCountFor(1_000_000);
  const counts = new Uint32Array(shards);
  for (let n = 0; n < 1_000_000; n += 1) {
    const shard = shardOf(`sample-${n}`, shards);
    counts[shard] = (counts[shard] ?? 0) + 1;
  }
  expect(Math.max(...counts)).toBeLessThan(64 * 2);
});

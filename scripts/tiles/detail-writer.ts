import { closeSync, createReadStream, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { encodeDetailHead, shardCountFor, shardOf } from '../../src/model/detail-archive.ts';
import type { PlaceDetail } from '../../src/model/place-detail.ts';
import { BucketFiles } from './bucket-files.ts';

/** So many files hold the details while they are sorted; one of them at a time is held in memory. */
const BUCKETS = 64;

/** Writes the details of any number of places into one file that is read by ranges (`detail-archive.ts`). */
export class DetailWriter {
  private readonly file: string;
  private readonly scratch: string;
  private readonly buckets: BucketFiles;
  private readonly shardCount: number;

  /** @param expected number of places, which decides the number of shards */
  constructor(file: string, expected: number) {
    this.file = file;
    this.scratch = `${file}.parts`;
    mkdirSync(this.scratch, { recursive: true });
    this.buckets = new BucketFiles(this.scratch);
    this.shardCount = shardCountFor(expected);
  }

  add(detail: PlaceDetail): void {
    const shard = shardOf(detail.place.id, this.shardCount);
    this.buckets.append(String(Math.floor((shard * BUCKETS) / this.shardCount)), `${shard}\t${JSON.stringify(detail)}`);
  }

  /** Returns the size of the file, bytes. */
  async finish(): Promise<number> {
    this.buckets.close();
    const lengths: number[] = Array(this.shardCount).fill(0);
    const parts = openSync(join(this.scratch, 'shards'), 'w+');
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
      const shards = await this.readBucket(String(bucket));
      for (const [shard, details] of [...shards].sort(([a], [b]) => a - b)) {
        const bytes = gzipSync(`{${details.join(',')}}`);
        lengths[shard] = bytes.length;
        writeSync(parts, bytes);
      }
    }
    closeSync(parts);
    const head = encodeDetailHead(lengths);
    const out = openSync(this.file, 'w');
    writeSync(out, head);
    for await (const chunk of createReadStream(join(this.scratch, 'shards'))) writeSync(out, chunk);
    closeSync(out);
    rmSync(this.scratch, { recursive: true });
    return lengths.reduce((sum, length) => sum + length, head.length);
  }

  /** Members of the JSON object of each shard of a bucket. */
  private async readBucket(name: string): Promise<ReadonlyMap<number, string[]>> {
    const shards = new Map<number, string[]>();
    for await (const line of this.buckets.lines(name)) {
      const tab = line.indexOf('\t');
      const shard = Number(line.slice(0, tab));
      const detail = line.slice(tab + 1);
      const member = `${JSON.stringify((JSON.parse(detail) as PlaceDetail).place.id)}:${detail}`;
      const known = shards.get(shard);
      if (known) known.push(member);
      else shards.set(shard, [member]);
    }
    return shards;
  }
}

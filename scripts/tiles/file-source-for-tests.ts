import { closeSync, openSync, readSync } from 'node:fs';
import type { RangeResponse, Source } from 'pmtiles';

/** A PMTiles archive on disk, read by ranges as a browser reads it. */
export class FileSource implements Source {
  private readonly file: string;
  requests = 0;

  constructor(file: string) {
    this.file = file;
  }

  getKey(): string {
    return this.file;
  }

  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    this.requests += 1;
    const bytes = new Uint8Array(length);
    const handle = openSync(this.file, 'r');
    const read = readSync(handle, bytes, 0, length, offset);
    closeSync(handle);
    return { data: bytes.buffer.slice(0, read) };
  }
}

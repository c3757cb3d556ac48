import { appendFileSync, createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const MOST_WAITING_CHARACTERS = 16_000_000;

/** Lines sorted into named files; what is not yet on disk is bounded, however many lines and names there are. */
export class BucketFiles {
  private readonly folder: string;
  private readonly waiting = new Map<string, string[]>();
  private waitingCharacters = 0;
  private readonly known = new Set<string>();

  constructor(folder: string) {
    this.folder = folder;
  }

  append(name: string, line: string): void {
    const lines = this.waiting.get(name);
    if (lines) lines.push(line);
    else this.waiting.set(name, [line]);
    this.known.add(name);
    this.waitingCharacters += line.length + 1;
    if (this.waitingCharacters > MOST_WAITING_CHARACTERS) this.close();
  }

  /** Writes out what waits. */
  close(): void {
    for (const [name, lines] of this.waiting) appendFileSync(this.path(name), `${lines.join('\n')}\n`);
    this.waiting.clear();
    this.waitingCharacters = 0;
  }

  names(): readonly string[] {
    return [...this.known].sort();
  }

  async *lines(name: string): AsyncIterable<string> {
    const file = this.path(name);
    if (!existsSync(file)) return;
    for await (const line of createInterface({
      input: createReadStream(file, 'utf8'),
      crlfDelay: Number.POSITIVE_INFINITY,
    })) {
      if (line !== '') yield line;
    }
  }

  private path(name: string): string {
    return join(this.folder, `${name}.ndjson`);
  }
}

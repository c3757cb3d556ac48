// Grows the record to a number of places, checks and compiles it, and writes what the browser loads. Prints its cost as JSON.
// Called by the bench: `node scripts/bench/grow-and-build.ts <places> <folder>`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkRecord } from '../../src/model/check/check-record.ts';
import { compileRecord } from '../../src/model/compile/compile-record.ts';
import { encodeRecord } from '../../src/model/compiled-record.ts';
import { readRecordFolder } from '../read-record-folder.ts';
import { growRecord } from './grow-record.ts';

export interface GrownBuild {
  readonly places: number;
  /** Processor seconds. */
  readonly checkS: number;
  readonly compileS: number;
  readonly peakMemoryMb: number;
  /** Compiled record of one language, as the browser of the bench loads it: without the ways to the nearest gate, port and so on. */
  readonly file: string;
  readonly megabytes: number;
}

const [count = '', folder = ''] = process.argv.slice(2);
const home = fileURLToPath(new URL('../..', import.meta.url));
const files = growRecord(readRecordFolder(join(home, 'data')), Number(count));

let spent = process.cpuUsage();
function lapS(): number {
  const { user, system } = process.cpuUsage(spent);
  spent = process.cpuUsage();
  return (user + system) / 1e6;
}

const { raw, problems } = checkRecord(files);
const checkS = lapS();
const errors = problems.filter(({ severity }) => severity === 'error');
if (errors.length > 0) throw new Error(`${errors.length} errors, first: ${JSON.stringify(errors[0])}`);
const { records } = compileRecord(raw);
const compileS = lapS();

// The page of the built site asks for its own edition.
const { edition } = JSON.parse(readFileSync(join(home, 'generated/record/edition.json'), 'utf8'));
const places = records.vi.places.map((place) => ({ ...place, access: [] }));
const text = encodeRecord({ ...records.vi, edition, places });
mkdirSync(folder, { recursive: true });
const file = join(folder, `${count}.json`);
writeFileSync(file, text);
const built: GrownBuild = {
  places: raw.features.length,
  checkS,
  compileS,
  peakMemoryMb: process.resourceUsage().maxRSS / 1000,
  file,
  megabytes: Buffer.byteLength(text) / 1e6,
};
console.log(JSON.stringify(built));

// Draws lines anew from the tracks and roads of OpenStreetMap (data/osm-lines.csv says which), shows their lengths against the
// official ones, and writes them with basis `surveyed` and the credit that ODbL asks for. The check decides whether they stand.
//   import-osm [line …]        those lines; without a name all that have a selector
//   --file <file>              from a saved answer of Overpass instead of the network (for one line)
//   --save <folder>            keep the answers there, <line>.json
//   --dry-run                  show and check, write nothing
//   --query                    print the queries only
//   --tolerance-m 15  --accuracy-m 50  --endpoint <address>  --data <folder>
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { importLines } from './import-osm/import-lines.ts';
import { fetchOverpass, OVERPASS } from './import-osm/overpass.ts';
import { readRecordFolder } from './read-record-folder.ts';

const { values, positionals: lines } = parseArgs({
  allowPositionals: true,
  options: {
    file: { type: 'string' },
    save: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    query: { type: 'boolean', default: false },
    'tolerance-m': { type: 'string', default: '15' },
    'accuracy-m': { type: 'string', default: '50' },
    endpoint: { type: 'string', default: OVERPASS },
    data: { type: 'string', default: fileURLToPath(new URL('../data', import.meta.url)) },
  },
});
const NOTHING = '{"elements": []}';
/** For lines whose row in osm-lines.csv has no reach. */
const USUAL_REACH_M = 3000;

async function ask(line: string, query: string): Promise<string> {
  if (values.query) console.log(`${line}\n${query}\n`);
  if (values.query) return NOTHING;
  if (values.file !== undefined) return readFileSync(values.file, 'utf8');
  const text = await fetchOverpass(query, values.endpoint);
  if (values.save !== undefined) {
    mkdirSync(values.save, { recursive: true });
    writeFileSync(join(values.save, `${line}.json`), text);
  }
  return text;
}

function metres(flag: 'tolerance-m' | 'accuracy-m'): number {
  const value = Number(values[flag]);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${flag} is a whole number of metres.`);
  return value;
}

async function run(): Promise<boolean> {
  if (values.file !== undefined && lines.length !== 1) throw new Error('--file is for one line: name it.');
  const options = {
    lines,
    reachM: USUAL_REACH_M,
    toleranceM: metres('tolerance-m'),
    accuracyM: metres('accuracy-m'),
    today: new Date().toISOString().slice(0, 10),
  };
  const say = values.query ? () => {} : (text: string) => console.log(text);
  const { changed, refused } = await importLines(readRecordFolder(values.data), options, ask, say);
  if (values.query) return true;
  if (refused) console.log('The check refuses this. Nothing was written.');
  else if (changed.size === 0) console.log('Nothing to write.');
  else if (values['dry-run'])
    console.log(`Nothing was written (--dry-run). It would change: ${[...changed.keys()].join(', ')}`);
  else {
    for (const [file, text] of changed) writeFileSync(join(values.data, ...file.split('/')), text);
    console.log(`Written: ${[...changed.keys()].map((file) => `data/${file}`).join(', ')}. See npm run record diff.`);
  }
  return !refused;
}

try {
  process.exitCode = (await run()) ? 0 : 1;
} catch (error) {
  const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : '';
  console.error(`${error instanceof Error ? error.message : String(error)}${cause}`);
  process.exitCode = 1;
}

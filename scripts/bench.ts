// Measures the built atlas beside bare maps and a peer, in one run on one machine, and writes docs/bench.md.
// `npm run bench` for all; `-- --only loads,actions` for parts (the rest is kept from the last run); `-- --rounds 3` for more or fewer.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type BenchSite, fileMount, folderMount, serveBench } from './bench/bench-site.ts';
import { buildBarePages } from './bench/build-pages.ts';
import { launchLab, type Subject } from './bench/lab.ts';
import { measureActions } from './bench/measure-actions.ts';
import { measureFrames } from './bench/measure-frames.ts';
import { measureBuilds } from './bench/measure-growth.ts';
import { measureLoads } from './bench/measure-load.ts';
import { measureMemory } from './bench/measure-memory.ts';
import { measureOwnData } from './bench/measure-own-data.ts';
import { measurePages } from './bench/measure-pages.ts';
import { measureSearch } from './bench/measure-search.ts';
import { fetchPeers } from './bench/peers.ts';
import { writeBenchReport } from './bench/report.ts';
import type { ActionCosts, Results } from './bench/results.ts';

const PARTS = ['loads', 'actions', 'frames', 'search', 'own', 'memory', 'pages', 'builds', 'grown'] as const;
/** As many points as a reader's own file may bring and stay usable. */
const OWN_POINTS = 100_000;
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: PARTS.join(',') },
    rounds: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '200,2000,20000,100000' },
  },
});
const only = new Set(values.only.split(','));
const rounds = Number(values.rounds);
const sizes = values.sizes.split(',').map(Number);

const home = fileURLToPath(new URL('..', import.meta.url));
const scratch = join(home, 'generated/bench');
const dist = join(home, 'dist');
if (!existsSync(join(dist, 'vi/index.html'))) throw new Error('Build the site first: npm run build');
mkdirSync(scratch, { recursive: true });
await buildBarePages(join(scratch, 'pages'));
const peers = only.has('loads') || only.has('actions') ? fetchPeers(join(scratch, 'peers')) : null;

const { edition } = JSON.parse(readFileSync(join(home, 'generated/record/edition.json'), 'utf8'));
const basemapPath: string = JSON.parse(readFileSync(join(home, 'generated/basemap/basemap.json'), 'utf8')).path;
const mounts = [
  folderMount('/', dist),
  folderMount('/bench/', join(scratch, 'pages')),
  folderMount('/bench-source/', fileURLToPath(new URL('bench/pages', import.meta.url))),
  ...(peers ? [folderMount('/peers/', peers)] : []),
  fileMount('/bench-data/basemap.json', () => readFileSync(join(dist, basemapPath))),
  fileMount('/bench-data/places.geojson', () => readFileSync(join(dist, 'downloads/vi/places.geojson'))),
];
const site: BenchSite = await serveBench(mounts, scratch);
const { origin } = site;
const atlas: Subject = { name: 'Corridor Atlas', url: `${origin}/vi/`, kind: 'atlas' };
const bareMapLibre: Subject = { name: 'bare MapLibre', url: `${origin}/bench/bare-maplibre.html`, kind: 'bare' };
const bareLeaflet: Subject = { name: 'bare Leaflet', url: `${origin}/bench/bare-leaflet.html`, kind: 'bare' };
const kepler: Subject = { name: 'kepler.gl', url: `${origin}/bench-source/kepler.html`, kind: 'bare' };
const maps = [atlas, bareMapLibre, bareLeaflet];
const everyone = peers ? [...maps, kepler] : maps;

const resultsFile = join(scratch, 'results.json');
let results: Results = existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : {};
function keep(found: Results): void {
  results = { ...results, ...found };
  writeFileSync(resultsFile, JSON.stringify(results, null, 1));
  writeFileSync(join(home, 'docs/bench.md'), writeBenchReport(results));
}

const browser = await launchLab(site);
keep({
  date: new Date().toISOString().slice(0, 10),
  machine: {
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 1e9),
    renderer: 'software WebGL (SwiftShader)',
    protocol: site.protocol,
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  },
});

if (only.has('loads')) {
  say('loads');
  keep({ loads: Object.fromEntries(await measureLoads(browser, origin, everyone, rounds)) });
}
if (only.has('frames')) {
  say('frames');
  keep({ frames: Object.fromEntries(await measureFrames(browser, origin, maps, rounds)) });
}
if (only.has('actions')) {
  say('actions');
  const costs: Record<string, ActionCosts> = {};
  for (const subject of everyone) costs[subject.name] = await measureActions(browser, origin, subject);
  keep({ actions: costs });
}
if (only.has('search')) {
  say('search');
  keep({ search: await measureSearch(browser, origin, atlas) });
}
if (only.has('own')) {
  say('own file');
  keep({ ownData: await measureOwnData(browser, origin, atlas, OWN_POINTS, Math.min(rounds, 3)) });
}
if (only.has('pages')) {
  say('pages');
  const place = JSON.parse(readFileSync(join(dist, 'downloads/vi/places.geojson'), 'utf8')).features[0].properties.id;
  const kinds = [
    { page: 'explore', path: 'vi/', hasMap: true },
    { page: 'place', path: `vi/places/${place}/`, hasMap: true },
    ...['tasks', 'plans', 'agencies', 'stories', 'about', 'embed'].map((page) => ({
      page,
      path: `vi/${page}/`,
      hasMap: false,
    })),
  ].filter(({ path }) => existsSync(join(dist, path, 'index.html')));
  const pages = kinds.map(({ page, path, hasMap }) => ({ page, url: `${origin}/${path}`, hasMap }));
  keep({ pages: await measurePages(browser, origin, pages) });
}
if (only.has('memory')) {
  say('memory');
  keep({ memory: await measureMemory(browser, origin, atlas) });
}
if (only.has('builds')) {
  say('builds');
  keep({ builds: measureBuilds(sizes, join(scratch, 'grown')) });
}
if (only.has('grown')) {
  const grown: Record<string, ActionCosts> = {};
  for (const size of sizes) {
    say(`grown to ${size} places`);
    const record = join(scratch, 'grown', `${size}.json`);
    if (!existsSync(record)) measureBuilds([size], dirname(record));
    const own = await serveBench(
      [fileMount(`/record/${edition}/vi.json`, () => readFileSync(record)), ...mounts],
      scratch,
    );
    const subject = { ...atlas, url: `${own.origin}/vi/` };
    const restMs = size > 10_000 ? 4000 : 800;
    grown[size] = await measureActions(browser, own.origin, subject, { count: size > 10_000 ? 16 : 30, restMs });
    await own.close();
    keep({ grown: { ...results.grown, ...grown } });
  }
}
await browser.close();
await site.close();
console.log(`\n${writeBenchReport(results)}`);
process.exit(0);

function say(part: string): void {
  console.log(`── ${part} ──`);
}

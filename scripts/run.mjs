// The two commands of the README and their parts. Plain JavaScript without dependencies, so that it runs on the Node of a fresh
// machine (20 or newer); everything after the set-up runs on the Node that package.json pins.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = fileURLToPath(new URL('..', import.meta.url));
const bin = join(home, 'node_modules', '.bin');
const stamp = join(home, 'node_modules', '.corridor-atlas-setup');

const PARTS = {
  lint: [['biome', 'ci', '--error-on-warnings', '.']],
  types: [['tsc', '--noEmit', '-p', 'tsconfig.json']],
  unused: [['knip', '--no-progress']],
  check: [['node', 'scripts/check-record.ts']],
  record: [['node', 'scripts/record.ts']],
  'import-osm': [['node', 'scripts/import-osm.ts']],
  unit: [['vitest', 'run', '--project', 'unit']],
  build: [
    ['node', 'scripts/build-record.ts'],
    ['node', 'scripts/build-basemap-files.ts'],
    ['node', 'scripts/build-poster-css.ts'],
    ['node', 'scripts/build-fonts.ts'],
    ['node', 'scripts/build-licences.ts'],
    ['node', 'scripts/build-share-images.ts'],
    ['tsc', '--noEmit', '-p', 'tsconfig.json'],
    ['vite', 'build', '--logLevel', 'warn'],
    ['vite', 'build', '--logLevel', 'warn', '--ssr', 'src/pages/render-page.tsx', '--outDir', 'generated/ssr'],
    ['node', 'scripts/prerender.ts'],
    ['node', 'scripts/build-site-files.ts'],
    ['node', 'scripts/build-service-worker.ts'],
  ],
  sizes: [['size-limit']],
  browser: [
    ['node', 'scripts/find-browser.ts'],
    ['vitest', 'run', '--project', 'browser'],
  ],
  thorough: [
    ['node', 'scripts/find-browser.ts'],
    ['vitest', 'run', '--project', 'thorough'],
  ],
  usb: [['node', 'scripts/build-usb.ts']],
  'round-trips': [
    ['node', 'scripts/find-round-trip-tools.ts'],
    ['vitest', 'run', '--config', 'tests/round-trips/vitest.config.ts'],
  ],
  tiles: [['node', 'scripts/build-tiles.ts']],
  bench: [
    ['node', 'scripts/find-browser.ts'],
    ['node', 'scripts/bench.ts'],
  ],
  serve: [['node', 'scripts/serve.ts']],
};

const COMMANDS = {
  start: ['build', 'serve'],
  test: ['lint', 'check', 'build', 'usb', 'unused', 'unit', 'sizes', 'browser'],
  build: ['build'],
  thorough: ['build', 'usb', 'thorough'],
  usb: ['build', 'usb'],
  bench: ['build', 'bench'],
  preview: ['serve'],
  check: ['check'],
};

function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

function run(words, extra = []) {
  const shell = process.platform === 'win32';
  const result = spawnSync(words[0], [...words.slice(1), ...extra], {
    cwd: home,
    stdio: 'inherit',
    shell,
    env: {
      ...process.env,
      PATH: `${bin}${delimiter}${process.env.PATH}`,
      NODE_NO_WARNINGS: '1',
      ...(name === 'test' && { ROUND_TRIPS: 'as-installed' }),
    },
  });
  return result.status ?? 1;
}

function setUp() {
  if (Number(process.versions.node.split('.')[0]) < 20)
    fail(`Corridor Atlas needs Node 20 or newer; this is ${process.version}.`);
  const wanted = createHash('sha256')
    .update(readFileSync(join(home, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Setting up: installing the packages of package-lock.json …');
  if (run(['npm', 'ci', '--no-audit', '--no-fund', '--loglevel', 'error']) !== 0) {
    fail('The packages could not be installed. Is the network there? Try again, or run "npm ci" to see the reason.');
  }
  mkdirSync(join(home, 'node_modules'), { recursive: true });
  writeFileSync(stamp, wanted);
}

const [name = '', ...extra] = process.argv.slice(2);
const parts = COMMANDS[name] ?? (PARTS[name] ? [name] : null);
if (!parts)
  fail(`Unknown command "${name}". There are: ${[...Object.keys(COMMANDS), ...Object.keys(PARTS)].join(', ')}.`);

setUp();
const startedAt = Date.now();
for (const part of parts) {
  if (parts.length > 1) console.log(`\n── ${part} ──`);
  const last = part === parts.at(-1);
  for (const words of PARTS[part]) {
    // The pictures of share cards matter once the site is published, not to whoever wants to see it now.
    if (name === 'start' && words[1] === 'scripts/build-share-images.ts') continue;
    const status = run(words, last && words === PARTS[part].at(-1) ? extra : []);
    if (status !== 0) fail(`"${part}" failed (${words.join(' ')}).`);
  }
}
if (name === 'test' && !parts.includes('round-trips')) {
  console.log(
    '\nLeft out: the round trips through GDAL and LibreOffice, which are not installed; npm run round-trips installs them.',
  );
}
if (name === 'test')
  console.log(`\nAll parts passed in ${Math.round((Date.now() - startedAt) / 1000)} s: ${parts.join(', ')}.`);

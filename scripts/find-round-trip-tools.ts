// Sets up what the round trips need: GDAL and LibreOffice Calc through apt where we may, the Data Package library through npm. Says
// plainly what is still missing, and goes on: the tests of a missing program are left out. ROUND_TRIPS=as-installed installs nothing.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { findRoundTripTools, ROUND_TRIP_FOLDER } from './round-trip-tools.ts';

const LIBRARY = 'datapackage@1.1.10';

function run(words: readonly string[], cwd: string): void {
  const [command = '', ...rest] = words;
  console.log(`Trying: ${words.join(' ')}`);
  spawnSync(command, rest, { stdio: 'inherit', cwd, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

const before = findRoundTripTools();
const mayInstall = process.env.ROUND_TRIPS !== 'as-installed';
const wanted = [...(before.ogr2ogr ? [] : ['gdal-bin']), ...(before.soffice ? [] : ['libreoffice-calc'])];
if (mayInstall && wanted.length > 0 && process.getuid?.() === 0) {
  run(['apt-get', 'update', '-qq'], '.');
  run(['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...wanted], '.');
}
if (mayInstall && !before.dataPackage) {
  mkdirSync(ROUND_TRIP_FOLDER, { recursive: true });
  run(
    ['npm', 'install', '--prefix', '.', '--no-audit', '--no-fund', '--loglevel', 'error', LIBRARY],
    ROUND_TRIP_FOLDER,
  );
}

const found = findRoundTripTools();
const sentences = {
  ogr2ogr: 'GDAL is not installed: that QGIS gives the layers back as they were is not tested (Debian: gdal-bin).',
  soffice:
    'LibreOffice Calc is not installed: that a spreadsheet gives the tables back as they were is not tested (Debian: libreoffice-calc).',
  dataPackage: `The library ${LIBRARY} could not be installed: that it reads the data package is not tested.`,
  frictionless:
    'frictionless is not installed: that it finds the data package valid is not tested (pip install frictionless).',
} as const;
for (const [tool, sentence] of Object.entries(sentences)) {
  const file = found[tool as keyof typeof sentences];
  console.log(file ? `Testing with ${file}` : sentence);
}

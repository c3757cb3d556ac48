// Lists the libraries that travel to readers, with version and licence, for the about page; refuses a licence nobody has looked at (LGPL-3: a library used as it is, in a file of its own).
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

const COMPATIBLE =
  /^\(?(MIT|ISC|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|0BSD|CC0-1\.0|Unlicense|OFL-1\.1|Zlib|BlueOak-1\.0\.0|Python-2\.0|MIT-0|LGPL-3)\b/u;

const lock: { packages: Record<string, LockedPackage> } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const shipped = Object.entries(lock.packages).filter(([path, { dev, optional }]) => path !== '' && !dev && !optional);

function licenceOf(path: string, locked: LockedPackage): string {
  if (locked.license) return locked.license;
  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  return manifest.license?.type ?? manifest.license ?? manifest.licenses?.[0]?.type ?? 'unknown';
}

const rows = shipped
  .map(([path, locked]) => ({
    name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    version: locked.version ?? '',
    licence: licenceOf(path, locked),
  }))
  .sort((a, b) => a.name.localeCompare(b.name, 'en'));
const unique = rows.filter((row, at) => rows.findIndex(({ name }) => name === row.name) === at);

const strange = unique.filter(({ licence }) => !COMPATIBLE.test(licence));
if (strange.length > 0) {
  console.error(
    `Licences to look at before shipping:\n${strange.map((row) => `  ${row.name} ${row.licence}`).join('\n')}`,
  );
  process.exit(1);
}
const OUT = 'generated/licences.json';
mkdirSync(dirname(OUT), { recursive: true });
writeFileSync(OUT, `${JSON.stringify(unique, null, 1)}\n`);

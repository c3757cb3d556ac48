import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

const READ = /\.(?:csv|json|geojson)$/;

/** Text of every CSV, JSON and GeoJSON file in a folder, by its path in it (with `/`), in a fixed order. */
export function readRecordFolder(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && READ.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]));
}

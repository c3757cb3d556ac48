// Size budgets of the built site (gzip). What belongs to a path is read from Vite's manifest, so a new import is counted by itself.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

/** Files of a chunk and everything it imports statically. */
function filesOf(keys, seen = new Set()) {
  return keys.flatMap((key) => {
    const chunk = manifest[key];
    if (!chunk || seen.has(key)) return [];
    seen.add(key);
    return [chunk.file, ...(chunk.css ?? []), ...filesOf(chunk.imports ?? [], seen)];
  });
}

const chunk = (pattern) => Object.keys(manifest).filter((key) => pattern.test(key));
const inDist = (files) => [...new Set(files)].map((file) => join('dist', file));
const found = (folder, pattern) =>
  readdirSync(join('dist', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => pattern.test(name))
    .map((name) => join('dist', folder, name));

const entry = chunk(/^index\.html$/);
const dictionary = chunk(/i18n\/(dictionary-)?vi(\/index)?\.ts$/);
const shell = chunk(/pages\/explore\/live-explore\.tsx$/);
const map = chunk(/map\/atlas-map\.ts$/);
const embed = chunk(/pages\/embed\/live-embed\.tsx$/);
const worker = found('assets', /maplibre-gl-worker.*\.js$/);
const fonts = found('assets', /be-vietnam-pro-(latin|vietnamese)-(400|600).*\.woff2$/);
const record = found('record', /vi\.json$/);
const basemap = found('basemap', /\.(json|geojson)$/);

export default [
  {
    name: 'first path before the map (JS + CSS)',
    path: inDist(filesOf([...entry, ...dictionary, ...shell])),
    limit: '95 kB',
    gzip: true,
  },
  {
    name: 'whole explore path (with map, worker, data, fonts)',
    path: [...inDist(filesOf([...entry, ...dictionary, ...shell, ...map])), ...worker, ...fonts, ...record, ...basemap],
    limit: '650 kB',
    gzip: true,
  },
  ...(embed.length > 0
    ? [
        {
          name: 'embed, to the interactive map',
          path: [
            ...inDist(filesOf([...entry, ...dictionary, ...embed, ...map])),
            ...worker,
            ...fonts,
            ...record,
            ...basemap,
          ],
          limit: '560 kB',
          gzip: true,
        },
      ]
    : []),
];

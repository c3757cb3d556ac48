// Size budgets of the built site (gzip). What belongs to a path is read from Vite's manifest, so a new import is counted by itself; a
// path that cannot be found stops the check.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

/** Files of source modules and of everything they import statically. */
function chunks(...sources) {
  const seen = new Set();
  const visit = (key) => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`No chunk for ${key} in the built site: mend .size-limit.mjs.`);
    if (seen.has(key)) return [];
    seen.add(key);
    return [chunk.file, ...(chunk.css ?? []), ...(chunk.imports ?? []).flatMap(visit)];
  };
  return sources.flatMap(visit).map((file) => join('dist', file));
}

function found(folder, pattern) {
  const files = readdirSync(join('dist', folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
    pattern.test(name),
  );
  if (files.length === 0) throw new Error(`Nothing like ${pattern} in dist/${folder}: mend .size-limit.mjs.`);
  return files.map((name) => join('dist', folder, name));
}

const words = 'src/i18n/vi.ts';
const shell = ['index.html', words, 'src/pages/live/live-explore.tsx'];
const frame = ['embed.html', words, 'src/pages/embed/live-embed.tsx'];
const map = 'src/map/atlas-map.ts';
// The outline of the record; its details come once the map stands or a place is opened, and are counted by themselves.
const data = [...found('record', /(^|\/)vi\.json$/u), ...found('basemap', /(^|\/)[0-9a-f]{8}\.json$/u)];
const worker = found('assets', /^maplibre-gl-worker.*\.js$/u);
const fonts = found('assets', /^be-vietnam-pro-(latin|vietnamese)-(400|600).*\.woff2$/u);

const budget = (name, limit, files) => ({ name, path: [...new Set(files)], limit, gzip: true });

// Each limit is the target of the design, or, where that is not reached, what the site weighs now and 2 %: growth fails either way.
export default [
  // Target 95 kB. React and its DOM alone are 66 kB; the live strip, list, filters and year, words and styles are the other 103.
  budget('first path before the map: JS + CSS', '172 kB', chunks(...shell)),
  budget('whole explore path: with map, worker, data, fonts', '650 kB', [
    ...chunks(...shell, map),
    ...worker,
    ...data,
    ...fonts,
  ]),
  budget('embed, poster only', '120 kB', [...chunks('embed.html'), ...found('vi/embed', /^index\.html$/u), ...fonts]),
  // Target 560 kB. MapLibre, of which page and worker share one copy, is 280 of it; React 63, fonts 67, the outline of the record 60, the
  // basemap 57.
  budget('embed, to the interactive map', '635 kB', [...chunks(...frame, map), ...worker, ...data, ...fonts]),
  budget(
    'details of the record, after the map or with a place',
    '91 kB',
    found('record', /\.details\.json$/u).filter((file) => file.includes('vi.')),
  ),
  budget('deck.gl, only where a view needs it', '123 kB', chunks('src/map/deck-overlay.ts')),
];

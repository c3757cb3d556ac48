// Writes dist/corridor-atlas.html: the whole atlas in ONE file that opens by double-click from a stick, with nothing fetched. All languages,
// record, basemap, stories, deck.gl and fonts are in it. `SITE_URL` tells it where the atlas lives, for the QR code at a talk's end.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { encodeRecord } from '../src/model/compiled-record.ts';
import { LANGS, type Lang } from '../src/model/vocabulary.ts';
import { BASEMAP_NAME, dataElementId, recordName, storiesName } from '../src/offline/embedded-data.ts';
import { maplibreFromSources } from './maplibre-from-sources.ts';
import { readCompiledRecord } from './read-compiled-record.ts';

const TARGET = 'dist/corridor-atlas.html';
const LARGEST_BYTES = 6_000_000;

/** Nothing but what is in the file: a request to anywhere is refused by the page itself. */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  // From a disk MapLibre hands its worker to the browser as data: Chrome starts no module worker from a blob there.
  'worker-src blob: data:',
  'connect-src blob: data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Workers cannot be files beside the page: MapLibre's comes as text, the one for a reader's own files inline. */
function inlineWorkers(): Plugin {
  const OWN_DATA = "new Worker(new URL('./own-data-worker.ts', import.meta.url), { type: 'module', name: 'own-data' })";
  return {
    name: 'inline-workers',
    enforce: 'pre',
    resolveId(source, importer) {
      const isMapWorker = source === './worker-url.ts' && importer?.includes('/src/map/');
      return isMapWorker ? join(process.cwd(), 'src/offline/inline-worker-url.ts') : null;
    },
    transform(code, id) {
      if (!id.endsWith('/src/pages/own-data/own-data-port.ts')) return null;
      if (!code.includes(OWN_DATA))
        throw new Error(`${id} starts its worker in another way: mend scripts/build-usb.ts`);
      const inline = code.replace(OWN_DATA, "new OwnDataWorker({ name: 'own-data' })");
      return { code: `import OwnDataWorker from './own-data-worker.ts?worker&inline';\n${inline}`, map: null };
    },
  };
}

const folder = mkdtempSync(join(tmpdir(), 'corridor-atlas-'));
await build({
  configFile: false,
  logLevel: 'warn',
  base: './',
  publicDir: false,
  plugins: [react(), maplibreFromSources(), inlineWorkers(), viteSingleFile()],
  worker: { format: 'es' },
  build: {
    outDir: folder,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: { input: 'single-file.html' },
  },
});
const page = readFileSync(join(folder, 'single-file.html'), 'utf8');
rmSync(folder, { recursive: true, force: true });

const { edition, asOf } = JSON.parse(readFileSync('generated/record/edition.json', 'utf8'));
const { path: basemapPath } = JSON.parse(readFileSync('generated/basemap/basemap.json', 'utf8'));
const siteUrl = process.env.SITE_URL ? new URL(process.env.SITE_URL.replace(/\/?$/u, '/')).href : null;

function packed(name: string, text: string): string {
  const content = gzipSync(text, { level: 9 }).toString('base64');
  return `<script type="text/plain" id="${dataElementId(name)}">${content}</script>`;
}

/** Outline and details in one: nothing is fetched later from a stick. */
function wholeRecord(lang: Lang): string {
  return encodeRecord(readCompiledRecord(join('generated/record', edition, `${lang}.json`), edition));
}

const data = [
  ...LANGS.map((lang) => packed(recordName(lang), wholeRecord(lang))),
  ...LANGS.map((lang) => packed(storiesName(lang), readFileSync(join('generated/stories', `${lang}.json`), 'utf8'))),
  packed(BASEMAP_NAME, readFileSync(join('generated', basemapPath), 'utf8')),
];
const head = [
  `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
  '<title>Bản đồ Hành lang · Corridor Atlas · 走廊地图</title>',
  `<meta name="atlas-edition" content="${edition}">`,
  ...(siteUrl ? [`<meta name="atlas-public-url" content="${siteUrl}">`] : []),
  '<link rel="icon" href="data:,">',
];
const html = page.replace('<!--head-->', () => head.join('\n    ')).replace('<!--data-->', () => data.join('\n'));
for (const mark of ['<!--head-->', '<!--data-->', ' src="./', ' href="./']) {
  if (html.includes(mark)) throw new Error(`The single file still holds ${mark}: it would not stand alone.`);
}
writeFileSync(TARGET, html);
const bytes = Buffer.byteLength(html);
console.log(`${TARGET}: ${(bytes / 1e6).toFixed(2)} MB in one file, record as of ${asOf}.`);
if (bytes > LARGEST_BYTES) {
  console.error(`That is more than the ${LARGEST_BYTES / 1e6} MB a stick is promised.`);
  process.exit(1);
}

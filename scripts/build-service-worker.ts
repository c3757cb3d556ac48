// Writes dist/service-worker.js: after one visit the atlas works without a network. It keeps the shell, all scripts, styles and fonts, the
// record, the basemap and the stories in all languages; other pages are kept as they are seen (`src/offline/answer-navigation.ts`).
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { generateSW } from 'workbox-build';
import { answerNavigation } from '../src/offline/answer-navigation.ts';

const { values } = parseArgs({ options: { dir: { type: 'string', default: 'dist' } } });
const target = `${values.dir}/service-worker.js`;

/** Names of built files carry a hash of their content: they never change. */
const NAMED_BY_CONTENT = /(?:^|\/)assets\/.+-[\w-]{8}\.\w+$|(?:^|\/)basemap\/[\da-f]{8}\.json$/u;

const { count, size, warnings } = await generateSW({
  globDirectory: values.dir,
  globPatterns: [
    'assets/**/*.{js,mjs,css,woff2,svg,png}',
    'record/*/*.json',
    'basemap/*.json',
    'stories/*.json',
    'paper.js',
    '{vi,en,zh}/index.html',
    '{vi,en,zh}/about/index.html',
    '{vi,en,zh}/stories/**/index.html',
  ],
  // Frames live in other sites' pages; nobody opens them without a network.
  globIgnores: ['assets/*embed*'],
  swDest: target,
  cacheId: 'corridor-atlas',
  mode: 'production',
  sourcemap: false,
  inlineWorkboxRuntime: true,
  maximumFileSizeToCacheInBytes: 10_000_000,
  dontCacheBustURLsMatching: NAMED_BY_CONTENT,
  // A page is the same whatever filter, slide or year its address carries.
  ignoreURLParametersMatching: [/./u],
  cleanupOutdatedCaches: true,
  // A new version waits until the reader takes it, never under a talk.
  skipWaiting: false,
  clientsClaim: false,
  runtimeCaching: [{ urlPattern: ({ request }) => request.mode === 'navigate', handler: answerNavigation }],
});
for (const warning of warnings) console.warn(warning);

const text = readFileSync(target, 'utf8');
const version = createHash('sha256').update(text).digest('hex').slice(0, 12);
writeFileSync(target, text.replaceAll('__VERSION__', version));
console.log(`Service worker ${version}: ${count} files, ${(size / 1e6).toFixed(1)} MB kept for use without a network.`);

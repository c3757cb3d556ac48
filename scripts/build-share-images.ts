// Draws the pictures that share cards show (Open Graph, Twitter): 1200 × 630, one per place, task, agency and plan in each language,
// with the map and the fonts of the atlas. Places have a map of their own; tasks stand beside the map of their plan, agencies beside that
// of the corridor. A picture is drawn again only when its words, the record or the
// drawing code have changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import subsetFont from 'subset-font';
import { loadedBasemap } from '../src/cartography/basemap-topology.ts';
import { CORRIDOR_BOUNDS } from '../src/cartography/corridor.ts';
import { placeBounds } from '../src/cartography/place-bounds.ts';
import { drawPoster } from '../src/cartography/poster.ts';
import { loadPageDictionary } from '../src/i18n/load-dictionary.ts';
import { indexRecord, type RecordIndex, rowsAt } from '../src/model/record-index.ts';
import type { Story } from '../src/model/story/story.ts';
import { LANGS, type Lang } from '../src/model/vocabulary.ts';
import { staticPages } from '../src/pages/routes.ts';
import { pageCard } from '../src/pages/share/page-card.ts';
import { CARD, shareCardSvg } from '../src/pages/share/share-card.ts';
import { hasShareImage, SHARE_IMAGE, shareImagePath } from '../src/pages/share/share-image.ts';
import { openingView, type Page } from '../src/view/view-state.ts';
import { readCompiledRecord } from './read-compiled-record.ts';

const OUT = 'generated';
const MAP = { width: SHARE_IMAGE.width - CARD.width, height: SHARE_IMAGE.height };
/** Chat programs drop previews beyond this. */
const MOST_BYTES = 60_000;
/** The first quality at which a picture is small enough. */
const QUALITIES = [74, 66, 58, 50];

const require = createRequire(import.meta.url);
const latinFonts = [
  '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
  '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf',
].map((name) => require.resolve(name));

/** The renderer reads its fonts anew for each picture, so Chinese is cut to the letters there are: ten megabytes become a few hundred kB. */
async function fontsFor(text: string, lang: Lang): Promise<readonly string[]> {
  const letters = [...new Set(text.match(/[\u2e80-\u9fff\uf900-\uffef]/gu) ?? [])].sort().join('');
  if (letters === '') return latinFonts;
  const whole = readFileSync(require.resolve('@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf'));
  const file = join(OUT, 'fonts', `share-han-${lang}.ttf`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await subsetFont(whole, letters, { targetFormat: 'sfnt' }));
  return [...latinFonts, file];
}

function pixels(svg: string, fonts: readonly string[]): Buffer {
  const fontFiles = [...fonts];
  return Buffer.from(new Resvg(svg, { font: { fontFiles, loadSystemFonts: false } }).render().pixels);
}

/** The sheet of words and the map side by side, as raw RGBA. */
function sideBySide(card: Buffer, map: Buffer): Buffer {
  const whole = Buffer.alloc(SHARE_IMAGE.width * SHARE_IMAGE.height * 4);
  for (let row = 0; row < SHARE_IMAGE.height; row++) {
    const start = row * SHARE_IMAGE.width * 4;
    card.copy(whole, start, row * CARD.width * 4, (row + 1) * CARD.width * 4);
    map.copy(whole, start + CARD.width * 4, row * MAP.width * 4, (row + 1) * MAP.width * 4);
  }
  return whole;
}

async function jpeg(raw: Buffer): Promise<Buffer> {
  const picture = sharp(raw, { raw: { width: SHARE_IMAGE.width, height: SHARE_IMAGE.height, channels: 4 } }).flatten();
  for (const quality of QUALITIES) {
    const bytes = await picture.clone().jpeg({ quality, progressive: true }).toBuffer();
    if (bytes.length <= MOST_BYTES) return bytes;
  }
  throw new Error(`a share picture is larger than ${MOST_BYTES} bytes at every quality`);
}

/** The rules that decide which form and sign a place has on the map. */
const STATE_RULES = ['state-in-year', 'status-at', 'task-state', 'lateness', 'due'].map(
  (name) => `src/model/${name}.ts`,
);

/** Everything the maps of the pictures depend on. */
function stampOfMaps(edition: string): string {
  const hash = createHash('sha256').update(edition).update(readFileSync('generated/basemap/basemap.json'));
  const drawing = readdirSync('src/cartography', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join('src/cartography', name));
  for (const file of [...drawing.sort(), ...STATE_RULES]) hash.update(readFileSync(file));
  return hash.update(readFileSync('scripts/build-share-images.ts')).digest('hex');
}

async function drawLanguage(lang: Lang, edition: string): Promise<number> {
  const index = indexRecord(readCompiledRecord(join(OUT, 'record', edition, `${lang}.json`), edition));
  const dict = await loadPageDictionary(lang);
  const { path } = JSON.parse(readFileSync(join(OUT, 'basemap', 'basemap.json'), 'utf8'));
  const basemap = loadedBasemap(JSON.parse(readFileSync(join(OUT, path), 'utf8')));
  const stories: readonly Story[] = JSON.parse(readFileSync(join(OUT, 'stories', `${lang}.json`), 'utf8'));
  const storyIds = stories.map(({ id }) => id);
  const cards = staticPages(index.record, storyIds).flatMap((page) => {
    const card = hasShareImage(page) ? pageCard(page, index, stories, dict) : null;
    return card ? [{ page, card }] : [];
  });
  const names = index.record.places.map((place) => place.names);
  const fonts = await fontsFor(JSON.stringify([cards, names, basemap.towns, basemap.seaLabels]), lang);
  const maps = new Map<string, Buffer>();
  const mapOf = (page: Page): Buffer => {
    const { key, visibleIds, selectedId } = mapFor(page, index);
    const kept = maps.get(key);
    if (kept) return kept;
    const place = selectedId ? index.placeById.get(selectedId) : undefined;
    const drawn = pixels(
      drawPoster({
        ...MAP,
        index,
        view: openingView(lang),
        basemap,
        palette: 'light',
        bounds: (place && placeBounds(place)) ?? CORRIDOR_BOUNDS,
        selectedId,
        visibleIds,
        marginPx: 0,
      }),
      fonts,
    );
    if (!selectedId) maps.set(key, drawn);
    return drawn;
  };
  const stamp = stampOfMaps(edition);
  const known = readKeys(lang);
  const keys: Record<string, string> = {};
  let drawn = 0;
  for (const { page, card } of cards) {
    const path = shareImagePath(page, lang);
    const svg = shareCardSvg(card);
    const key = createHash('sha256').update(stamp).update(mapFor(page, index).key).update(svg).digest('hex');
    keys[path] = key;
    const file = join(OUT, path);
    if (known[path] === key && existsSync(file)) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, await jpeg(sideBySide(pixels(svg, fonts), mapOf(page))));
    drawn += 1;
  }
  for (const path of Object.keys(known)) if (!(path in keys)) rmSync(join(OUT, path), { force: true });
  writeFileSync(keysFile(lang), JSON.stringify(keys));
  return drawn;
}

/** What each picture on the disk was drawn from. */
function readKeys(lang: Lang): Readonly<Record<string, string>> {
  return existsSync(keysFile(lang)) ? JSON.parse(readFileSync(keysFile(lang), 'utf8')) : {};
}

function keysFile(lang: Lang): string {
  return join(OUT, 'fonts', `share-keys-${lang}.json`);
}

/** Which map stands beside the words of a page. */
function mapFor(page: Page, index: RecordIndex) {
  const corridor = { key: 'corridor', visibleIds: null, selectedId: null };
  if (page.kind === 'place') return { ...corridor, key: page.id, selectedId: page.id };
  const plan =
    page.kind === 'plan' ? page.id : page.kind === 'task' ? index.taskById.get(page.id)?.document : undefined;
  if (plan === undefined) return corridor;
  const tasks = rowsAt(index.tasksOfDocument, plan);
  const places = tasks.flatMap((task) => rowsAt(index.linksOfTask, task.id).map((link) => link.place));
  return { key: plan, visibleIds: new Set(places), selectedId: null };
}

async function main(): Promise<void> {
  const started = Date.now();
  const { edition } = JSON.parse(readFileSync(join(OUT, 'record', 'edition.json'), 'utf8'));
  const waiting = [...LANGS];
  const counts: number[] = [];
  const work = async (): Promise<void> => {
    for (let lang = waiting.shift(); lang; lang = waiting.shift()) counts.push(await inThread(lang, edition));
  };
  await Promise.all(Array.from({ length: Math.min(LANGS.length, availableParallelism()) }, work));
  const count = counts.reduce((sum, drawn) => sum + drawn, 0);
  console.log(`${count} share pictures drawn in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

function inThread(lang: Lang, edition: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { lang, edition } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

if (isMainThread) await main();
else parentPort?.postMessage(await drawLanguage(workerData.lang, workerData.edition));

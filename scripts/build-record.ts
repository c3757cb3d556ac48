// Checks data/, compiles it and writes generated/record/<edition>/<lang>.json and <lang>.details.json, generated/record/edition.json, generated/stories/<lang>.json
// and generated/downloads/.
// Refuses to build a record with an error. The same files always give the same bytes.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DATA_PACKAGE_ZIP, downloadFiles } from '../src/export/download-files.ts';
import { termsOf } from '../src/export/licence.ts';
import { zipFiles } from '../src/export/zip.ts';
import { loadDictionary } from '../src/i18n/load-dictionary.ts';
import { checkRecord } from '../src/model/check/check-record.ts';
import { countBySeverity, writeReport } from '../src/model/check/report.ts';
import { worldOfRecord } from '../src/model/check/stories-world.ts';
import { compileRecord } from '../src/model/compile/compile-record.ts';
import { encodeDetails, encodeRecord, FORMAT } from '../src/model/compiled-record.ts';
import { outlineOf } from '../src/model/record-details.ts';
import { indexRecord } from '../src/model/record-index.ts';
import { compileStories } from '../src/model/story/compile-story.ts';
import { LANGS } from '../src/model/vocabulary.ts';
import { readRecordFolder } from './read-record-folder.ts';

const started = Date.now();
const home = fileURLToPath(new URL('..', import.meta.url));
const data = join(home, 'data');
const recordFolder = join(home, 'generated', 'record');
const downloadsFolder = join(home, 'generated', 'downloads');
const storiesFolder = join(home, 'generated', 'stories');

function write(folder: string, path: string, content: string | Uint8Array): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Notes and licences that travel with the data package. */
function readNotes(): ReadonlyMap<string, string> {
  const paths = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  return new Map(paths.sort().map((path) => [path.split(sep).join('/'), readFileSync(join(data, path), 'utf8')]));
}

const files = readRecordFolder(data);
const { raw, problems } = checkRecord(files);
const found = countBySeverity(problems);
if (found.error > 0) {
  console.error(writeReport(raw, problems, 'en'));
  process.exit(1);
}
const { edition, records } = compileRecord(raw);

rmSync(recordFolder, { recursive: true, force: true });
rmSync(downloadsFolder, { recursive: true, force: true });
rmSync(storiesFolder, { recursive: true, force: true });

const downloads: { path: string; bytes: number }[] = [];
function offer(path: string, content: string | Uint8Array): void {
  write(downloadsFolder, path, content);
  downloads.push({ path, bytes: typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength });
}

for (const lang of LANGS) {
  write(recordFolder, join(edition, `${lang}.json`), encodeRecord(outlineOf(records[lang])));
  write(recordFolder, join(edition, `${lang}.details.json`), encodeDetails(records[lang]));
  const { layers } = (await loadDictionary(lang)).record;
  for (const [name, text] of downloadFiles(indexRecord(records[lang]), (layer) => layers[layer].long)) {
    offer(`${lang}/${name}`, text);
  }
}
const stories = compileStories(files, worldOfRecord(raw));
for (const lang of LANGS) write(storiesFolder, `${lang}.json`, JSON.stringify(stories[lang]));
const { asOf } = raw;
const terms = `${termsOf({ edition, asOf })}\n`;
offer(DATA_PACKAGE_ZIP, zipFiles(new Map([...files, ...readNotes(), ['TERMS.txt', terms]]), asOf));

const { places, tasks, statuses, figures, sources } = records.en;
const counts = {
  places: places.length,
  tasks: tasks.length,
  statuses: statuses.length,
  figures: figures.length,
  sources: sources.length,
};
write(
  recordFolder,
  'edition.json',
  `${JSON.stringify({ edition, asOf, format: FORMAT, counts, downloads }, null, 1)}\n`,
);

const seconds = ((Date.now() - started) / 1000).toFixed(1);
console.log(
  `Edition ${edition}: ${counts.places} places, ${counts.tasks} tasks, ${counts.statuses} states; ` +
    `${downloads.length} downloads in ${relative(home, downloadsFolder)}; ${found.warning} warnings; ${seconds} s.`,
);

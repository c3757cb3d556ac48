// Cuts Noto Sans SC (OFL 1.1) to the characters that the record, the basemap and the dictionaries really use, so that no reader ever
// sees tofu and nobody loads ten megabytes for it.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const HAN_AND_CJK_PUNCTUATION =
  /[\u2e80-\u2fdf\u3000-\u303f\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/gu;
const FOLDERS = ['data', 'src'];
const OUT = 'generated/fonts';

const characters = new Set<string>();
for (const folder of FOLDERS) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(csv|geojson|json|ts|tsx)$/u.test(name) || name.includes('.test.')) continue;
    for (const found of readFileSync(join(folder, name), 'utf8').matchAll(HAN_AND_CJK_PUNCTUATION))
      characters.add(found[0]);
  }
}
// The name of the language stands on every page: in a file of its own it does not fetch the rest for readers of other languages.
const ON_EVERY_PAGE = '中文';
const FILES = [
  { file: 'noto-sans-sc-name.woff2', text: ON_EVERY_PAGE },
  {
    file: 'noto-sans-sc-subset.woff2',
    text: [...characters]
      .filter((character) => !ON_EVERY_PAGE.includes(character))
      .sort()
      .join(''),
  },
];

const stamp = createHash('sha256').update(JSON.stringify(FILES)).digest('hex');
const stampFile = join(OUT, 'stamp.txt');
const made = [stampFile, ...FILES.map(({ file }) => join(OUT, file))];
if (made.every((file) => existsSync(file)) && readFileSync(stampFile, 'utf8') === stamp) process.exit(0);

const require = createRequire(import.meta.url);
const whole = readFileSync(require.resolve('@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf'));
mkdirSync(OUT, { recursive: true });
for (const { file, text } of FILES) {
  const subset = await subsetFont(whole, text, { targetFormat: 'woff2' });
  writeFileSync(join(OUT, file), subset);
  console.log(`Noto Sans SC cut to ${[...text].length} characters: ${(subset.length / 1000).toFixed(1)} kB.`);
}
writeFileSync(stampFile, stamp);

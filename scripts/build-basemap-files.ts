// Puts the basemap's parts where the map fetches them: compact JSON under a folder named after their content, so that they may be
// cached for ever.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BASEMAP_PARTS } from '../src/cartography/basemap.ts';

const OUT = 'generated/basemap';
const fileOf = (part: string) => `${part.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}.geojson`;

const parts = BASEMAP_PARTS.map((part) => {
  const text = JSON.stringify(JSON.parse(readFileSync(join('data/basemap', fileOf(part)), 'utf8')));
  return { part, file: fileOf(part), text };
});
const hash = createHash('sha256')
  .update(parts.map(({ text }) => text).join('\n'))
  .digest('hex')
  .slice(0, 8);

rmSync(OUT, { recursive: true, force: true });
mkdirSync(join(OUT, hash), { recursive: true });
for (const { file, text } of parts) writeFileSync(join(OUT, hash, file), text);
writeFileSync(
  join(OUT, 'basemap.json'),
  JSON.stringify(Object.fromEntries(parts.map(({ part, file }) => [part, `basemap/${hash}/${file}`]))),
);

/** Copies the icons named in `src/cartography/symbols.ts` from the two CC0 sets into `src/cartography/icons.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import svgpath from 'svgpath';
import { ICON_NAMES } from '../src/cartography/symbols.ts';

const FOLDERS: Record<string, string> = { maki: '@mapbox/maki', temaki: '@rapideditor/temaki' };

/** Path data of one icon; throws unless the icon stands on the 15 px grid and is made of plain paths. */
function pathData(name: string): string {
  const [set = '', file = ''] = name.split(':');
  const svg = readFileSync(new URL(`../node_modules/${FOLDERS[set]}/icons/${file}.svg`, import.meta.url), 'utf8');
  const size = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg);
  if (size?.[1] !== '15' || size[2] !== '15') throw new Error(`${name} is not on the 15 px grid`);
  if (/<(circle|rect|polygon|g|use)\b|transform=/.test(svg)) throw new Error(`${name} is more than plain paths`);
  const paths = [...svg.matchAll(/\sd="([^"]+)"/g)].map((match) => match[1] as string);
  if (paths.length === 0) throw new Error(`${name} has no path`);
  // A leading `m` is absolute at the start of a path, but would be relative once joined to another.
  const joined = paths
    .map((d) =>
      d
        .replace(/&#x[0-9a-f]+;/gi, ' ')
        .trim()
        .replace(/^m/, 'M'),
    )
    .join(' ');
  return svgpath(joined).abs().round(2).rel().round(2).toString();
}

const rows = ICON_NAMES.map((name) => `  '${name}':\n    '${pathData(name)}',`).join('\n');
const target = fileURLToPath(new URL('../src/cartography/icons.ts', import.meta.url));
writeFileSync(
  target,
  `// Written by scripts/build-icons.ts; do not edit.
// Maki (https://github.com/mapbox/maki) and Temaki (https://github.com/rapideditor/temaki): CC0 1.0.
import type { IconName } from './symbols.ts';

/** SVG path data on a 15 × 15 grid. */
export const ICONS: Readonly<Record<IconName, string>> = {
${rows}
};
`,
);
console.log(`${ICON_NAMES.length} icons → src/cartography/icons.ts`);

// Writes the colours of the poster as a style sheet, from the very palettes of the live map.
import { mkdirSync, writeFileSync } from 'node:fs';
import { posterCss } from '../src/cartography/poster-css.ts';

mkdirSync('generated', { recursive: true });
writeFileSync('generated/poster.css', `${posterCss()}\n`);

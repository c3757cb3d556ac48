import type { Paper } from '../view/view-state.ts';
import { HUES, PAPERS } from './palettes.ts';

function properties(paper: Paper): string {
  const base = Object.entries(PAPERS[paper]).map(([name, colour]) => [
    name.replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`),
    colour,
  ]);
  const hues = Object.entries(HUES[paper]).map(([hue, colour]) => [`hue-${hue}`, colour]);
  return [...base, ...hues].map(([name, colour]) => `--${name}:${colour}`).join(';');
}

/**
 * The custom properties a drawing with the `css` palette reads, on both papers: light by default, dark with the reader's system or
 * with `data-paper` on an element around the drawing; always light on printed paper. A style sheet's text, since the content policy forbids inline styles.
 */
export function posterCss(): string {
  const dark = properties('dark');
  return [
    `.poster{${properties('light')}}`,
    `@media (prefers-color-scheme:dark){:root:not([data-paper="light"]) .poster{${dark}}}`,
    `[data-paper="dark"] .poster{${dark}}`,
    `[data-paper="light"] .poster{${properties('light')}}`,
    `@media print{:root:root:root .poster{${properties('light')};print-color-adjust:exact}}`,
  ].join('\n');
}

import type { Colour } from '../../cartography/palettes.ts';
import type { Paper } from '../../view/view-state.ts';

/** Colours of a reader's own files, in the order they are given out: none of them is a hue of the record. */
export const OWN_DATA_HUES: readonly Readonly<Record<Paper, Colour>>[] = [
  { light: '#5B7300', dark: '#C9F03C' },
  { light: '#008577', dark: '#3FF0D4' },
  { light: '#D0006F', dark: '#FF6FE0' },
  { light: '#22272B', dark: '#FFFFFF' },
  { light: '#8F6A00', dark: '#FFE36B' },
];

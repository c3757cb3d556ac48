import type { LayerId } from '../model/vocabulary.ts';
import type { Paper } from '../view/view-state.ts';

/** `#RRGGBB`. */
export type Colour = `#${string}`;

/** The quiet base: nothing in it may compete with the record. */
export interface PaperColours {
  readonly land: Colour;
  readonly neighbourLand: Colour;
  readonly sea: Colour;
  readonly coast: Colour;
  readonly lake: Colour;
  readonly river: Colour;
  readonly riverLabel: Colour;
  readonly seaLabel: Colour;
  readonly border: Colour;
  /** Text of the first rank. */
  readonly ink: Colour;
  /** Text of the second rank, still AA on land, neighbour land and sheet. */
  readonly softInk: Colour;
  /** Panels, the inside of hollow marks, halos of labels. */
  readonly sheet: Colour;
  /** The grey of what is not known. */
  readonly unknown: Colour;
  /** Symbols on a filled mark. */
  readonly onHue: Colour;
}

export const PAPERS: Readonly<Record<Paper, PaperColours>> = {
  light: {
    land: '#FBF8F1',
    neighbourLand: '#F4EFE3',
    sea: '#DCE7EA',
    coast: '#B4C8CF',
    lake: '#D3E1E5',
    river: '#A9C5CF',
    riverLabel: '#4A7587',
    seaLabel: '#4C7484',
    border: '#6B6F72',
    ink: '#22272B',
    softInk: '#5F6367',
    sheet: '#FFFDF8',
    unknown: '#6B6F72',
    onHue: '#FFFDF8',
  },
  dark: {
    land: '#18212A',
    neighbourLand: '#1D2731',
    sea: '#0C1318',
    coast: '#2B3C48',
    lake: '#101A21',
    river: '#2E4A58',
    riverLabel: '#83A7B8',
    seaLabel: '#7FA0B0',
    border: '#8B949B',
    ink: '#F2EEE4',
    softInk: '#B3B8BB',
    sheet: '#151D24',
    unknown: '#9AA3AA',
    onHue: '#10171D',
  },
};

/** The record's hues: one for each layer, and one for the new railway alone. */
export type HueId = LayerId | 'new-railway';

/**
 * Worked out from the starting palette so that, seen normally or with deuteranopia, protanopia or tritanopia, layers of one
 * container shape (and all lines) stay apart by 0.09 in OKLab and any two layers by 0.04; `palettes.test.ts` measures it.
 */
export const HUES: Readonly<Record<Paper, Readonly<Record<HueId, Colour>>>> = {
  light: {
    'new-railway': '#C8001F',
    'border-gates': '#7B1A38',
    railways: '#1F2A44',
    expressways: '#316C4B',
    ports: '#065387',
    waterways: '#04819D',
    airports: '#3F65C5',
    'logistics-hubs': '#7A4F00',
    'industrial-parks': '#7A4FAE',
    'economic-zones': '#AE6500',
    'tourism-zones': '#B8408C',
    crossings: '#58514D',
    services: '#556474',
  },
  dark: {
    'new-railway': '#FF6466',
    'border-gates': '#FFA89A',
    railways: '#DCE6F0',
    expressways: '#50B1A1',
    ports: '#40A0D4',
    waterways: '#72CBE9',
    airports: '#93B9FF',
    'logistics-hubs': '#F4D470',
    'industrial-parks': '#B299F2',
    'economic-zones': '#EB8836',
    'tourism-zones': '#F08FBE',
    crossings: '#C3BFB8',
    services: '#ABD5E5',
  },
};

/** The line the corridor is about; it has a hue of its own and is drawn above all other lines. */
export const NEW_RAILWAY_ID = 'rail-lao-cai-hanoi-hai-phong-standard-gauge';

/** Which hue a place is drawn in. */
export function hueOf(layer: LayerId, placeId?: string): HueId {
  return placeId === NEW_RAILWAY_ID ? 'new-railway' : layer;
}

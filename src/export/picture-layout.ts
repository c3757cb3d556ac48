import { PAPERS } from '../cartography/palettes.ts';
import type { Paper } from '../view/view-state.ts';
import type { Box, PictureItem } from './picture-items.ts';
import { fittingSize, type Measure, wrapText } from './wrap-text.ts';

export interface LegendRow {
  readonly label: string;
  /** A whole `<svg>`; null for a heading. */
  readonly swatch: string | null;
}

export interface PictureText {
  /** Empty: no title band. */
  readonly title: string;
  readonly detail: string;
  /** Empty: no legend. */
  readonly legend: readonly LegendRow[];
  /** "Record as of …" */
  readonly date: string;
  /** Sources, attribution, licence. */
  readonly sources: string;
  /** Where the map can be seen alive; empty where nobody knows. */
  readonly address: string;
}

export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  /** Where the map goes. */
  readonly map: Box;
  readonly items: readonly PictureItem[];
}

/** Times everything is larger than on a picture 1280 px wide: a picture to be shown large is read from afar. */
function unitOf(width: number): number {
  return Math.min(2, Math.max(0.75, width / 1280));
}

const SWATCH_PX = 16;
const ROW_PX = 20;
const LEGEND_PX = 206;
/** Below this width the legend lies under the map. */
const SIDE_LEGEND_FROM_PX = 760;

/**
 * Where everything of a picture stands: a band with the title, the legend beside the map (under it on narrow pictures), a foot with
 * date, sources and attribution. The map takes what is left.
 */
export function layOutPicture(
  text: PictureText,
  { width, height, paper }: { readonly width: number; readonly height: number; readonly paper: Paper },
  measure: Measure,
): PictureLayout {
  const unit = unitOf(width);
  const colours = PAPERS[paper];
  const pad = 16 * unit;
  const head = titleBand(text, width, pad, unit, colours.ink, colours.softInk, measure);
  const foot = footBand(text, width, height, pad, unit, colours.softInk, measure);
  const rows = text.legend.length;
  const beside = rows > 0 && width >= SIDE_LEGEND_FROM_PX;
  const legendWidth = beside ? LEGEND_PX * unit : width;
  const columns = beside ? 1 : Math.max(1, Math.floor((width - 2 * pad) / (170 * unit)));
  const rowsPerColumn = Math.ceil(rows / columns);
  const legendHeight = rows > 0 && !beside ? rowsPerColumn * ROW_PX * unit + pad : 0;
  const map = {
    x: beside ? legendWidth : 0,
    y: head.height,
    width: width - (beside ? legendWidth : 0),
    height: height - head.height - foot.height - legendHeight,
  };
  const legend = legendItems(text.legend, {
    x: pad,
    y: beside ? head.height + pad * 0.5 : map.y + map.height + pad * 0.5,
    columnWidth: (legendWidth - 2 * pad) / columns,
    rowsPerColumn: beside ? rows : rowsPerColumn,
    mostRows: Math.floor((map.height - pad) / (ROW_PX * unit)),
    unit,
    ink: colours.ink,
    measure,
  });
  return {
    width,
    height,
    map: { x: Math.round(map.x), y: Math.round(map.y), width: Math.round(map.width), height: Math.round(map.height) },
    items: [{ kind: 'rect', x: 0, y: 0, width, height, fill: colours.sheet }, ...head.items, ...legend, ...foot.items],
  };
}

function titleBand(
  { title, detail }: PictureText,
  width: number,
  pad: number,
  unit: number,
  ink: string,
  soft: string,
  measure: Measure,
): { readonly height: number; readonly items: readonly PictureItem[] } {
  if (title === '') return { height: 0, items: [] };
  const size = fittingSize(title, [24 * unit, 21 * unit, 18 * unit, 15 * unit], width - 2 * pad, 2, measure);
  const lines = wrapText(title, size, width - 2 * pad, 2, measure);
  const details = detail === '' ? [] : wrapText(detail, 13 * unit, width - 2 * pad, 2, measure);
  const items: PictureItem[] = lines.map((line, at) =>
    words(line, pad, pad + size * (0.85 + 1.25 * at), size, 600, ink),
  );
  const below = pad + size * 1.25 * lines.length;
  items.push(
    ...details.map((line, at) => words(line, pad, below + 13 * unit * (0.9 + 1.4 * at), 13 * unit, 400, soft)),
  );
  return { height: below + details.length * 13 * 1.4 * unit + pad * 0.6, items };
}

function footBand(
  { date, sources, address }: PictureText,
  width: number,
  height: number,
  pad: number,
  unit: number,
  soft: string,
  measure: Measure,
): { readonly height: number; readonly items: readonly PictureItem[] } {
  const size = 11 * unit;
  const line = size * 1.45;
  const first = [date, address].filter(Boolean).join(' · ');
  const lines = [first, sources].flatMap((text) => wrapText(text, size, width - 2 * pad, 3, measure));
  const bandHeight = lines.length * line + pad * 0.9;
  const top = height - bandHeight + pad * 0.45;
  return {
    height: bandHeight,
    items: lines.map((text, at) => words(text, pad, top + line * at + size, size, 400, soft)),
  };
}

interface LegendPlace {
  readonly x: number;
  readonly y: number;
  readonly columnWidth: number;
  readonly rowsPerColumn: number;
  readonly mostRows: number;
  readonly unit: number;
  readonly ink: string;
  readonly measure: Measure;
}

function legendItems(rows: readonly LegendRow[], place: LegendPlace): readonly PictureItem[] {
  const { x, y, columnWidth, rowsPerColumn, unit, ink, measure } = place;
  // Rows that find no room would lie on the foot; a lower row is better than a cut one.
  const step = Math.min(ROW_PX * unit, (place.mostRows * ROW_PX * unit) / Math.max(1, rowsPerColumn));
  const size = Math.min(12 * unit, step * 0.7);
  return rows.flatMap(({ label, swatch }, at) => {
    const left = x + Math.floor(at / rowsPerColumn) * columnWidth;
    const top = y + (at % rowsPerColumn) * step;
    const [text = ''] = wrapText(label, size, columnWidth - 32 * unit, 1, measure);
    const drawing: PictureItem[] =
      swatch === null ? [] : [{ kind: 'drawing', x: left, y: top + (step - SWATCH_PX * unit) / 2, svg: swatch }];
    return [
      ...drawing,
      words(text, left + 28 * unit, top + step / 2 + size * 0.35, size, swatch === null ? 600 : 400, ink),
    ];
  });
}

/** Height of a swatch on a picture of this width, px. */
export function swatchSizePx(width: number): number {
  return SWATCH_PX * unitOf(width);
}

/** The scale bar in the lower left of the map. `metresOfPx` in the middle of the map. */
export function scaleBarItems(
  map: Box,
  bar: { readonly lengthPx: number; readonly label: string },
  width: number,
  paper: Paper,
): readonly PictureItem[] {
  const unit = unitOf(width);
  const colours = PAPERS[paper];
  const [x, y] = [map.x + 14 * unit, map.y + map.height - 12 * unit];
  const tick = 6 * unit;
  return [
    {
      kind: 'line',
      points: [
        [x, y - tick],
        [x, y],
        [x + bar.lengthPx, y],
        [x + bar.lengthPx, y - tick],
      ],
      stroke: colours.ink,
      widthPx: 1.25 * unit,
    },
    words(bar.label, x + 4 * unit, y - 4 * unit, 11 * unit, 400, colours.ink),
  ];
}

/** Widest scale bar on a picture of this width, px. */
export function mostBarPx(width: number): number {
  return 130 * unitOf(width);
}

function words(text: string, x: number, y: number, sizePx: number, weight: 400 | 600, fill: string): PictureItem {
  return { kind: 'text', x, y, text, sizePx, weight, fill, anchor: 'start' };
}

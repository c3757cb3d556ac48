import {
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { BarFill } from './share-fill.tsx';

/** A count with the form it has in the bars of the page. */
export interface Tally {
  readonly label: string;
  readonly count: number;
  /** The count as it is written in the reader's language. */
  readonly number: string;
  readonly fill: BarFill;
}

const INK = '000000';

/**
 * The shares as greys, darkest what is furthest: word processors draw patterns of cells each in its own way, LibreOffice (7.4) all of
 * them as one grey. Late alone has a colour, as on the page.
 */
const SHADE: Readonly<Record<BarFill, string>> = {
  double: '000000',
  full: '333333',
  hatched: '6E6E6E',
  outline: '9C9C9C',
  dashed: 'C4C4C4',
  dotted: 'E2E2E2',
  struck: '6F8296',
  empty: 'FFFFFF',
  late: '8A3B12',
};

const EDGE = { style: BorderStyle.SINGLE, size: 4, color: INK };
const RULE = { style: BorderStyle.SINGLE, size: 4, color: '888888' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const BARE = { top: NONE, bottom: NONE, left: NONE, right: NONE };
/** Twentieths of a point. */
const BAR_HEIGHT = 300;
const SWATCH_WIDTH = 420;
const NUMBER_WIDTH = 1400;
/** Half points. */
const TEXT_SIZE = 20;

/**
 * Counts as a bar of shares, then as a list with the shade of each share before it: a chart that prints, scales and can be edited.
 * @param width of the text, twentieths of a point
 */
export function docxTallies(tallies: readonly Tally[], width: number): readonly (Table | Paragraph)[] {
  if (tallies.length === 0) return [];
  return [bar(tallies, width), new Paragraph({ spacing: { after: 0, line: 120 } }), key(tallies, width)];
}

function bar(tallies: readonly Tally[], width: number): Table {
  const whole = tallies.reduce((sum, { count }) => sum + count, 0);
  const widths = tallies.map(({ count }) => Math.max(40, Math.round((width * count) / whole)));
  const children = tallies.map(({ fill }, at) => cell(widths[at] ?? 0, [], fill));
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((sum, part) => sum + part, 0), type: WidthType.DXA },
    borders: { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE, insideVertical: EDGE, insideHorizontal: NONE },
    rows: [new TableRow({ height: { value: BAR_HEIGHT, rule: HeightRule.EXACT }, cantSplit: true, children })],
  });
}

function key(tallies: readonly Tally[], width: number): Table {
  const widths = [SWATCH_WIDTH, width - SWATCH_WIDTH - NUMBER_WIDTH, NUMBER_WIDTH];
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: width, type: WidthType.DXA },
    borders: { ...BARE, bottom: RULE, insideVertical: NONE, insideHorizontal: RULE },
    rows: tallies.map(
      ({ label, number, fill }) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell(SWATCH_WIDTH, [], fill),
            cell(width - SWATCH_WIDTH - NUMBER_WIDTH, [label]),
            cell(NUMBER_WIDTH, [number]),
          ],
        }),
    ),
  });
}

function cell(width: number, texts: readonly string[], fill?: BarFill): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: fill ? 0 : 100, right: 0 },
    ...(fill
      ? {
          shading: { type: ShadingType.CLEAR, fill: SHADE[fill] },
          borders: { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE },
        }
      : {}),
    children: [
      new Paragraph({ spacing: { after: 0 }, children: texts.map((text) => new TextRun({ text, size: TEXT_SIZE })) }),
    ],
  });
}

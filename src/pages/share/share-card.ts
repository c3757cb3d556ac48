import { type Colour, PAPERS } from '../../cartography/palettes.ts';
import { escapeXml } from '../../cartography/poster-labels.ts';
import { fittingSize, wrapText } from '../../export/wrap-text.ts';
import { textWidth } from '../../strip/text-width.ts';

/** The words of a share picture. */
export interface ShareCard {
  readonly product: string;
  /** Above the title, in the colour of the layer: what it is and where. */
  readonly kicker: string;
  readonly kickerColour: Colour;
  readonly title: string;
  /** Below the title: state, date, agency. The first may carry the mark of its state. */
  readonly notes: readonly string[];
  /** The mark of the place in its state, as a whole `<svg>`; null: none. */
  readonly mark: string | null;
  readonly foot: string;
}

/** Size of the sheet of words, px; the map fills the rest of the picture. */
export const CARD = { width: 500, height: 630 } as const;

const MARGIN = 44;
const TEXT_WIDTH = CARD.width - 2 * MARGIN;
const TITLE_SIZES = [46, 42, 38, 34, 30, 27] as const;
const TITLE_LINES = 5;
const NOTE_SIZE = 23;
const NOTE_LINE = 34;
/** Room that the mark takes before the first note. */
const MARK_ROOM = 44;
const FONT = "'Be Vietnam Pro','Noto Sans SC'";

/** The sheet of words beside the map, as an SVG of its own. Made for a renderer that has the atlas's fonts. */
export function shareCardSvg(card: ShareCard): string {
  const colours = PAPERS.light;
  const { width, height } = CARD;
  const size = fittingSize(card.title, TITLE_SIZES, TEXT_WIDTH, TITLE_LINES, textWidth);
  const title = wrapText(card.title, size, TEXT_WIDTH, TITLE_LINES, textWidth);
  const kicker = card.kicker === '' ? [] : wrapText(card.kicker, 19, TEXT_WIDTH, 2, textWidth);
  const kickerTop = 150;
  const titleTop = kickerTop + kicker.length * 27 + size;
  const notesTop = titleTop + (title.length - 1) * size * 1.2 + 62;
  const room = Math.floor((height - 90 - notesTop) / NOTE_LINE) + 1;
  const notes = cutOff(notesOf(card), Math.max(1, room));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}">`,
    `<rect width="${width}" height="${height}" fill="${colours.sheet}"/>`,
    `<path d="M${width - 0.5} 0V${height}" stroke="${colours.coast}"/>`,
    text(card.product, MARGIN, 76, 25, 600, colours.ink),
    `<path d="M${MARGIN} 97h56" stroke="#c8001f" stroke-width="5"/>`,
    ...kicker.map((line, at) => text(line, MARGIN, kickerTop + at * 27, 19, 600, card.kickerColour)),
    ...title.map((line, at) => text(line, MARGIN, titleTop + at * size * 1.2, size, 600, colours.ink)),
    card.mark ? `<g transform="translate(${MARGIN - 4} ${notesTop - 27})">${card.mark}</g>` : '',
    ...notes.map((line, at) =>
      text(
        line,
        MARGIN + (at === 0 && card.mark ? MARK_ROOM : 0),
        notesTop + at * NOTE_LINE,
        NOTE_SIZE,
        400,
        colours.ink,
      ),
    ),
    text(card.foot, MARGIN, height - 44, 19, 400, colours.softInk),
    '</svg>',
  ].join('');
}

/** The notes as lines; a single note may run longer. */
function notesOf({ notes, mark }: ShareCard): readonly string[] {
  const most = notes.length === 1 ? 4 : 2;
  return notes.flatMap((note, at) =>
    wrapText(note, NOTE_SIZE, TEXT_WIDTH - (at === 0 && mark ? MARK_ROOM : 0), most, textWidth),
  );
}

/** The first lines, the last of them marked where something is left out. */
function cutOff(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most) return lines;
  return lines.slice(0, most).map((line, at) => (at === most - 1 ? `${line.replace(/[\s,:;.…]+$/u, '')}…` : line));
}

function text(words: string, x: number, y: number, sizePx: number, weight: 400 | 600, fill: string): string {
  return `<text x="${x}" y="${Math.round(y)}" font-size="${sizePx}" font-weight="${weight}" fill="${fill}">${escapeXml(words)}</text>`;
}

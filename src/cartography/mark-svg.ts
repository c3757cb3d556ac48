import type { Paper } from '../view/view-state.ts';
import { type Ink, inkColour, MARK_BOX, MARK_SIZE_PX, type Mark, type MarkShape } from './marks.ts';
import type { HueId } from './palettes.ts';

/** A fixed paper, or `css`: colours are custom properties that `posterCss` and the pages' style sheet set. */
export type Palette = Paper | 'css';

/** The value of a fill or stroke attribute. */
export function inkValue(ink: Ink, hue: HueId, palette: Palette): string {
  if (palette !== 'css') return inkColour(ink, hue, palette);
  return ink === 'hue' ? `var(--hue-${hue})` : `var(--${ink})`;
}

function shapeSvg(shape: MarkShape, hue: HueId, palette: Palette): string {
  const fill = shape.fill ? inkValue(shape.fill, hue, palette) : 'none';
  const rule = shape.evenOdd ? ' fill-rule="evenodd"' : '';
  if (!shape.stroke) return `<path d="${shape.d}" fill="${fill}"${rule}/>`;
  const dash = shape.dash ? ` stroke-dasharray="${shape.dash.join(' ')}"` : ' stroke-linecap="round"';
  const stroke = `stroke="${inkValue(shape.stroke, hue, palette)}" stroke-width="${shape.strokeWidth}"${dash}`;
  return `<path d="${shape.d}" fill="${fill}" ${stroke} stroke-linejoin="round"/>`;
}

/** The shapes alone, in the mark's own box (`MARK_BOX`): for use inside a larger drawing. */
export function markShapesSvg(mark: Mark, palette: Palette): string {
  return mark.shapes.map((shape) => shapeSvg(shape, mark.hue, palette)).join('');
}

/** `viewBox` of a mark. */
export const MARK_VIEW_BOX = `${MARK_BOX.min} ${MARK_BOX.min} ${MARK_BOX.size} ${MARK_BOX.size}`;

/**
 * A mark as a whole `<svg>`; hidden from screen readers, since words always stand beside it.
 * @param sizePx width and height in CSS pixels
 */
export function markSvg(mark: Mark, palette: Palette = 'css', sizePx: number = MARK_SIZE_PX): string {
  const size = `width="${sizePx}" height="${sizePx}" viewBox="${MARK_VIEW_BOX}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} aria-hidden="true">${markShapesSvg(mark, palette)}</svg>`;
}

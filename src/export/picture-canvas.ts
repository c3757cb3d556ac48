import { PICTURE_FONT, type PictureItem } from './picture-items.ts';
import type { PictureLayout } from './picture-layout.ts';

/**
 * A picture as a canvas: the captured map in its box, everything else drawn with the page's own fonts. Browser only.
 *
 * @param ratio device pixels for each CSS pixel of the layout
 * @throws Error when the browser gives no 2D canvas of this size
 */
export async function paintPicture(
  layout: PictureLayout,
  map: CanvasImageSource,
  over: readonly PictureItem[],
  ratio: number,
): Promise<HTMLCanvasElement> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(layout.width * ratio);
  canvas.height = Math.round(layout.height * ratio);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2D canvas');
  await document.fonts.ready;
  context.scale(ratio, ratio);
  const [ground, ...around] = layout.items;
  if (ground) await paintItem(context, ground);
  context.drawImage(map, layout.map.x, layout.map.y, layout.map.width, layout.map.height);
  for (const item of [...around, ...over]) await paintItem(context, item);
  return canvas;
}

/** Widths as a canvas sets them, for `layOutPicture`. Browser only. */
export function canvasMeasure(): (text: string, sizePx: number) => number {
  const context = document.createElement('canvas').getContext('2d');
  return (text, sizePx) => {
    if (!context) return text.length * sizePx * 0.6;
    context.font = fontOf(600, sizePx);
    return context.measureText(text).width;
  };
}

async function paintItem(context: CanvasRenderingContext2D, item: PictureItem): Promise<void> {
  switch (item.kind) {
    case 'rect':
      context.fillStyle = item.fill;
      context.fillRect(item.x, item.y, item.width, item.height);
      return;
    case 'line':
      context.strokeStyle = item.stroke;
      context.lineWidth = item.widthPx;
      context.beginPath();
      for (const [at, [x, y]] of item.points.entries()) at === 0 ? context.moveTo(x, y) : context.lineTo(x, y);
      context.stroke();
      return;
    case 'text':
      context.font = fontOf(item.weight, item.sizePx);
      context.fillStyle = item.fill;
      context.textAlign = item.anchor;
      context.fillText(item.text, item.x, item.y);
      return;
    case 'drawing': {
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(item.svg)}`;
      await image.decode();
      context.drawImage(image, item.x, item.y);
    }
  }
}

function fontOf(weight: 400 | 600, sizePx: number): string {
  return `${weight} ${sizePx}px ${PICTURE_FONT}`;
}

import { inkColour, MARK_BOX, MARK_SIZE_PX, type MarkShape, markFromId } from '../cartography/marks.ts';
import type { HueId } from '../cartography/palettes.ts';
import type { Paper } from '../view/view-state.ts';

/** An image as MapLibre takes it; `pixelRatio` device pixels make one CSS pixel. */
export interface MarkImage {
  readonly data: ImageData;
  readonly pixelRatio: number;
}

/** Symbols stay sharp when a picture is taken at a higher ratio than the screen's. */
const LEAST_PIXEL_RATIO = 2;

/** Draws the mark an image of the style is named after (`imageName`); null for a name that is none of ours. */
export function markImage(name: string): MarkImage | null {
  const split = name.indexOf(':');
  const paper = name.slice(0, split);
  const mark = markFromId(name.slice(split + 1));
  if (!mark || (paper !== 'light' && paper !== 'dark')) return null;
  const pixelRatio = Math.max(LEAST_PIXEL_RATIO, Math.ceil(devicePixelRatio));
  const size = MARK_SIZE_PX * pixelRatio;
  const canvas = document.createElement('canvas');
  canvas.width = size;
  canvas.height = size;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) return null;
  const scale = size / MARK_BOX.size;
  context.setTransform(scale, 0, 0, scale, -MARK_BOX.min * scale, -MARK_BOX.min * scale);
  context.lineJoin = 'round';
  for (const shape of mark.shapes) drawShape(context, shape, mark.hue, paper);
  return { data: context.getImageData(0, 0, size, size), pixelRatio };
}

function drawShape(context: CanvasRenderingContext2D, shape: MarkShape, hue: HueId, paper: Paper): void {
  const path = new Path2D(shape.d);
  if (shape.fill) {
    context.fillStyle = inkColour(shape.fill, hue, paper);
    context.fill(path, shape.evenOdd ? 'evenodd' : 'nonzero');
  }
  if (shape.stroke) {
    context.strokeStyle = inkColour(shape.stroke, hue, paper);
    context.lineWidth = shape.strokeWidth;
    context.lineCap = shape.dash ? 'butt' : 'round';
    context.setLineDash(shape.dash ? [...shape.dash] : []);
    context.stroke(path);
  }
}

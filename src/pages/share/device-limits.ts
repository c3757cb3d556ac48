import type { DrawingLimits, PictureSize } from '../../export/picture-size.ts';

/** What MapLibre is told never to exceed (`map/atlas-map.ts`). */
const MAP_SIDE_PX = 8192;

/** Areas of a canvas that browsers are known to stop at, largest first: desktop, older Safari, iOS. */
const KNOWN_AREAS_PX = [268_435_456, 67_108_864, 16_777_216, 4_194_304] as const;

/**
 * What this device can draw: the sides its graphics card takes, and the largest canvas that really keeps what is painted on it (browsers
 * give back an empty one instead of an error). Only areas up to what is asked for are tried: a try takes memory.
 */
export function deviceLimits(asked: PictureSize): DrawingLimits {
  const gl = document.createElement('canvas').getContext('webgl2');
  const sidePx = Math.min(MAP_SIDE_PX, gl ? Number(gl.getParameter(gl.MAX_RENDERBUFFER_SIZE)) : MAP_SIDE_PX);
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  const area = asked.width * asked.height;
  if (asked.width <= sidePx && asked.height <= sidePx && keepsPaint(asked)) {
    return { sidePx, areaPx: Math.max(area, KNOWN_AREAS_PX[KNOWN_AREAS_PX.length - 1] ?? area) };
  }
  const areaPx = KNOWN_AREAS_PX.find((px) => px < area && keepsPaint(squareOf(px, sidePx))) ?? 1_048_576;
  return { sidePx, areaPx };
}

function squareOf(areaPx: number, sidePx: number): PictureSize {
  const side = Math.min(sidePx, Math.floor(Math.sqrt(areaPx)));
  return { width: side, height: side };
}

function keepsPaint({ width, height }: PictureSize): boolean {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  try {
    const context = canvas.getContext('2d');
    if (!context) return false;
    context.fillRect(width - 1, height - 1, 1, 1);
    return context.getImageData(width - 1, height - 1, 1, 1).data[3] === 255;
  } catch {
    return false;
  } finally {
    // Memory of a large canvas is given back at once only when it is made small.
    canvas.width = 0;
    canvas.height = 0;
  }
}

import type { Map as MapLibreMap } from 'maplibre-gl';

/**
 * The map as it is now, as a canvas of its own. Taken inside a render, since the drawing buffer is not kept.
 * @param pixelRatio device pixels for each CSS pixel of the picture; the screen's own ratio comes back afterwards
 */
export async function captureMap(map: MapLibreMap, pixelRatio: number): Promise<HTMLCanvasElement> {
  const ratio = map.getPixelRatio();
  if (pixelRatio !== ratio) map.setPixelRatio(pixelRatio);
  // Layers just handed over have been drawn by then too.
  await idle(map);
  try {
    return await new Promise((resolve, reject) => {
      map.once('render', () => {
        const source = map.getCanvas();
        const copy = document.createElement('canvas');
        copy.width = source.width;
        copy.height = source.height;
        const context = copy.getContext('2d');
        if (!context) return reject(new Error('no 2d canvas to copy the map to'));
        context.drawImage(source, 0, 0);
        resolve(copy);
      });
      map.triggerRepaint();
    });
  } finally {
    if (pixelRatio !== ratio) map.setPixelRatio(ratio);
  }
}

/** Resolves when nothing loads, moves or fades any more. */
export function idle(map: MapLibreMap): Promise<void> {
  return new Promise((resolve) => {
    map.once('idle', () => resolve());
    map.triggerRepaint();
  });
}

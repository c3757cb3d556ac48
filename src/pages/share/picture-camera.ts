import type { Bounds } from '../../cartography/corridor.ts';
import { fromWorld, toWorld, WORLD_PX } from '../../cartography/web-mercator.ts';
import type { PictureSize } from '../../export/picture-size.ts';
import type { Camera } from '../../view/view-state.ts';

/**
 * The camera that shows in a picture's map all that a camera shows in the free part of the screen.
 * @param free CSS px of the screen's map that no sheet covers
 * @param box CSS px of the picture's map
 */
export function pictureCamera(camera: Camera, free: PictureSize, box: PictureSize): Camera {
  const scale = Math.min(box.width / Math.max(1, free.width), box.height / Math.max(1, free.height));
  return { ...camera, zoom: camera.zoom + Math.log2(scale) };
}

/** What a camera that looks straight down, north up, shows in a box. */
export function boundsOfCamera(
  { center, zoom }: Pick<Camera, 'center' | 'zoom'>,
  { width, height }: PictureSize,
): Bounds {
  const worldPx = WORLD_PX * 2 ** zoom;
  const [x, y] = toWorld(center);
  const [west, north] = fromWorld(x - width / 2 / worldPx, y - height / 2 / worldPx);
  const [east, south] = fromWorld(x + width / 2 / worldPx, y + height / 2 / worldPx);
  return [west, south, east, north];
}

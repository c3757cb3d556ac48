import type { PictureSize } from '../../export/picture-size.ts';

export const PICTURE_SHAPES = ['screen', 'slide', 'fourK', 'a4'] as const;
export type PictureShape = (typeof PICTURE_SHAPES)[number];

export interface PictureChoice {
  /** CSS px of the layout. */
  readonly layout: PictureSize;
  /** Ratios to choose from; the first is the default. */
  readonly ratios: readonly number[];
}

const SLIDE: PictureSize = { width: 1280, height: 720 };
const FOUR_K: PictureSize = { width: 1920, height: 1080 };
/** A4 lying down at 96 px an inch. */
const A4: PictureSize = { width: 1123, height: 794 };
const LEAST: PictureSize = { width: 480, height: 480 };

/** Layout and ratios of each shape; the screen's own shape is never so small that its words find no room. */
export function pictureChoice(shape: PictureShape, screen: PictureSize): PictureChoice {
  switch (shape) {
    case 'screen':
      return {
        layout: {
          width: Math.max(LEAST.width, Math.round(screen.width)),
          height: Math.max(LEAST.height, Math.round(screen.height)),
        },
        ratios: [2, 1],
      };
    case 'slide':
      return { layout: SLIDE, ratios: [2, 1] };
    case 'fourK':
      return { layout: FOUR_K, ratios: [2] };
    case 'a4':
      return { layout: A4, ratios: [2, 3, 1] };
  }
}

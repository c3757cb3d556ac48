/** What a device can draw, px. */
export interface DrawingLimits {
  /** Longest side of a canvas. */
  readonly sidePx: number;
  /** Largest area of a canvas, px². */
  readonly areaPx: number;
}

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A picture that can be made, or why not and what can. */
export type SizeVerdict =
  | { readonly fits: true }
  | {
      readonly fits: false;
      /** The largest picture of the same shape, px. */
      readonly most: PictureSize;
      /** Its ratio to the layout. */
      readonly ratio: number;
    };

/** Ratios that are offered in place of one too large, largest first. */
const OFFERS = [3, 2.5, 2, 1.5, 1, 0.75, 0.5] as const;

/**
 * Whether a device can make a picture.
 * @param layout CSS px
 * @param ratio device pixels for each CSS pixel
 */
export function judgeSize(layout: PictureSize, ratio: number, limits: DrawingLimits): SizeVerdict {
  if (fits(layout, ratio, limits)) return { fits: true };
  const offer = OFFERS.find((smaller) => smaller < ratio && fits(layout, smaller, limits)) ?? fallback(layout, limits);
  return {
    fits: false,
    ratio: offer,
    most: { width: Math.round(layout.width * offer), height: Math.round(layout.height * offer) },
  };
}

function fits({ width, height }: PictureSize, ratio: number, { sidePx, areaPx }: DrawingLimits): boolean {
  const [w, h] = [Math.round(width * ratio), Math.round(height * ratio)];
  return w <= sidePx && h <= sidePx && w * h <= areaPx;
}

/** For devices below every offer: whatever just fits. */
function fallback({ width, height }: PictureSize, { sidePx, areaPx }: DrawingLimits): number {
  return Math.floor(Math.min(sidePx / width, sidePx / height, Math.sqrt(areaPx / (width * height))) * 100) / 100;
}

/** What stands around and on the map of a picture, apart from how it is drawn. CSS pixels from the upper left. */
export type PictureItem =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
      readonly stroke?: string;
    }
  | {
      readonly kind: 'line';
      readonly points: readonly (readonly [number, number])[];
      readonly stroke: string;
      readonly widthPx: number;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      /** The baseline. */
      readonly y: number;
      readonly text: string;
      readonly sizePx: number;
      readonly weight: 400 | 600;
      readonly fill: string;
      readonly anchor: 'start' | 'end';
    }
  /** A drawing of the cartography, as a whole `<svg>` with its size. */
  | { readonly kind: 'drawing'; readonly x: number; readonly y: number; readonly svg: string };

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const PICTURE_FONT =
  "'Be Vietnam Pro','PingFang SC','Noto Sans CJK SC','Microsoft YaHei','Noto Sans SC Subset',sans-serif";

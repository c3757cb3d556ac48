import { WORLD_PX } from '../cartography/web-mercator.ts';

/** Metres around the earth at the equator (WGS 84). */
const EQUATOR_M = 40_075_016.686;

/** Metres that one CSS pixel of a Web Mercator map covers at a latitude. */
export function metresPerPx(latitude: number, zoom: number): number {
  return (EQUATOR_M * Math.cos((latitude * Math.PI) / 180)) / (WORLD_PX * 2 ** zoom);
}

/** A bar of a round length. */
export interface ScaleBar {
  readonly lengthPx: number;
  readonly metres: number;
}

/** The longest bar of 1, 2 or 5 times a power of ten that is not wider than allowed. */
export function scaleBar(metresOfPx: number, mostPx: number): ScaleBar {
  const most = metresOfPx * mostPx;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = [5, 2, 1].map((step) => step * power).find((length) => length <= most) ?? power;
  return { metres, lengthPx: metres / metresOfPx };
}

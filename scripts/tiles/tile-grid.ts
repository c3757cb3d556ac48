/** Extent of a vector tile: its coordinates run from 0 to this. */
export const EXTENT = 4096;

/** A position in the square of web mercator, 0 – 1 from the north-west corner. */
export interface MercatorSpot {
  readonly x: number;
  readonly y: number;
}

export function mercatorSpot([lon = 0, lat = 0]: readonly number[]): MercatorSpot {
  const sine = Math.sin((lat * Math.PI) / 180);
  return { x: lon / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

/** The tile of a zoom that holds a spot, and where in it the spot lies. */
export function tileAt({ x, y }: MercatorSpot, z: number) {
  const tiles = 2 ** z;
  const [tileX, tileY] = [Math.floor(x * tiles), Math.floor(y * tiles)];
  return {
    x: tileX,
    y: tileY,
    px: Math.round((x * tiles - tileX) * EXTENT),
    py: Math.round((y * tiles - tileY) * EXTENT),
  };
}

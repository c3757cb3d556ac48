/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The opening view: Kunming to the sea, with room for the names at its edges. */
export const CORRIDOR_BOUNDS: Bounds = [102.2, 20.4, 107.6, 25.3];

/** The camera stays inside the drawn base , which reaches half a degree further, so that no view ends in a straight edge. */
export const CAMERA_LIMITS: Bounds = [98.5, 18.5, 111, 28];

/** The data is not finer than this: closer views would promise what is not known. */
export const MAX_ZOOM = 15;

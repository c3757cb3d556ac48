/** West, south, east, north in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The opening view: Kunming to the sea, with room for the names at its edges. */
export const CORRIDOR_BOUNDS: Bounds = [102.2, 20.4, 107.6, 25.3];

/**
 * The camera stays inside the drawn base, so that no view ends in a straight edge. The base is cut at 98 – 111.75 E, 17.75 – 28.5 N;
 * the limits lie a hair inside, which lets a tall phone see the whole corridor.
 */
export const CAMERA_LIMITS: Bounds = [98.05, 17.8, 111.7, 28.45];

/** The data is not finer than this: closer views would promise what is not known. */
export const MAX_ZOOM = 15;

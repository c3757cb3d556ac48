import type { Camera } from '../view-state.ts';
import type { ValueCodec } from './values.ts';

const MAX_ZOOM = 24;
const MAX_PITCH_DEG = 85;
const LOOKS_LIKE_A_CAMERA = /^[-+.\d]+\//u;
const NUMBER = /^-?\d{1,4}(?:\.\d{1,20})?(?:e-\d{1,2})?$/u;

/**
 * The camera as MapLibre's own hash writes it: zoom to 0.01, centre to half a pixel at that zoom, bearing to 0.1°, pitch to 1°
 * (`maplibre-gl/src/ui/hash.ts`, `getHashString`).
 */
export function roundCamera({ center, zoom, bearing, pitch }: Camera): Camera {
  const roundedZoom = round(zoom, 2);
  // 512px · 2^z / 360° / 10^d < 0.5px
  const digits = Math.ceil((roundedZoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10);
  return {
    center: [round(center[0], digits), round(center[1], digits)],
    zoom: roundedZoom,
    bearing: round(bearing, 1),
    pitch: round(pitch, 0),
  };
}

/**
 * `zoom/lat/lng[/bearing/pitch]`, MapLibre's order. A hash that is no camera at all (the anchor of a heading) is nobody's error and
 * gives null; one that looks like a camera and is broken is ignored with a notice.
 */
export const cameraHash: ValueCodec<Camera | null> = {
  parse: (text) => {
    if (!LOOKS_LIKE_A_CAMERA.test(text)) return { value: null, ignored: [] };
    const camera = parseCamera(text.split('/'));
    return camera ? { value: camera, ignored: [] } : { value: null, ignored: [text] };
  },
  format: (camera) => {
    if (!camera) return '';
    const { center, zoom, bearing, pitch } = roundCamera(camera);
    const parts = [zoom, center[1], center[0]];
    if (bearing !== 0 || pitch !== 0) parts.push(bearing);
    if (pitch !== 0) parts.push(pitch);
    return parts.join('/');
  },
};

function parseCamera(parts: readonly string[]): Camera | null {
  if (parts.length < 3 || parts.length > 5 || !parts.every((part) => NUMBER.test(part))) return null;
  const [zoom = 0, lat = 0, lng = 0, bearing = 0, pitch = 0] = parts.map(Number);
  const within = (value: number, min: number, max: number) => value >= min && value <= max;
  const valid =
    within(zoom, 0, MAX_ZOOM) &&
    within(lat, -90, 90) &&
    within(lng, -180, 180) &&
    within(bearing, -180, 180) &&
    within(pitch, 0, MAX_PITCH_DEG);
  return valid ? roundCamera({ center: [lng, lat], zoom, bearing, pitch }) : null;
}

function round(value: number, digits: number): number {
  const scale = 10 ** digits;
  // Adding 0 turns -0 into 0: the text of both is the same.
  return Math.round(value * scale) / scale + 0;
}

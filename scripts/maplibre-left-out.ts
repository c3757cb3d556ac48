/**
 * Parts of MapLibre that no map of the atlas can reach, by their path in its sources, and what stands in for them. Together a fifth of its
 * code. A stand-in draws what the atlas draws, and throws where it would have to do more.
 */
export const LEFT_OUT: ReadonlyMap<string, string> = new Map([
  [
    // Decoder of MapLibre's own tile format. The atlas's tiles are Mapbox vector tiles, and no style of it asks for others.
    'source/vector_tile_mlt.ts',
    "export class MLTVectorTile { constructor() { throw new Error('Tiles in MLT are not read by the atlas'); } }",
  ],
  [
    // Globe and perspective. The corridor is drawn in Mercator.
    'geo/projection/projection_factory.ts',
    `import { MercatorProjection } from './mercator_projection.ts';
import { createMercatorTransform } from './mercator_transform.ts';
import { MercatorCameraHelper } from './mercator_camera_helper.ts';
export function createProjectionFromName(name, constrainOverride) {
  if (name !== 'mercator') throw new Error('The atlas draws in Mercator only, not in ' + name);
  return {
    projection: new MercatorProjection(),
    transform: createMercatorTransform({ constrainOverride }),
    cameraHelper: new MercatorCameraHelper(),
  };
}`,
  ],
  [
    // Validation of styles. The atlas builds its styles itself, and its tests validate them.
    'style/validate_style.ts',
    `import { latest } from '@maplibre/maplibre-gl-style-spec';
const none = () => [];
const parts = ['source', 'sprite', 'glyphs', 'layer', 'light', 'sky', 'terrain', 'filter', 'paintProperty', 'layoutProperty'];
export const validateStyle = Object.assign(() => [], Object.fromEntries(parts.map((part) => [part, none])));
export const SPEC_SOURCE_TYPES = new Set(
  Object.keys(latest).filter((key) => key.startsWith('source_')).map((key) => key.slice(7).replaceAll('_', '-')),
);
export const validateStyleAndEmit = () => false;
export const emitValidationErrors = () => false;
export const validateAndEmit = () => false;`,
  ],
]);

/** Controls, popups and markers that the atlas does not use: half of MapLibre's style sheet, most of it pictures of buttons. */
const UNUSED_CLASS =
  /\.maplibregl-(?:popup|marker|user-location|track-pointer|ctrl-(?:geolocate|terrain|globe|fullscreen|shrink|logo)|pseudo-fullscreen)/u;
const RULE = /([^{}]+)\{[^{}]*\}/gu;
const EMPTY_BLOCK = /@media[^{}]*\{\s*\}/gu;

/** MapLibre's style sheet without the rules for parts that are left out. */
export function withoutUnusedRules(css: string): string {
  const kept = css.replace(RULE, (rule, selectors: string) =>
    selectors.split(',').every((selector) => UNUSED_CLASS.test(selector)) ? '' : rule,
  );
  return kept.replace(EMPTY_BLOCK, '');
}

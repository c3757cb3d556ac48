import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';

/** Sizes in CSS pixels that grow on a wall or a projector; measures of the ground (accuracy) do not. */
const SIZES: readonly string[] = [
  'text-size',
  'icon-size',
  'line-width',
  'line-blur',
  'circle-radius',
  'circle-stroke-width',
  'text-halo-width',
  'symbol-spacing',
  'text-padding',
];

/** True for layers whose sizes are measures of the ground. */
function isMeasure(layer: LayerSpecification): boolean {
  return layer.id.includes('accuracy');
}

/** The same layers with every size multiplied: for screens that are looked at from afar. */
export function scaleLayers(layers: readonly LayerSpecification[], scale: number): LayerSpecification[] {
  if (scale === 1) return [...layers];
  return layers.map((layer) => {
    if (isMeasure(layer)) return layer;
    const grown = { ...layer };
    if ('paint' in grown && grown.paint) grown.paint = scaleProperties(grown.paint, scale);
    if ('layout' in grown && grown.layout) grown.layout = scaleProperties(grown.layout, scale);
    return grown;
  });
}

function scaleProperties<T extends object>(properties: T, scale: number): T {
  const entries = Object.entries(properties).map(([name, value]) => [
    name,
    SIZES.includes(name) ? scaleValue(value, scale) : value,
  ]);
  return Object.fromEntries(entries) as T;
}

/** An expression of the zoom must stay outermost, so the factor goes into its outputs. */
function scaleValue(value: unknown, scale: number): unknown {
  if (typeof value === 'number') return value * scale;
  if (!Array.isArray(value)) return value;
  if (value[0] === 'interpolate')
    return value.map((part, at) => (at > 3 && at % 2 === 0 ? scaleValue(part, scale) : part));
  if (value[0] === 'step') return value.map((part, at) => (at > 1 && at % 2 === 0 ? scaleValue(part, scale) : part));
  return ['*', scale, value];
}

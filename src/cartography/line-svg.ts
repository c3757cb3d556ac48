import type { LineStroke } from './line-strokes.ts';
import { inkValue, type Palette } from './mark-svg.ts';
import type { HueId } from './palettes.ts';

const trim = (n: number) => String(Math.round(n * 100) / 100);

/** SVG attributes of one stroke, without the path. `scale` is the factor of `widthFactor`. */
export function strokeAttributes(stroke: LineStroke, hue: HueId, palette: Palette, scale = 1): string {
  const parts = [
    `stroke="${inkValue(stroke.ink, hue, palette)}"`,
    `stroke-width="${trim(stroke.widthPx * scale)}"`,
    stroke.dashPx ? `stroke-dasharray="${stroke.dashPx.map((dash) => trim(dash * scale)).join(' ')}"` : '',
    stroke.cap === 'round' ? 'stroke-linecap="round"' : '',
    stroke.opacity < 1 ? `opacity="${stroke.opacity}"` : '',
  ];
  return parts.filter(Boolean).join(' ');
}

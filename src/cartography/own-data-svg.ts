import type { PackedFeatures } from '../model/own-data/pack-features.ts';
import type { PlanePoint } from './simplify.ts';

/** A reader's own file as pictures show it. */
export interface OwnDrawing {
  /** Name of the file. */
  readonly name: string;
  readonly packed: PackedFeatures;
  /** `#rrggbb`. */
  readonly colour: string;
}

/** Above this many points they are drawn smaller and without a ring, as on the live map. */
const CROWD = 5000;

/** A reader's own data as SVG: areas under lines, lines under points. What lies outside the window is left out. */
export function ownDataSvg(
  { packed, colour }: OwnDrawing,
  project: (position: readonly [number, number]) => PlanePoint,
  { width, height, paper }: { readonly width: number; readonly height: number; readonly paper: string },
): string {
  const at = (positions: Float64Array, vertex: number) =>
    project([positions[2 * vertex] ?? 0, positions[2 * vertex + 1] ?? 0]);
  const pathOf = (positions: Float64Array, starts: Uint32Array, close: string): string => {
    const parts: string[] = [];
    for (let line = 0; line + 1 < starts.length; line++) {
      const points: string[] = [];
      for (let vertex = starts[line] ?? 0; vertex < (starts[line + 1] ?? 0); vertex++) {
        points.push(at(positions, vertex).map(oneDecimal).join(' '));
      }
      if (points.length > 1) parts.push(`M${points.join('L')}${close}`);
    }
    return parts.join('');
  };
  const { areas, lines, points } = packed;
  const rings = pathOf(areas.positions, areas.rings.starts, 'Z');
  const ways = pathOf(lines.positions, lines.starts, '');
  const many = points.features.length > CROWD;
  const circles: string[] = [];
  for (let point = 0; point < points.features.length; point++) {
    const [x, y] = at(points.positions, point);
    if (x < -5 || y < -5 || x > width + 5 || y > height + 5) continue;
    circles.push(`<circle cx="${oneDecimal(x)}" cy="${oneDecimal(y)}" r="${many ? 3 : 5}"/>`);
  }
  const rim = many ? '' : ` stroke="${paper}" stroke-width="1.5"`;
  return [
    rings &&
      `<path d="${rings}" fill="${colour}" fill-opacity=".2" fill-rule="evenodd" stroke="${colour}" stroke-width="1.5"/>`,
    ways && `<path d="${ways}" fill="none" stroke="${paper}" stroke-width="5" stroke-linejoin="round"/>`,
    ways && `<path d="${ways}" fill="none" stroke="${colour}" stroke-width="2.5" stroke-linejoin="round"/>`,
    circles.length > 0 ? `<g fill="${colour}"${rim}>${circles.join('')}</g>` : '',
  ].join('');
}

function oneDecimal(value: number): string {
  return String(Math.round(value * 10) / 10);
}

import { DRAWING_ORDER, type Slot } from './drawing-order.ts';
import { isGrey } from './forms.ts';
import { lineStrokes, widthFactor } from './line-strokes.ts';
import { strokeAttributes } from './line-svg.ts';
import type { PlaceLine, PlacePoint, PlacesGeoJson } from './map-data.ts';
import { inkValue, MARK_VIEW_BOX, markShapesSvg, type Palette } from './mark-svg.ts';
import { MARK_SIZE_PX, markFromId } from './marks.ts';
import type { Crowd } from './poster-crowd.ts';
import { type PosterWindow, short, windowPath } from './poster-window.ts';
import { lineStyleOf, RECORD_LAYERS } from './record-layers.ts';

interface RecordDrawing {
  readonly window: PosterWindow;
  readonly palette: Palette;
  readonly marginPx: number;
  /** Starts every id inside the drawing, so that two drawings can stand in one page. */
  readonly idPrefix: string;
}

/** Lines in drawing order. Lines of one look are one path, written once and stroked as often as their form needs. */
export function posterLines(places: PlacesGeoJson, drawing: RecordDrawing): string {
  const { window, palette, marginPx, idPrefix } = drawing;
  const scale = widthFactor(window.zoom);
  const looks = byLook(places.lines.features);
  return [...looks.values()]
    .toSorted((a, b) => slotIndex(a) - slotIndex(b))
    .map((lines, at) => {
      const properties = lines[0]?.properties;
      const d = windowPath(lines, window, { tolerancePx: 0.45, marginPx });
      if (!d || !properties) return '';
      const strokes = lineStrokes(
        lineStyleOf(properties.layer, properties.hue),
        properties.form,
        properties.promised,
        properties.gauge,
      )
        // Ticks need room: below this zoom the live map leaves them out too.
        .filter((stroke) => stroke.part !== 'ticks' || window.zoom >= 6.2);
      const id = `${idPrefix}l${at}`;
      const uses = strokes.map(
        (stroke) => `<use href="#${id}" ${strokeAttributes(stroke, properties.hue, palette, scale)}/>`,
      );
      return `<defs><path id="${id}" d="${d}" fill="none" stroke-linejoin="round"/></defs>${uses.join('')}`;
    })
    .join('');
}

/** Features that are drawn alike, in the order of the first of each look. */
function byLook<F extends PlaceLine | PlacePoint>(features: readonly F[]): ReadonlyMap<string, readonly F[]> {
  const looks = new Map<string, F[]>();
  for (const feature of features) {
    const { hue, look, gauge } = feature.properties;
    const key = `${hue} ${look} ${gauge}`;
    const group = looks.get(key);
    if (group) group.push(feature);
    else looks.set(key, [feature]);
  }
  return looks;
}

function slotIndex(lines: readonly PlaceLine[]): number {
  const properties = lines[0]?.properties;
  if (!properties) return 0;
  const slot: Slot = properties.hue === 'new-railway' ? 'new-railway' : RECORD_LAYERS[properties.layer].slot;
  return DRAWING_ORDER.indexOf(slot);
}

/**
 * A dot for every point of the record in the window that no symbol stands on, lighter layers first. A dot is a line of no length with
 * round ends, so that all dots of one look are one path; a hollow one has a second, smaller dot of paper in it.
 */
export function posterDots(
  places: PlacesGeoJson,
  { window, palette }: RecordDrawing,
  withSymbol: ReadonlySet<string>,
): string {
  const scale = widthFactor(window.zoom);
  const paths: { readonly attributes: string; readonly dots: string[] }[] = [];
  const shown = places.points.features
    .filter(({ properties }) => !withSymbol.has(properties.id))
    .toSorted((a, b) => b.properties.sortKey - a.properties.sortKey);
  const looks = byLook(shown);
  for (const points of looks.values()) {
    const properties = points[0]?.properties;
    if (!properties) continue;
    const { form, promised, layer, hue } = properties;
    const dots = points
      .map((point) => window.project(positionOf(point)))
      .filter(([x, y]) => inside(window, x, y))
      .map(([x, y]) => `M${short(x)} ${short(y)}h0`);
    if (dots.length === 0) continue;
    const ink = inkValue(isGrey(form) ? 'unknown' : 'hue', hue, palette);
    const sheet = inkValue('sheet', hue, palette);
    const full = !promised && (form === 'solid' || form === 'double');
    const edge = (full ? 1 : form === 'half' ? 1.9 : 1.2) * scale;
    const radius = RECORD_LAYERS[layer].dotRadiusPx * scale;
    const [outer, inner] = full ? [sheet, ink] : [ink, sheet];
    paths.push(
      { attributes: `stroke="${outer}" stroke-width="${short(2 * (radius + edge / 2))}"`, dots },
      { attributes: `stroke="${inner}" stroke-width="${short(2 * (radius - edge / 2))}"`, dots },
    );
  }
  if (paths.length === 0) return '';
  const drawn = paths.map(({ attributes, dots }) => `<path d="${dots.join('')}" ${attributes}/>`);
  return `<g fill="none" stroke-linecap="round">${drawn.join('')}</g>`;
}

/** Symbols, the most important first, each only where there is room; a mark that is used often is written once. */
export function posterBadges(
  places: PlacesGeoJson,
  drawing: RecordDrawing,
  crowd: Crowd,
  most: number,
): { readonly svg: string; readonly ids: ReadonlySet<string> } {
  const { window, palette, idPrefix } = drawing;
  const size = MARK_SIZE_PX * badgeScale(window.zoom);
  const ids = new Map<string, string>();
  const placed = new Set<string>();
  const uses: string[] = [];
  for (const point of places.points.features.toSorted((a, b) => a.properties.sortKey - b.properties.sortKey)) {
    if (uses.length >= most) break;
    const [x, y] = window.project(positionOf(point));
    const half = size / 2 - 1;
    if (!inside(window, x, y) || !crowd.take({ left: x - half, top: y - half, right: x + half, bottom: y + half }))
      continue;
    const id = ids.get(point.properties.mark) ?? `${idPrefix}m${ids.size}`;
    ids.set(point.properties.mark, id);
    const box = `x="${short(x - size / 2)}" y="${short(y - size / 2)}" width="${short(size)}" height="${short(size)}"`;
    uses.push(`<use href="#${id}" ${box}/>`);
    placed.add(point.properties.id);
  }
  const symbols = [...ids].map(([mark, id]) => {
    const drawn = markFromId(mark);
    return drawn ? `<symbol id="${id}" viewBox="${MARK_VIEW_BOX}">${markShapesSvg(drawn, palette)}</symbol>` : '';
  });
  return { svg: symbols.join('') + uses.toReversed().join(''), ids: placed };
}

/** As `icon-size` of the live map. */
function badgeScale(zoom: number): number {
  if (zoom <= 7) return 0.66 + Math.max(0, zoom - 5) * 0.05;
  return Math.min(1.05, 0.76 + (zoom - 7) * 0.07);
}

/** The selected place over everything: a halo and its symbol, or its line again with a halo. */
export function posterSelected(places: PlacesGeoJson, selectedId: string, drawing: RecordDrawing): string {
  const { window, palette } = drawing;
  const point = places.points.features.find(({ properties }) => properties.id === selectedId);
  if (!point) return '';
  const [x, y] = window.project(positionOf(point));
  const mark = markFromId(point.properties.mark);
  const hue = inkValue('hue', point.properties.hue, palette);
  const size = MARK_SIZE_PX * 1.25;
  const box = `x="${short(x - size / 2)}" y="${short(y - size / 2)}" width="${size}" height="${size}" viewBox="${MARK_VIEW_BOX}"`;
  return `<circle cx="${short(x)}" cy="${short(y)}" r="19" fill="${hue}" fill-opacity=".2" stroke="${hue}" stroke-width="2"/><svg ${box}>${mark ? markShapesSvg(mark, palette) : ''}</svg>`;
}

/** The halo under a selected line. */
export function posterSelectedLine(places: PlacesGeoJson, selectedId: string, drawing: RecordDrawing): string {
  const { window, palette, marginPx } = drawing;
  const line = places.lines.features.find(({ properties }) => properties.id === selectedId);
  const d = line ? windowPath([line], window, { tolerancePx: 0.4, marginPx }) : '';
  if (!line || !d) return '';
  const hue = inkValue('hue', line.properties.hue, palette);
  const width = short(15 * widthFactor(window.zoom));
  return `<path d="${d}" fill="none" stroke="${hue}" stroke-width="${width}" stroke-opacity=".28" stroke-linecap="round" stroke-linejoin="round"/>`;
}

function positionOf(point: PlacePoint): readonly [number, number] {
  const [longitude = 0, latitude = 0] = point.geometry.coordinates;
  return [longitude, latitude];
}

function inside({ width, height }: PosterWindow, x: number, y: number): boolean {
  return x >= 0 && y >= 0 && x <= width && y <= height;
}

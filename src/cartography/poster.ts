import type { RecordIndex } from '../model/record-index.ts';
import type { ViewState } from '../view/view-state.ts';
import type { LoadedBasemap } from './basemap.ts';
import type { Bounds } from './corridor.ts';
import { type PlacesGeoJson, placesGeoJson } from './map-data.ts';
import { labelLangs, labelLines } from './map-labels.ts';
import type { Palette } from './mark-svg.ts';
import { basePaint, posterGround, posterSeaLabels } from './poster-base.ts';
import { Crowd } from './poster-crowd.ts';
import { escapeXml, type PlacedLabel, placeAround, placeTowns, TOWN_SIZES_PX } from './poster-labels.ts';
import { posterBadges, posterDots, posterLines, posterSelected, posterSelectedLine } from './poster-record.ts';
import { type PosterWindow, posterWindow } from './poster-window.ts';
import { fitCamera, type Insets, NO_INSETS } from './web-mercator.ts';

export interface PosterOptions {
  readonly index: RecordIndex;
  readonly view: Pick<ViewState, 'lang' | 'labels' | 'year'>;
  readonly basemap: LoadedBasemap;
  /** What must be seen, in the part of the window that `insets` leave free. */
  readonly bounds: Bounds;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly insets?: Insets;
  /** `css` (default): colours are custom properties, see `posterCss`; a paper: a drawing that stands alone. */
  readonly palette?: Palette;
  readonly visibleIds?: ReadonlySet<string> | null;
  readonly selectedId?: string | null;
  /** Says what the drawing shows; without it the drawing is hidden from screen readers. */
  readonly title?: string;
  /** At most so many symbols; the rest stay dots. Default: by the size of the window. */
  readonly mostBadges?: number;
  /** How far beyond the window to draw, for frames of another shape. */
  readonly marginPx?: number;
  readonly idPrefix?: string;
}

/** About fifty on a desk's screen, ten on a locator. */
const BADGES_PER_PX = 4e-5;

const FONT = "'Be Vietnam Pro',system-ui,sans-serif";

/** The map as one SVG: the same places, marks, strokes and base as the live map, for pages without scripts, for print and share images. */
export function drawPoster(options: PosterOptions): string {
  const { index, view, basemap, bounds, width, height, insets = NO_INSETS, palette = 'css' } = options;
  const {
    visibleIds = null,
    selectedId = null,
    title,
    mostBadges = Math.round(width * height * BADGES_PER_PX),
    marginPx = 40,
    idPrefix = 'p',
  } = options;
  const window = posterWindow(bounds, width, height, insets);
  const langs = labelLangs(view);
  const places = onlyVisible(placesGeoJson(index, view), visibleIds, selectedId);
  const drawing = { window, palette, marginPx, idPrefix };
  const crowd = new Crowd(width, height, 0);
  // Room is given in the order of importance, whatever covers what later.
  const selectedLabel = selectedId ? selectedName(index, selectedId, places, window, crowd, langs) : '';
  const greatTowns = placeTowns(basemap.towns.features, [1, 2], window, crowd, langs);
  const badges = posterBadges(places, drawing, crowd, mostBadges);
  const smallTowns = placeTowns(basemap.towns.features, [3, 5], window, crowd, langs);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="poster" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ${title ? 'role="img"' : 'aria-hidden="true"'} font-family="${FONT}">`,
    title ? `<title>${escapeXml(title)}</title>` : '',
    posterGround(basemap, window, palette, marginPx),
    posterSeaLabels(basemap, window, palette, langs),
    selectedId ? posterSelectedLine(places, selectedId, drawing) : '',
    posterLines(places, drawing),
    posterDots(places, drawing, badges.ids),
    townTexts(smallTowns, palette),
    badges.svg,
    townTexts(greatTowns, palette),
    selectedId ? posterSelected(places, selectedId, drawing) : '',
    selectedLabel &&
      `<g font-size="13.5" font-weight="600" fill="${basePaint('ink', palette)}" ${halo(palette, 3.6)}>${selectedLabel}</g>`,
    '</svg>',
  ].join('');
}

/** The camera of MapLibre that shows exactly what a poster of this size shows. */
export function posterCamera(bounds: Bounds, width: number, height: number, insets: Insets = NO_INSETS) {
  return fitCamera(bounds, width, height, insets);
}

function onlyVisible(places: PlacesGeoJson, ids: ReadonlySet<string> | null, selectedId: string | null): PlacesGeoJson {
  if (!ids) return places;
  const shown = (id: string) => ids.has(id) || id === selectedId;
  return {
    points: { ...places.points, features: places.points.features.filter(({ properties }) => shown(properties.id)) },
    lines: { ...places.lines, features: places.lines.features.filter(({ properties }) => shown(properties.id)) },
  };
}

function selectedName(
  index: RecordIndex,
  id: string,
  places: PlacesGeoJson,
  window: PosterWindow,
  crowd: Crowd,
  langs: ReturnType<typeof labelLangs>,
): string {
  const place = index.placeById.get(id);
  const point = places.points.features.find(({ properties }) => properties.id === id);
  if (!place || !point) return '';
  const [longitude = 0, latitude = 0] = point.geometry.coordinates;
  const [x, y] = window.project([longitude, latitude]);
  crowd.take({ left: x - 20, top: y - 20, right: x + 20, bottom: y + 20 });
  const lines = labelLines(place.names, langs).filter((line) => line !== undefined);
  return placeAround([x, y], lines, 13.5, crowd, 24) ?? '';
}

function townTexts(labels: readonly PlacedLabel[], palette: Palette): string {
  return TOWN_SIZES_PX.map((size, at) => {
    const texts = labels.filter(({ rank }) => rank === at + 1).map(({ svg }) => svg);
    if (texts.length === 0) return '';
    const weight = at < 2 ? ' font-weight="600"' : '';
    const fill = basePaint(at < 3 ? 'ink' : 'softInk', palette);
    return `<g font-size="${size}"${weight} fill="${fill}" ${halo(palette, 3)}>${texts.join('')}</g>`;
  }).join('');
}

function halo(palette: Palette, widthPx: number): string {
  const colour = palette === 'css' ? 'var(--land)' : basePaint('land', palette);
  return `stroke="${colour}" stroke-width="${widthPx}" stroke-linejoin="round" paint-order="stroke"`;
}

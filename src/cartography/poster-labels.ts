import type { Feature } from 'geojson';
import type { LonLat } from '../model/record.ts';
import type { Lang } from '../model/vocabulary.ts';
import { TOWN_ZOOMS } from './basemap.ts';
import type { Box, Crowd } from './poster-crowd.ts';
import { type PosterWindow, short } from './poster-window.ts';

type Langs = readonly [Lang, Lang?];

/** Size in pixels by rank of town: as on the live map. */
export const TOWN_SIZES_PX = [14, 12.5, 11.5, 11, 10.5] as const;

export interface PlacedLabel {
  readonly rank: number;
  readonly svg: string;
}

/** The lines of a town's name, without repeating one. */
export function townLines(feature: Feature, langs: Langs): readonly string[] {
  const names = feature.properties ?? {};
  const nameIn = (lang: Lang) => String(names[`name:${lang}`] ?? names['name:en'] ?? names['name:vi'] ?? '');
  return [...new Set(langs.filter((lang) => lang !== undefined).map(nameIn))].filter(Boolean);
}

/** Width of a word as it will be set, on the safe side: Chinese signs are square, Latin letters a bit over half. */
function widthPx(text: string, sizePx: number): number {
  return [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? 1 : 0.58), 0) * sizePx;
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
}

/** Towns from the greatest down, each on the first free side of its point; one that finds no room is left out. */
export function placeTowns(
  towns: readonly Feature[],
  ranks: readonly [from: number, to: number],
  window: PosterWindow,
  crowd: Crowd,
  langs: Langs,
): readonly PlacedLabel[] {
  const shown = towns.filter(({ properties }) => {
    const rank = Number(properties?.rank);
    return rank >= ranks[0] && rank <= ranks[1] && window.zoom >= (TOWN_ZOOMS[rank - 1] ?? 99);
  });
  return shown
    .toSorted((a, b) => Number(a.properties?.rank) - Number(b.properties?.rank))
    .flatMap((town): PlacedLabel[] => {
      if (town.geometry.type !== 'Point') return [];
      const rank = Number(town.properties?.rank);
      const size = TOWN_SIZES_PX[rank - 1] ?? 10.5;
      const lines = townLines(town, langs).map((line) => (rank === 1 ? line.toUpperCase() : line));
      const svg = placeAround(window.project(town.geometry.coordinates as unknown as LonLat), lines, size, crowd);
      return svg ? [{ rank, svg }] : [];
    });
}

/** `<text>` beside a point on its first free side, or null. */
export function placeAround(
  [x, y]: readonly [number, number],
  lines: readonly string[],
  sizePx: number,
  crowd: Crowd,
  gapPx = 7,
): string | null {
  const width = Math.max(...lines.map((line) => widthPx(line, sizePx)));
  const height = lines.length * sizePx * 1.15;
  const sides: readonly { anchor: string; x: number; top: number }[] = [
    { anchor: '', x: x + gapPx, top: y - height / 2 },
    { anchor: 'end', x: x - gapPx, top: y - height / 2 },
    { anchor: 'middle', x, top: y + gapPx },
    { anchor: 'middle', x, top: y - gapPx - height },
  ];
  for (const side of sides) {
    const left = side.anchor === 'end' ? side.x - width : side.anchor === 'middle' ? side.x - width / 2 : side.x;
    const box: Box = { left, top: side.top, right: left + width, bottom: side.top + height };
    if (!crowd.take(box)) continue;
    const at = (line: number) => `x="${short(side.x)}" y="${short(side.top + sizePx * (0.95 + 1.15 * line))}"`;
    const anchor = side.anchor ? ` text-anchor="${side.anchor}"` : '';
    const [first = '', ...rest] = lines.map(escapeXml);
    const more = rest.map((line, i) => `<tspan ${at(i + 1)}>${line}</tspan>`).join('');
    return `<text ${at(0)}${anchor}>${first}${more}</text>`;
  }
  return null;
}

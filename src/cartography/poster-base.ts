import type { Lang } from '../model/vocabulary.ts';
import type { LoadedBasemap } from './basemap.ts';
import type { Palette } from './mark-svg.ts';
import { PAPERS, type PaperColours } from './palettes.ts';
import { escapeXml, townLines } from './poster-labels.ts';
import { type PosterWindow, short, windowPath } from './poster-window.ts';

/** Value of a fill or stroke of the base: a colour, or the custom property of the same name. */
export function basePaint(name: keyof PaperColours, palette: Palette): string {
  return palette === 'css'
    ? `var(--${name.replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`)})`
    : PAPERS[palette][name];
}

/** Small windows and far ones are drawn in fewer strokes: a locator says where, not how the coast runs. */
function detail(window: PosterWindow) {
  const small = window.width < 800;
  return {
    tolerancePx: small ? 1 : 0.85,
    leastAreaPx: small ? 9 : 5,
    riverRank: window.zoom >= 8 ? 3 : 2,
    riverTolerancePx: 1,
  };
}

/** Sea, land, lakes, rivers, borders. */
export function posterGround(basemap: LoadedBasemap, window: PosterWindow, palette: Palette, marginPx: number): string {
  const { tolerancePx, leastAreaPx, riverRank, riverTolerancePx } = detail(window);
  const options = { tolerancePx, leastAreaPx, marginPx };
  const colour = (name: keyof PaperColours) => basePaint(name, palette);
  const own = basemap.land.features.filter(({ properties }) => properties?.country === 'VN');
  const others = basemap.land.features.filter(({ properties }) => properties?.country !== 'VN');
  const rivers = (rank: number) => basemap.rivers.features.filter(({ properties }) => properties?.rank === rank);
  const widths = [1.3, 0.9, 0.6];
  return [
    `<path d="M${-marginPx}-${marginPx}H${window.width + marginPx}V${window.height + marginPx}H${-marginPx}Z" fill="${colour('sea')}"/>`,
    `<g stroke="${colour('coast')}" stroke-width=".6" stroke-linejoin="round">`,
    path(windowPath(others, window, options), `fill="${colour('neighbourLand')}"`),
    path(windowPath(own, window, options), `fill="${colour('land')}"`),
    '</g>',
    path(windowPath(basemap.lakes, window, options), `fill="${colour('lake')}"`),
    `<g fill="none" stroke="${colour('river')}" stroke-linejoin="round">`,
    ...[1, 2, 3]
      .filter((rank) => rank <= riverRank)
      .map((rank) =>
        path(
          windowPath(rivers(rank), window, { tolerancePx: riverTolerancePx, marginPx }),
          `stroke-width="${widths[rank - 1]}"`,
        ),
      ),
    '</g>',
    path(
      windowPath(basemap.borders, window, options),
      `fill="none" stroke="${colour('border')}" stroke-width=".8" stroke-dasharray="5.6 1.9 1.1 1.9" stroke-linejoin="round"`,
    ),
  ].join('');
}

function path(d: string, attributes: string): string {
  return d ? `<path d="${d}" ${attributes}/>` : '';
}

/** The sea's name, where its place lies in the window. */
export function posterSeaLabels(
  basemap: LoadedBasemap,
  window: PosterWindow,
  palette: Palette,
  langs: readonly [Lang, Lang?],
): string {
  const texts = basemap.seaLabels.features.flatMap((feature) => {
    if (feature.geometry.type !== 'Point') return [];
    const [longitude = 0, latitude = 0] = feature.geometry.coordinates;
    const [x, y] = window.project([longitude, latitude]);
    if (x < 0 || y < 0 || x > window.width || y > window.height) return [];
    const lines = townLines(feature, langs).map(
      (line, i) => `<tspan x="${short(x)}" y="${short(y + i * 18)}">${escapeXml(line)}</tspan>`,
    );
    return [`<text>${lines.join('')}</text>`];
  });
  if (texts.length === 0) return '';
  return `<g fill="${basePaint('seaLabel', palette)}" font-size="15" font-style="italic" letter-spacing="2.4" text-anchor="middle">${texts.join('')}</g>`;
}

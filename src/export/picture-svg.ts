import { escapeXml } from '../cartography/poster-labels.ts';
import { PICTURE_FONT, type PictureItem } from './picture-items.ts';
import type { PictureLayout } from './picture-layout.ts';

/** A picture as one SVG file: everything around the map, and the map as it was drawn by `drawPoster` for exactly its box. */
export function pictureSvg(layout: PictureLayout, mapSvg: string, over: readonly PictureItem[], title: string): string {
  const { width, height, map } = layout;
  const [ground, ...around] = layout.items;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${PICTURE_FONT}">`,
    `<title>${escapeXml(title)}</title>`,
    ground ? itemSvg(ground) : '',
    `<svg x="${map.x}" y="${map.y}" width="${map.width}" height="${map.height}" overflow="hidden">${mapSvg}</svg>`,
    ...around.map(itemSvg),
    ...over.map(itemSvg),
    '</svg>\n',
  ].join('');
}

function itemSvg(item: PictureItem): string {
  switch (item.kind) {
    case 'rect': {
      const stroke = item.stroke ? ` stroke="${item.stroke}"` : '';
      return `<rect x="${r(item.x)}" y="${r(item.y)}" width="${r(item.width)}" height="${r(item.height)}" fill="${item.fill}"${stroke}/>`;
    }
    case 'line': {
      const points = item.points.map(([x, y]) => `${r(x)},${r(y)}`).join(' ');
      return `<polyline points="${points}" fill="none" stroke="${item.stroke}" stroke-width="${r(item.widthPx)}"/>`;
    }
    case 'text': {
      const anchor = item.anchor === 'end' ? ' text-anchor="end"' : '';
      return `<text x="${r(item.x)}" y="${r(item.y)}" font-size="${r(item.sizePx)}" font-weight="${item.weight}" fill="${item.fill}"${anchor}>${escapeXml(item.text)}</text>`;
    }
    case 'drawing':
      return `<g transform="translate(${r(item.x)} ${r(item.y)})">${item.svg}</g>`;
  }
}

function r(value: number): string {
  return String(Math.round(value * 100) / 100);
}

import { BOLD_FONT, ITALIC_FONT, REGULAR_FONT } from '../cartography/style-parts.ts';

/** A label drawn in the wrong face stays wrong, but a font that never comes must not hold up the map. */
const PATIENCE_MS = 4000;

/** One character of each face of Be Vietnam Pro, and one of each Chinese face. */
const VIETNAMESE = 'Aạ';
const CHINESE = '昆中';

/**
 * Loads the faces that hold the characters of the labels. MapLibre waits only for the face of the space character; without this,
 * Vietnamese marks and Chinese would be drawn, and kept, in a fallback font.
 */
export async function loadMapFonts(withChinese: boolean): Promise<void> {
  const text = withChinese ? VIETNAMESE + CHINESE : VIETNAMESE;
  const loads = [
    fontLoad('', REGULAR_FONT, text),
    fontLoad('700', BOLD_FONT, text),
    fontLoad('italic', ITALIC_FONT, text),
  ];
  await Promise.race([Promise.allSettled(loads), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
}

function fontLoad(style: string, families: readonly string[], text: string): Promise<unknown> {
  return document.fonts.load(`${style} 48px ${families.map((family) => `"${family}"`).join(',')}`, text);
}

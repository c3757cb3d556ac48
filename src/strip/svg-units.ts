/**
 * SVG lengths that need no script to fit the screen: heights in `em` follow the strip's font size, positions in `%` its width. No
 * style attribute is needed, which the content security policy would refuse.
 */

const U_PER_EM = 16;

/** Drawing units as an SVG length. */
export function em(u: number): string {
  return `${Math.round((u / U_PER_EM) * 10_000) / 10_000}em`;
}

/** A share of the width as an SVG length. */
export function percent(share: number): string {
  return `${Math.round(share * 1_000_000) / 10_000}%`;
}

/** Drawing units in a screen length. @param emPx font size of the strip, CSS px */
export function uOfPx(px: number, emPx: number): number {
  return (px / emPx) * U_PER_EM;
}

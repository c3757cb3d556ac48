/**
 * All heights and sizes of the strip are in drawing units, "u": a sixteenth of the strip's font size, so one CSS pixel on a desk and
 * more on a phone or a projector. Along the corridor positions are shares of the width, so that a static strip fits any screen.
 */

/** Width the static strip is laid out for; it is never drawn narrower, u. */
export const REFERENCE_WIDTH_U = 1000;

/** Empty room before kilometre 0 and after the sea, as a share of the corridor's length: the first and last labels need it. */
const MARGIN_SHARE = 0.0125;

/** The kilometre line laid over a width. */
export interface StripScale {
  readonly lengthKm: number;
  readonly marginKm: number;
  /** Width of the whole strip at the present zoom, u. */
  readonly widthU: number;
  readonly uPerKm: number;
}

export function stripScale(lengthKm: number, widthU: number): StripScale {
  // An empty record has a line of no length; one kilometre keeps every share a number.
  const safeKm = Math.max(lengthKm, 1);
  const marginKm = safeKm * MARGIN_SHARE;
  return { lengthKm, marginKm, widthU, uPerKm: widthU / (safeKm + 2 * marginKm) };
}

/** Where a kilometre stands, 0 at the left edge, 1 at the right. */
export function shareOfKm(scale: StripScale, km: number): number {
  return ((km + scale.marginKm) * scale.uPerKm) / scale.widthU;
}

/** Where a kilometre stands, u from the left edge. */
export function xOfKm(scale: StripScale, km: number): number {
  return (km + scale.marginKm) * scale.uPerKm;
}

/** The kilometre at a share of the width; kept on the line. */
export function kmOfShare(scale: StripScale, share: number): number {
  const km = (share * scale.widthU) / scale.uPerKm - scale.marginKm;
  return Math.min(scale.lengthKm, Math.max(0, km));
}

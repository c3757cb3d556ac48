/** A box in CSS pixels, as `getBoundingClientRect` gives it. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How much of each side of the map lies under paper, CSS pixels. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * The sides of the map that sheets lie on. Large sheets are counted first; each takes the side that costs the map the least area,
 * and a sheet already behind a counted side costs nothing more. A sheet that covers the whole map is left out: there is nothing to pad.
 */
export function coveredInsets(map: Box, covers: readonly Box[]): Insets {
  const sheets = covers.map((cover) => clip(cover, map)).filter((sheet) => area(sheet) > 0);
  sheets.sort((a, b) => area(b) - area(a));
  return sheets.reduce((insets, sheet) => withSheet(map, insets, sheet), NO_INSETS);
}

/** The part of the map that no sheet covers, 0 – 1. */
export function freeShare(map: Box, insets: Insets): number {
  return area(map) === 0 ? 0 : area(freeBox(map, insets)) / area(map);
}

function withSheet(map: Box, insets: Insets, sheet: Box): Insets {
  const free = freeBox(map, insets);
  const left = clip(sheet, free);
  if (area(left) === 0) return insets;
  const options: Insets[] = [
    { ...insets, top: left.bottom - map.top },
    { ...insets, right: map.right - left.left },
    { ...insets, bottom: map.bottom - left.top },
    { ...insets, left: left.right - map.left },
  ];
  const best = options.reduce((a, b) => (area(freeBox(map, b)) > area(freeBox(map, a)) ? b : a));
  return area(freeBox(map, best)) > 0 ? best : insets;
}

function freeBox(map: Box, insets: Insets): Box {
  return {
    left: map.left + insets.left,
    top: map.top + insets.top,
    right: map.right - insets.right,
    bottom: map.bottom - insets.bottom,
  };
}

function clip(box: Box, to: Box): Box {
  return {
    left: Math.max(box.left, to.left),
    top: Math.max(box.top, to.top),
    right: Math.min(box.right, to.right),
    bottom: Math.min(box.bottom, to.bottom),
  };
}

function area(box: Box): number {
  return Math.max(0, box.right - box.left) * Math.max(0, box.bottom - box.top);
}

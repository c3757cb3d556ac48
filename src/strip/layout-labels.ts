import { textWidth } from './text-width.ts';

/** Font size of the names beside marks and over bars, u. */
export const NAME_TEXT_U = 9;
const GAP_U = 3;

/** Something in a row that takes room and may carry a name: a mark, or a bar. */
export interface Named {
  readonly name: string;
  /** Left and right edge of what is drawn, u. */
  readonly leftU: number;
  readonly rightU: number;
}

/** Where a name stands: `start` begins at its left end, `end` ends at its right end. */
export interface NameLabel {
  readonly anchor: 'start' | 'end';
  readonly leftU: number;
  readonly rightU: number;
}

/**
 * Names beside the marks of one row: right of the mark where there is room up to the next, else left of it, else none. A name is
 * written whole or not at all.
 *
 * @param row marks from left to right, none touching
 */
export function namesBeside(row: readonly Named[], widthU: number): readonly (NameLabel | null)[] {
  let takenU = 0;
  return row.map((mark, at) => {
    const width = textWidth(mark.name, NAME_TEXT_U);
    const limitU = (row[at + 1]?.leftU ?? widthU + GAP_U) - GAP_U;
    const right = { anchor: 'start' as const, leftU: mark.rightU + GAP_U, rightU: mark.rightU + GAP_U + width };
    const left = { anchor: 'end' as const, leftU: mark.leftU - GAP_U - width, rightU: mark.leftU - GAP_U };
    const chosen = right.rightU <= limitU ? right : left.leftU >= takenU + GAP_U ? left : null;
    takenU = chosen?.anchor === 'start' ? chosen.rightU : mark.rightU;
    return chosen;
  });
}

/**
 * Names over the bars of one row, from their left end where there is room up to the next bar, else up to their right end. The name of
 * a short bar may run on over the empty row.
 *
 * @param row bars from left to right
 */
export function namesOver(row: readonly Named[], widthU: number): readonly (NameLabel | null)[] {
  let takenU = 0;
  return row.map((bar, at) => {
    const width = textWidth(bar.name, NAME_TEXT_U);
    const limitU = (row[at + 1]?.leftU ?? widthU + GAP_U) - GAP_U;
    const startU = Math.max(0, bar.leftU);
    const fromStart = { anchor: 'start' as const, leftU: startU, rightU: startU + width };
    const toEnd = { anchor: 'end' as const, leftU: bar.rightU - width, rightU: bar.rightU };
    const isFree = (label: NameLabel) => label.leftU >= takenU && label.rightU <= Math.min(widthU, limitU);
    const chosen = [fromStart, toEnd].find(isFree) ?? null;
    if (chosen) takenU = chosen.rightU + GAP_U;
    return chosen;
  });
}

/**
 * Advance widths of Be Vietnam Pro SemiBold in thousandths of an em, read from the font itself and rounded up: each width, then the
 * letters that are no wider. The pages are laid out before any font is there to measure, so labels are kept apart by this table.
 * The regular weight is never wider, so one table serves both.
 */
const ADVANCES: readonly (readonly [thousandths: number, letters: string])[] = [
  [240, " '’"],
  [295, 'Iijl·'],
  [335, '.,:;!'],
  [450, '()"frt“”'],
  [530, 'zs/*|[]'],
  [615, 'ehknuvxy?<>^≈'],
  [665, 'abcdgopqEFLZS+×-±−'],
  [715, 'KPRTBđ–'],
  [760, 'AVYXHUDNJ&=~_0123456789'],
  [835, 'OCGQ…#Đ'],
  [900, 'Mmw%'],
  [1045, 'W@→'],
];
/** Vietnamese marks stand above or below their letter and add nothing; the horn of ư and ơ adds little. */
const MARKS = /\p{Mn}/gu;
/** A Han letter or a full-width sign fills its square; an unknown letter is taken to. */
const FULL = 1000;

const WIDTH_OF = new Map(
  ADVANCES.flatMap(([thousandths, letters]) => [...letters].map((letter) => [letter, thousandths])),
);

/**
 * How wide a text is at a font size, in the unit of the size; at least what it really takes.
 * @param size font size in any unit
 */
export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const letter of text.normalize('NFD').replace(MARKS, '')) thousandths += WIDTH_OF.get(letter) ?? FULL;
  return (thousandths / 1000) * size;
}

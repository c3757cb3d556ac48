/** Numbers written in digits, with the separators of any of our languages: `390,9`, `203.231`, `1,435`. */
const NUMBER = /\d+(?:[.,]\d+)*/gu;

/** A number as it is compared: digits without separators, so that `203.231 tỷ`, `VND 203,231 bn` and `2032.31亿` are one. */
export interface WrittenNumber {
  readonly text: string;
  readonly digits: string;
}

/** `2025–26`, with a dash: the second year leaves out its century. `2020-02`, with a hyphen, is a month. */
const SHORT_YEARS = /\b((?:19|20))(\d\d)–(\d\d)(?!\d)/gu;

/** Every number in a text, in its order. Numbers spelled as words say nothing here. */
export function numbersIn(text: string): readonly WrittenNumber[] {
  const whole = text.replace(SHORT_YEARS, '$1$2–$1$3');
  return Array.from(whole.matchAll(NUMBER), ([found]) => ({ text: found, digits: digitsOf(found) }));
}

/**
 * True when a number may stand for one of the record's: the same digits, or the record's rounded to as many as are written
 * (`6,42` for 6 420 300). One digit alone is never a rounding.
 */
export function isBacked(written: WrittenNumber, pool: readonly WrittenNumber[]): boolean {
  const wanted = withoutEnd(written.digits);
  return pool.some(({ digits }) => {
    if (withoutEnd(digits) === wanted) return true;
    const length = written.digits.length;
    return length > 1 && digits.length > length && withoutEnd(rounded(digits, length)) === wanted;
  });
}

function digitsOf(text: string): string {
  return text.replace(/[.,]/gu, '').replace(/^0+(?=\d)/u, '');
}

function withoutEnd(digits: string): string {
  return digits.replace(/0+$/u, '');
}

function rounded(digits: string, length: number): string {
  return String(Math.round(Number(`${digits.slice(0, length)}.${digits.slice(length)}`)));
}

/** Units that belong to the number before them. */
const UNIT = 'km|ha|m|tỷ|triệu|km/h|DWT|TEU|billion|million';
const NUMBER_AND_UNIT = new RegExp(`(\\d) (?=(?:${UNIT})(?![\\p{L}]))`, 'gu');
/** Chinese breaks lines between any two signs, also between a number and what it counts. */
const NUMBER_AND_SIGN = /(\d)(?=[年月日号公万亿个位届])/gu;

/** A text whose lines never part a number from its unit, nor a dash from the word before it. */
export function boundText(text: string): string {
  return text.replace(NUMBER_AND_UNIT, '$1\u00a0').replace(NUMBER_AND_SIGN, '$1\u2060').replaceAll(' – ', '\u00a0– ');
}

/** One field of one file broken in one way. */
export interface Mutation {
  readonly file: string;
  /** Column, property, or path in a JSON file with `*` for places in a list. */
  readonly field: string;
  readonly how: How;
  /** Line of the file that is broken, counted from 1; 0 where the whole file was written anew. */
  readonly line: number;
  readonly before: string;
  readonly after: string;
  /** The broken file. */
  readonly text: string;
}

/**
 * `emptied`: nothing is left of the value. `mistyped`: what a hand or a spreadsheet makes of it. `slipped`: well formed, but another
 * value than the true one.
 */
export type How = 'emptied' | 'mistyped' | 'slipped';
export const HOWS: readonly How[] = ['emptied', 'mistyped', 'slipped'];

/** A number from a text (FNV-1a): the same text always gives the same one. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value;
}

/**
 * One of a list, by chance, but the same chance every time: a row that is added elsewhere, or here, seldom changes which is picked.
 * @param seed says what it is picked for
 */
export function pick<T>(seed: string, list: readonly T[], nameOf: (member: T) => string = String): T | undefined {
  let best: T | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const member of list) {
    const value = hash(`${seed}|${nameOf(member)}`);
    if (value >= least) continue;
    best = member;
    least = value;
  }
  return best;
}

const LOOK_ALIKES: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', i: 'і' };

/** What a slip of the hand or a spreadsheet makes of a text, by what it looks like. */
function mistype(value: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return String(Math.round(Date.parse(`${value}T00:00:00Z`) / 86_400_000) + 25_569);
  }
  if (/^\d{4}-\d{2}$/.test(value)) return value.split('-').reverse().join('/');
  if (/^(?:true|false)$/.test(value)) return value.toUpperCase();
  if (/^\d{5}$/.test(value)) return String(Number(value) / 10);
  if (/^-?\d+(?:\.\d+)?$/.test(value)) return value.includes('.') ? value.replace('.', ',') : `${value},0`;
  if (/^[a-z0-9;.-]+$/.test(value)) {
    const at = Math.floor(value.length / 2);
    return value.length > 2 ? value.slice(0, at) + value.slice(at + 1) : `${value}x`;
  }
  const letter = [...value].find((character) => character in LOOK_ALIKES);
  return letter ? value.replace(letter, LOOK_ALIKES[letter] ?? letter) : `${value}\u200B`;
}

/** Another value of the same form. `others` are values the same field has elsewhere. */
function slip(value: string, others: readonly string[], seed: string): string {
  if (/^(?:19|20)\d{2}(?:-\d{2}){0,2}$/.test(value)) return `${Number(value.slice(0, 4)) + 30}${value.slice(4)}`;
  if (/^-?\d+(?:\.\d+)?$/.test(value)) return String(Number(value) * 1000 + 1000);
  const other = pick(
    seed,
    others.filter((text) => text !== value && text !== ''),
  );
  return other ?? `${value} x`;
}

/** The value broken in one way; null where there is no such way. */
export function breakValue(value: string, how: How, others: readonly string[], seed: string): string | null {
  const broken = { emptied: () => '', mistyped: () => mistype(value), slipped: () => slip(value, others, seed) }[how]();
  return broken === value ? null : broken;
}

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

/** A generator of numbers from 0 to 1 (mulberry32): the same seed always gives the same record broken in the same ways. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of a list; undefined for an empty one. */
export function pick<T>(random: () => number, list: readonly T[]): T | undefined {
  return list[Math.floor(random() * list.length)];
}

const LOOK_ALIKES: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', i: 'і' };

/** What a slip of the hand or a spreadsheet makes of a text, by what it looks like. */
export function mistype(value: string): string {
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
export function slip(value: string, others: readonly string[], random: () => number): string {
  if (/^(?:19|20)\d{2}(?:-\d{2}){0,2}$/.test(value)) return `${Number(value.slice(0, 4)) + 30}${value.slice(4)}`;
  if (/^-?\d+(?:\.\d+)?$/.test(value)) return String(Number(value) * 1000 + 1000);
  const other = pick(
    random,
    others.filter((text) => text !== value && text !== ''),
  );
  return other ?? `${value} x`;
}

/** The value broken in one way; null where there is no such way. */
export function breakValue(value: string, how: How, others: readonly string[], random: () => number): string | null {
  const broken = { emptied: () => '', mistyped: () => mistype(value), slipped: () => slip(value, others, random) }[
    how
  ]();
  return broken === value ? null : broken;
}

import type { PageDictionary } from './dictionary.ts';
import { en } from './en.ts';
import type { OwnDataWords } from './load-own-data-words.ts';
import { ownData as enOwnData } from './own-data.en.ts';
import { ownData as viOwnData } from './own-data.vi.ts';
import { ownData as zhOwnData } from './own-data.zh.ts';
import { pageWords as enPages } from './page-words.en.ts';
import { pageWords as viPages } from './page-words.vi.ts';
import { pageWords as zhPages } from './page-words.zh.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

/** A word or message of a dictionary and where it stands (`explore.search.label`). */
export interface Entry {
  readonly path: string;
  readonly value: string | Message;
}
export type Message = (...values: readonly unknown[]) => string;

/** Every word there is, those among them that are fetched only when they are needed. */
export type AllWords = PageDictionary & { readonly ownData: OwnDataWords };

export const DICTIONARIES: Readonly<Record<PageDictionary['lang'], AllWords>> = {
  vi: { ...vi, ...viPages, ownData: viOwnData },
  en: { ...en, ...enPages, ownData: enOwnData },
  zh: { ...zh, ...zhPages, ownData: zhOwnData },
};

/** Every word and message of a dictionary. */
export function entriesOf(dict: AllWords): readonly Entry[] {
  return walk(dict, '').filter(({ path }) => path !== 'lang');
}

function walk(value: unknown, path: string): readonly Entry[] {
  if (typeof value === 'string') return [{ path, value }];
  if (typeof value === 'function') return [{ path, value: value as Message }];
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is no word`);
  return Object.entries(value).flatMap(([key, inner]) => walk(inner, path === '' ? key : `${path}.${key}`));
}

/** Values that can be told apart in a message, one per parameter: first numbers, then, for messages that need text, years. */
const PROBES = [
  [7, 8, 9, 6, 5, 4],
  ['2017', '2018', '2019', '2016', '2015', '2014'],
] as const;

/** The words as a reader may meet them: messages are filled in. */
export function sentencesOf(dict: AllWords): readonly { readonly path: string; readonly text: string }[] {
  return entriesOf(dict).map(({ path, value }) => ({
    path,
    text: typeof value === 'string' ? value : filledIn(value).text,
  }));
}

/** A message with a value for each parameter, and those values. */
export function filledIn(message: Message): { readonly text: string; readonly values: readonly unknown[] } {
  for (const probes of PROBES) {
    const values = probes.slice(0, message.length);
    try {
      return { text: String(message(...values)), values };
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
  }
  throw new Error(`a message takes neither numbers nor text: ${message}`);
}

/** Which parameters a message says, by their place. */
export function parametersSaid(message: Message): readonly number[] {
  const { text, values } = filledIn(message);
  return values.flatMap((value, at) => (text.includes(String(value)) ? [at] : []));
}

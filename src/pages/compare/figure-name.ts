import type { Dictionary } from '../../i18n/dictionary.ts';
import { wordFor } from '../../i18n/record-words.ts';

/** Name of a figure without a word of whether it is aimed at: the rows stand under a heading that says so. */
export function figureName(dict: Dictionary, key: string): string {
  return wordFor(dict.figures.keys, key.replace(/^target_/u, ''));
}

import type { pageWords } from './page-words.vi.ts';
import type { vi } from './vi.ts';

/**
 * The words of the atlas itself (map, lists, sheets, strip) in one language. Vietnamese is the source of the type: the other
 * languages are declared with `translationOf`, so a missing key or a message with other parameters does not compile.
 *
 * Messages take raw values (numbers, partial ISO dates) and format them in their language.
 */
export type Dictionary = typeof vi;

/** The words that only pages of text need: plans, tasks, agencies, stories, about. */
export type PageWords = typeof pageWords;

/** Every word of the interface: what a page of text, and the prerender of any page, may say. */
export type PageDictionary = Dictionary & PageWords;

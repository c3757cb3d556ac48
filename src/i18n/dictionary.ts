import type { vi } from './vi.ts';

/**
 * Every word of the interface in one language. Vietnamese is the source of the type: the other languages are declared with
 * `translationOf`, so a missing key or a message with other parameters does not compile.
 *
 * Messages take raw values (numbers, partial ISO dates) and format them in their language.
 */
export type Dictionary = typeof vi;

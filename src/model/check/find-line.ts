import { lineAt } from '../record-files/read-json.ts';

/** Line of a text on which `needle` first stands; 1 where it does not. */
export function lineHolding(text: string | undefined, needle: string): number {
  const offset = text?.indexOf(needle) ?? -1;
  return text === undefined || offset === -1 ? 1 : lineAt(text, offset);
}

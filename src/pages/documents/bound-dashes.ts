/** A headline with its dashes bound to the word before, so that no line begins with one. */
export function withBoundDashes(text: string): string {
  return text.replaceAll(' – ', '\u00a0– ');
}

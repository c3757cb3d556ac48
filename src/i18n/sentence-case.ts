/** The words of a label inside a sentence: `Đang xây dựng` → `đang xây dựng`. Only for labels that begin with no proper name. */
export function lowerFirst(text: string): string {
  const [first = ''] = text;
  return first.toLowerCase() + text.slice(first.length);
}

/** The first word of a sentence or a label on its own. */
export function upperFirst(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** Breaks after spaces (not the no-break ones), hyphens and dashes, and between Han letters, which need no space. */
const BREAKS = /(?<=[ –-])|(?<=\p{Script=Han}|[，。、；：）」》])(?=\p{Script=Han})/u;

/** Width of a text at a font size, px. */
export type Measure = (text: string, sizePx: number) => number;

/**
 * A text as lines no wider than allowed, so far as its words allow; what does not fit into the lines ends in "…".
 * @param mostLines at least 1
 */
export function wrapText(
  text: string,
  sizePx: number,
  widthPx: number,
  mostLines: number,
  measure: Measure,
): readonly string[] {
  const lines: string[] = [''];
  for (const piece of text.split(BREAKS)) {
    const longer = `${lines.at(-1)}${piece}`;
    if (measure(longer.trimEnd(), sizePx) <= widthPx || lines.at(-1) === '') lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  const trimmed = lines.map((line) => line.trim());
  if (trimmed.length <= mostLines) return trimmed;
  return [
    ...trimmed.slice(0, mostLines - 1),
    shortened(trimmed.slice(mostLines - 1).join(' '), sizePx, widthPx, measure),
  ];
}

function shortened(text: string, sizePx: number, widthPx: number, measure: Measure): string {
  const letters = [...text];
  while (letters.length > 1 && measure(`${letters.join('').trimEnd()}…`, sizePx) > widthPx) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** The largest of the sizes at which a text fits into the lines; the smallest where it fits at none. */
export function fittingSize(
  text: string,
  sizesPx: readonly [number, ...number[]],
  widthPx: number,
  mostLines: number,
  measure: Measure,
): number {
  const fits = (sizePx: number) => {
    const lines = wrapText(text, sizePx, widthPx, mostLines, measure);
    return !lines.at(-1)?.endsWith('…') && lines.every((line) => measure(line, sizePx) <= widthPx);
  };
  return sizesPx.find(fits) ?? sizesPx[sizesPx.length - 1] ?? sizesPx[0];
}

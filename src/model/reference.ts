/**
 * A reference as the register writes it ("Mục II.2.b, gạch đầu dòng 1, ý (+) 1"), taken apart so that every language can word it.
 * `text` is the part exactly as written.
 */
export type ReferencePart =
  | { readonly kind: 'section' | 'point'; readonly mark: string; readonly text: string }
  | {
      readonly kind: 'article' | 'clause' | 'row' | 'dash' | 'plus' | 'paragraph';
      readonly number: number;
      readonly text: string;
    }
  /** A dash or part the document names by its heading, in Vietnamese. */
  | { readonly kind: 'dash-headed' | 'part-headed'; readonly heading: string; readonly text: string }
  | { readonly kind: 'annex'; readonly text: string }
  /** Anything else, as it stands. */
  | { readonly kind: 'other'; readonly text: string };

type Rule = readonly [RegExp, (text: string, value: string) => ReferencePart];

const numbered =
  (kind: Extract<ReferencePart, { number: number }>['kind']) =>
  (text: string, value: string): ReferencePart => ({ kind, number: Number(value), text });
const marked =
  (kind: 'section' | 'point') =>
  (text: string, mark: string): ReferencePart => ({ kind, mark, text });
const headed =
  (kind: 'dash-headed' | 'part-headed') =>
  (text: string, heading: string): ReferencePart => ({ kind, heading, text });

/** What ends a part: a comma, a space before the next part, or the end. */
const END = '(?=,|\\s|$)';

const RULES: readonly Rule[] = [
  [new RegExp(`^Mục ([IVXLC]+(?:\\.[0-9a-zđ]+)*)${END}`, 'u'), marked('section')],
  [new RegExp(`^Phụ lục${END}`, 'u'), (text) => ({ kind: 'annex', text })],
  [new RegExp(`^STT (\\d+)${END}`, 'u'), numbered('row')],
  [new RegExp(`^Điều (\\d+)${END}`, 'u'), numbered('article')],
  [new RegExp(`^khoản (\\d+)${END}`, 'u'), numbered('clause')],
  [new RegExp(`^điểm ([a-zđ])${END}`, 'u'), marked('point')],
  [new RegExp(`^gạch đầu dòng (?:thứ )?(\\d+)${END}`, 'u'), numbered('dash')],
  [new RegExp(`^ý \\(\\+\\) (\\d+)${END}`, 'u'), numbered('plus')],
  [new RegExp(`^đoạn (\\d+)${END}`, 'u'), numbered('paragraph')],
  [/^gạch đầu dòng (\p{Lu}[^,]*)/u, headed('dash-headed')],
  // A heading may hold commas: it runs to the paragraph number, or to the end.
  [/^phần (\p{Lu}.*?)(?=, đoạn \d+(?:,|$)|$)/u, headed('part-headed')],
];

const GAP = /^(?:,\s*|\s+)/u;
const UP_TO_COMMA = /^[^,]+/u;

/** Takes a reference apart; text it does not know stays as it is, as a part of kind `other`. Never fails. */
export function parseReference(ref: string): readonly ReferencePart[] {
  const parts: ReferencePart[] = [];
  let rest = ref.trim();
  while (rest.length > 0) {
    const part = nextPart(rest);
    parts.push(part);
    rest = rest.slice(part.text.length).replace(GAP, '');
  }
  return parts;
}

function nextPart(rest: string): ReferencePart {
  for (const [pattern, make] of RULES) {
    const found = pattern.exec(rest);
    if (found) return make(found[0], found[1] ?? '');
  }
  return { kind: 'other', text: UP_TO_COMMA.exec(rest)?.[0] ?? rest };
}

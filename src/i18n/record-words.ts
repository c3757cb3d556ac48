import type { Dictionary } from './dictionary.ts';

const TARGET_PREFIX = 'target_';

/** The word for a key of an open list (a source's language, an old heading); the key itself where there is none. */
export function wordFor(words: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(words, key) ? (words[key] ?? key) : key;
}

/** Name of a figure: `Chiều dài`; one a plan aims at (`target_…`) says so. */
export function figureLabel(dict: Dictionary, key: string): string {
  const aimed = key.startsWith(TARGET_PREFIX);
  const label = wordFor(dict.figures.keys, aimed ? key.slice(TARGET_PREFIX.length) : key);
  return aimed ? dict.figures.aim(label) : label;
}

/** True for a figure a plan aims at: never mixed with measured ones. */
export function isAim(key: string): boolean {
  return key.startsWith(TARGET_PREFIX);
}

/** A figure's value with its unit, no digit lost: `390,9 km`, `203.231 tỷ đồng`. An unknown unit is written as it is. */
export function figureText(dict: Dictionary, figure: { readonly value: number; readonly unit: string }): string {
  const units: Readonly<Record<string, (value: number) => string>> = dict.figures.units;
  const write = Object.hasOwn(units, figure.unit) ? units[figure.unit] : undefined;
  return write ? write(figure.value) : `${figure.value}\u00a0${figure.unit}`;
}

/** A due date as the record has it. */
interface DueDate {
  readonly year: number | null;
  readonly date?: string;
  readonly qualifier: keyof Dictionary['promise']['when'] | null;
  readonly act: keyof Dictionary['promise']['due'];
  readonly text: string;
}

/**
 * A due date as a sentence that names the act it is about: `Trình trong năm 2025`, `Hạn đến năm 2030`. A day named by the document is
 * stored as the last good one, so it reads "by". Without a year or a rhythm the document's own words are quoted; null without those.
 */
export function dueSentence(dict: Dictionary, due: DueDate): string | null {
  const say = dict.promise.due[due.act];
  if (due.qualifier === 'annual') return say(dict.promise.when.annual);
  if (due.date !== undefined) return say(dict.promise.when.by(due.date));
  if (due.year !== null) return say(dict.promise.when[due.qualifier ?? 'in'](String(due.year)));
  return due.text ? dict.promise.inTheDocumentsWords(due.text) : null;
}

/** The date part alone, for a column headed by the act: `trước năm 2030`. */
export function dueWhen(dict: Dictionary, due: DueDate): string {
  if (due.qualifier === 'annual') return dict.promise.when.annual;
  if (due.date !== undefined) return dict.promise.when.by(due.date);
  return due.year === null ? due.text : dict.promise.when[due.qualifier ?? 'in'](String(due.year));
}

/** A reference taken apart, as `parseReference` gives it. */
type ReferencePart =
  | { readonly kind: 'section' | 'point'; readonly mark: string }
  | { readonly kind: 'article' | 'clause' | 'row' | 'dash' | 'plus' | 'paragraph'; readonly number: number }
  | { readonly kind: 'dash-headed' | 'part-headed'; readonly heading: string }
  | { readonly kind: 'annex' }
  | { readonly kind: 'other'; readonly text: string };

/** Where in a document, in the reader's language: `Section II.2.b, dash 1, item (+) 4`. */
export function referenceText(dict: Dictionary, parts: readonly ReferencePart[]): string {
  return parts.map((part) => referencePartText(dict, part)).join(dict.reference.join);
}

function referencePartText(dict: Dictionary, part: ReferencePart): string {
  const words = dict.reference;
  switch (part.kind) {
    case 'section':
    case 'point':
      return words[part.kind](part.mark);
    case 'dash-headed':
    case 'part-headed':
      return words[part.kind](wordFor(words.headings, part.heading));
    case 'annex':
      return words.annex;
    case 'other':
      return part.text;
    default:
      return words[part.kind](part.number);
  }
}

/** How sure a position is, as a sentence; `null` figures are said to be unknown. */
export function positionSentence(
  dict: Dictionary,
  basis: keyof Dictionary['record']['bases'] | null,
  accuracyM: number | null,
): string {
  if (basis === null) return dict.place.position.none;
  if (accuracyM === null) return `${dict.record.bases[basis]}. ${dict.place.position.noAccuracy}`;
  return dict.place.position[basis](accuracyM);
}

/** When a status was seen or changed: `ghi nhận ngày 05/01/2026`, `từ tháng 02/2025`; a span where only the limits are known. */
export function statusDateText(
  dict: Dictionary,
  row: { readonly date: string; readonly uncertainUntil?: string; readonly basis: 'event' | 'observed' },
): string {
  const { status } = dict.place;
  if (row.uncertainUntil !== undefined) return status.uncertain(row.date, row.uncertainUntil);
  return row.basis === 'event' ? status.event(row.date) : status.observed(row.date);
}

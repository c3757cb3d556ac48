import type { Place } from './record.ts';
import type { RecordIndex } from './record-index.ts';
import { isHan, wordsOf } from './search-folding.ts';

/** Everything a place is called: names in three languages, aliases, pinyin. */
export function namesOfPlace(place: Place): readonly string[] {
  return [place.names.vi, place.names.en, place.names.zh ?? '', ...place.aliases, place.pinyin ?? ''].filter(Boolean);
}

/** Old and new provinces of a place, in the record's language and as ids (plain Vietnamese words). */
export function provinceNamesOfPlace(index: RecordIndex, place: Place): readonly string[] {
  const ids = [...new Set([...place.provinces, ...place.provincesBefore2025])];
  return ids.flatMap((id) => [index.provinceById.get(id)?.name ?? '', id]).filter(Boolean);
}

const texts = new WeakMap<RecordIndex, readonly string[]>();

/** One folded line of text per place, in the order of the record: what the free-text filter looks into. Kept per record. */
export function placeTexts(index: RecordIndex): readonly string[] {
  const kept = texts.get(index);
  if (kept) return kept;
  const made = index.record.places.map((place) => {
    const words = [...namesOfPlace(place), ...provinceNamesOfPlace(index, place)].map((text) => wordsOf(text));
    return words.map((run) => ` ${run.join(' ')}${writtenAsOne(run)}`).join('');
  });
  texts.set(index, made);
  return made;
}

/** From every word on, four words without gaps: "laocai" and "hekou" find what is written apart. */
function writtenAsOne(words: readonly string[]): string {
  return words.map((_, at) => ` ${words.slice(at, at + 4).join('')}`).join('');
}

/** True when every word of the query begins a word of the text; Chinese may stand anywhere in it. */
export function textMatches(text: string, queryWords: readonly string[]): boolean {
  return queryWords.every((word) => text.includes(isHan(word) ? word : ` ${word}`));
}

import { namesOfPlace, provinceNamesOfPlace } from './place-text.ts';
import type { RecordIndex } from './record-index.ts';
import { hanPairs, isHan, queryTerms, wordsOf } from './search-folding.ts';

/** The words of all places, in order, each with the rows of the places that have it: what the free-text filter looks into. */
interface PlaceWords {
  readonly words: readonly string[];
  readonly rows: readonly Uint32Array[];
}

/** Words written as one are found up to this many: `lao cai ha noi` by `laocaihanoi`. */
const WRITTEN_AS_ONE = 4;

const kept = new WeakMap<RecordIndex, PlaceWords>();

/** The words of the record's places; built once per record. */
function placeWords(index: RecordIndex): PlaceWords {
  const words = kept.get(index) ?? build(index);
  kept.set(index, words);
  return words;
}

/**
 * Marks the places in whose names or provinces every word of the query begins a word; Chinese may stand anywhere in it. Null when
 * the query has no words: everything matches.
 */
export function placesWithWords(index: RecordIndex, query: string): Uint16Array | null {
  const terms = queryTerms(query);
  if (terms.length === 0) return null;
  const words = placeWords(index);
  const found = new Uint16Array(index.record.places.length);
  terms.forEach((term, round) => {
    for (let at = firstFrom(words.words, term); words.words[at]?.startsWith(term); at++) {
      for (const row of words.rows[at] ?? []) if (found[row] === round) found[row] = round + 1;
    }
  });
  return found.map((rounds) => (rounds === terms.length ? 1 : 0));
}

function build(index: RecordIndex): PlaceWords {
  const rowsOf = new Map<string, number[]>();
  const provinces = new Map<string, readonly string[]>();
  index.record.places.forEach((place, row) => {
    const add = (term: string) => {
      const rows = rowsOf.get(term);
      if (!rows) rowsOf.set(term, [row]);
      else if (rows.at(-1) !== row) rows.push(row);
    };
    for (const name of namesOfPlace(place)) beginnings(wordsOf(name)).forEach(add);
    for (const name of provinceNamesOfPlace(index, place)) {
      const terms = provinces.get(name) ?? beginnings(wordsOf(name));
      provinces.set(name, terms);
      terms.forEach(add);
    }
  });
  const words = [...rowsOf.keys()].sort();
  return { words, rows: words.map((word) => Uint32Array.from(rowsOf.get(word) ?? [])) };
}

/** For each word the run of words from it on, written as one, of which it and its neighbours are the beginning; Chinese in pairs. */
function beginnings(words: readonly string[]): readonly string[] {
  return words.flatMap((word, at) => {
    if (isHan(word)) return [...hanPairs(word), [...word].at(-1) ?? ''];
    return [words.slice(at, at + WRITTEN_AS_ONE).join('')];
  });
}

/** Number of the first word that does not come before the term. */
function firstFrom(words: readonly string[], term: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return low;
}

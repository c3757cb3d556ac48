import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import type { RecordIndex } from './record-index.ts';
import { plainWords, type SearchEntry, type SearchKind, searchEntries } from './search-entries.ts';
import { indexTerms, isHan, queryTerms } from './search-folding.ts';

/** How well a hit fits: it holds every word as typed; words that begin so; words spelled nearly so; or only some of the words. */
export type Fit = 'exact' | 'prefix' | 'fuzzy' | 'some-words';

export interface SearchHit {
  readonly kind: SearchKind;
  readonly id: string;
  readonly fit: Fit;
  /** Only to compare hits of one query. */
  readonly score: number;
}

/** Hits of one kind, best first. */
export interface SearchGroup {
  readonly kind: SearchKind;
  readonly hits: readonly SearchHit[];
  /** How many there are beyond the limit. */
  readonly more: number;
}

export interface SearchOptions {
  /** Hits per kind; 8 unless told. */
  readonly limit?: number;
}

/** Groups with something in them, the one with the best hit first. */
export type Search = (query: string, options?: SearchOptions) => readonly SearchGroup[];

const FIELDS = ['names', 'cited', 'around'] as const;
const FIELD_BOOST = { names: 4, cited: 3, around: 1 } as const;
const FIT_WEIGHT: Readonly<Record<Fit, number>> = { exact: 1, prefix: 0.8, fuzzy: 0.35, 'some-words': 0.1 };

/** A query that is a whole name; that a name begins or ends with ("Nội Bài" in "Nội Bài airport", "Sân bay Nội Bài"); that stands in it. */
const WHOLE_NAME = 6;
const NAME_BEGINS = 2;
const NAME_ENDS = 2;
const IN_NAME = 1.5;
const IN_AROUND = 1.5;
/** Several words found, but apart from each other: "hải dương" is not "đường … Hải Phòng". */
const SCATTERED = 0.6;

/** Shorter words are too easily mistaken for one another. */
const ONE_TYPO_FROM = 4;
const TWO_TYPOS_FROM = 5;

/**
 * Builds the search over places, tasks, agencies and documents. Queries need no marks, forgive a typo, find the beginning of words,
 * joined and toneless pinyin, and any part of a Chinese name.
 */
export function createSearch(index: RecordIndex): Search {
  const entries = searchEntries(index);
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const engine = new MiniSearch<SearchEntry>({
    idField: 'key',
    fields: [...FIELDS],
    tokenize: (text) => text.split('\n').flatMap(indexTerms),
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (text) => [...queryTerms(text)],
      boost: FIELD_BOOST,
      prefix: true,
      weights: { prefix: 0.6, fuzzy: 0.25 },
      combineWith: 'AND',
    },
  });
  engine.addAll(entries);

  return (query, { limit = 8 } = {}) => {
    const words = queryTerms(query);
    if (words.length === 0) return [];
    const whole = plainWords(query);
    const hits = found(engine, words).flatMap((result) => {
      const entry = byKey.get(String(result.id));
      return entry ? [hitOf(entry, result, words, whole)] : [];
    });
    return grouped(hits, limit);
  };
}

/**
 * From strict to forgiving, stopping at the first that finds something: words as typed or begun; neighbouring letters swapped; one
 * slip a word; two; and in the end whatever holds at least some of the words.
 */
function found(engine: MiniSearch<SearchEntry>, words: readonly string[]): readonly SearchResult[] {
  const all = (wordQuery: (word: string) => Query): Query => ({ combineWith: 'AND', queries: words.map(wordQuery) });
  const attempts: readonly (() => readonly SearchResult[])[] = [
    () => engine.search(all((word) => word)),
    () => engine.search(all((word) => ({ combineWith: 'OR', queries: [word, ...swapped(word)] }))),
    () =>
      engine.search(
        all((word) => word),
        { fuzzy: (term) => typosAllowed(term, 1) },
      ),
    () =>
      engine.search(
        all((word) => word),
        { fuzzy: (term) => typosAllowed(term, 2) },
      ),
    () => engine.search({ combineWith: 'OR', queries: [...words] }),
  ];
  for (const attempt of attempts) {
    const results = attempt();
    if (results.length > 0) return results;
  }
  return [];
}

/** The word with each pair of neighbouring letters swapped. */
function swapped(word: string): readonly string[] {
  if (isHan(word) || word.length < ONE_TYPO_FROM) return [];
  const letters = [...word];
  return letters.slice(1).map((letter, at) => {
    return [...letters.slice(0, at), letter, letters[at] ?? '', ...letters.slice(at + 2)].join('');
  });
}

function typosAllowed(term: string, most: 1 | 2): number | false {
  if (isHan(term) || /\d/.test(term) || term.length < ONE_TYPO_FROM) return false;
  return term.length < TWO_TYPOS_FROM ? 1 : most;
}

function hitOf(entry: SearchEntry, result: SearchResult, words: readonly string[], whole: string): SearchHit {
  const fit = fitOf(result, words);
  const score = result.score * entry.weight * FIT_WEIGHT[fit] * phraseFactor(entry, whole);
  return { kind: entry.kind, id: entry.id, fit, score };
}

function fitOf({ terms, queryTerms: matched }: SearchResult, words: readonly string[]): Fit {
  if (words.every((word) => terms.includes(word))) return 'exact';
  if (words.every((word) => terms.some((term) => term.startsWith(word)))) return 'prefix';
  const reached = (word: string) =>
    matched.includes(word) || swapped(word).some((variant) => matched.includes(variant));
  return words.every(reached) ? 'fuzzy' : 'some-words';
}

function phraseFactor({ nameWords, aroundWords }: SearchEntry, whole: string): number {
  if (nameWords.includes(whole)) return WHOLE_NAME;
  const begins = nameWords.some((name) => name.startsWith(whole)) ? NAME_BEGINS : 1;
  const ends = nameWords.some((name) => name.endsWith(` ${whole}`) || (isHan(whole) && name.endsWith(whole)))
    ? NAME_ENDS
    : 1;
  if (begins * ends > 1) return begins * ends;
  if (nameWords.some((name) => name.includes(whole))) return IN_NAME;
  if (aroundWords.some((text) => text.includes(whole))) return IN_AROUND;
  return whole.includes(' ') ? SCATTERED : 1;
}

function grouped(hits: readonly SearchHit[], limit: number): readonly SearchGroup[] {
  const groups = new Map<SearchKind, SearchHit[]>();
  for (const hit of hits.toSorted((a, b) => b.score - a.score)) {
    const group = groups.get(hit.kind);
    if (group) group.push(hit);
    else groups.set(hit.kind, [hit]);
  }
  return [...groups].map(([kind, all]) => ({ kind, hits: all.slice(0, limit), more: Math.max(0, all.length - limit) }));
}

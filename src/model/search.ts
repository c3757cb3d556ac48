import MiniSearch, { type SearchResult } from 'minisearch';
import type { RecordIndex } from './record-index.ts';
import { type SearchEntry, type SearchKind, searchEntries } from './search-entries.ts';
import { fold, indexTerms, isHan, queryTerms } from './search-folding.ts';

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

/** A query that is a whole name, its beginning, or stands in it as it is. */
const WHOLE_NAME = 6;
const NAME_BEGINS = 2;
const IN_NAME = 1.5;

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
      fuzzy: (term) => typosAllowed(term, 1),
      weights: { prefix: 0.6, fuzzy: 0.25 },
      combineWith: 'AND',
    },
  });
  engine.addAll(entries);

  return (query, { limit = 8 } = {}) => {
    const words = queryTerms(query);
    if (words.length === 0) return [];
    const whole = fold(query);
    const hits = found(engine, query).flatMap((result) => {
      const entry = byKey.get(String(result.id));
      return entry ? [hitOf(entry, result, words, whole)] : [];
    });
    return grouped(hits, limit);
  };
}

/** One slip a word, then two (a swapped pair of letters is two), then whatever holds at least some of the words. */
function found(engine: MiniSearch<SearchEntry>, query: string): readonly SearchResult[] {
  const closely = engine.search(query);
  if (closely.length > 0) return closely;
  const loosely = engine.search(query, { fuzzy: (term) => typosAllowed(term, 2) });
  return loosely.length > 0 ? loosely : engine.search(query, { combineWith: 'OR' });
}

function typosAllowed(term: string, most: 1 | 2): number | false {
  if (isHan(term) || /\d/.test(term) || term.length < ONE_TYPO_FROM) return false;
  return term.length < TWO_TYPOS_FROM ? 1 : most;
}

function hitOf(entry: SearchEntry, result: SearchResult, words: readonly string[], whole: string): SearchHit {
  const fit = fitOf(result, words);
  const score = result.score * entry.weight * FIT_WEIGHT[fit] * nameFactor(entry.foldedNames, whole);
  return { kind: entry.kind, id: entry.id, fit, score };
}

function fitOf({ terms, queryTerms: matched }: SearchResult, words: readonly string[]): Fit {
  if (words.every((word) => terms.includes(word))) return 'exact';
  if (words.every((word) => terms.some((term) => term.startsWith(word)))) return 'prefix';
  return words.every((word) => matched.includes(word)) ? 'fuzzy' : 'some-words';
}

function nameFactor(names: readonly string[], whole: string): number {
  if (names.includes(whole)) return WHOLE_NAME;
  if (names.some((name) => name.startsWith(whole))) return NAME_BEGINS;
  return names.some((name) => name.includes(whole)) ? IN_NAME : 1;
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

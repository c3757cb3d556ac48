import type { Filter } from '../model/filter.ts';
import type { ViewState } from './view-state.ts';

/** What a change of view does to the browser's history. */
export type HistoryStep = 'push' | 'replace' | 'none';

/** What a change of each part is worth. A filter's text and the year are judged below: a person types and drags. */
const STEP_OF: Readonly<Record<Exclude<keyof ViewState, 'filter' | 'year'>, 'push' | 'replace'>> = {
  lang: 'push',
  page: 'push',
  compare: 'push',
  shape: 'push',
  edition: 'push',
  // Going back should not undo how the atlas looks or where the map was dragged to.
  paper: 'replace',
  labels: 'replace',
  camera: 'replace',
};

const PARTS = ['lang', 'page', 'compare', 'shape', 'edition', 'paper', 'labels', 'camera'] as const;

/**
 * Camera moves and looks replace the history entry; selections, pages and filters push one, so that "back" undoes the last choice. A text
 * being typed and a year being dragged push once, when they begin or end, and replace in between.
 */
export function historyStep(previous: ViewState, next: ViewState): HistoryStep {
  const steps = PARTS.filter((part) => !sameValue(previous[part], next[part])).map((part) => STEP_OF[part]);
  const all = [...steps, filterStep(previous.filter, next.filter), yearStep(previous.year, next.year)];
  if (all.includes('push')) return 'push';
  return all.includes('replace') ? 'replace' : 'none';
}

function filterStep(previous: Filter, next: Filter): HistoryStep {
  if (!sameValue({ ...previous, q: '' }, { ...next, q: '' })) return 'push';
  if (previous.q === next.q) return 'none';
  return previous.q === '' || next.q === '' ? 'push' : 'replace';
}

function yearStep(previous: number | null, next: number | null): HistoryStep {
  if (previous === next) return 'none';
  return previous === null || next === null ? 'push' : 'replace';
}

/** Views are plain data, built with their keys in one order. */
function sameValue(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(sortedKeys(a)) === JSON.stringify(sortedKeys(b));
}

function sortedKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

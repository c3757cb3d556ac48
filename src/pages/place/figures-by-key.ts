import type { Figure } from '../../model/record.ts';

export interface FigureGroup {
  readonly key: string;
  readonly rows: readonly Figure[];
  /** True when two sources say different things about the same part and date. */
  readonly contradict: boolean;
}

/** Figures of one key together, in the order of first mention. */
export function figuresByKey(figures: readonly Figure[]): readonly FigureGroup[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) groups.set(figure.key, [...(groups.get(figure.key) ?? []), figure]);
  return [...groups].map(([key, rows]) => ({ key, rows, contradict: contradicting(rows) }));
}

/** Two values of one key without a word that tells them apart (part, period, share) cannot both be right. */
function contradicting(rows: readonly Figure[]): boolean {
  return rows.some((a, at) =>
    rows.slice(at + 1).some((b) => a.value !== b.value && a.note === b.note && a.source !== b.source && sameTime(a, b)),
  );
}

/** Figures of different dates may differ because the thing has changed. */
function sameTime(a: Figure, b: Figure): boolean {
  if (a.asOf === null || b.asOf === null) return true;
  return a.asOf.startsWith(b.asOf) || b.asOf.startsWith(a.asOf);
}

import { isAim } from '../../i18n/record-words.ts';
import type { Figure, Place } from '../../model/record.ts';
import { type RecordIndex, rowsAt } from '../../model/record-index.ts';

/** One key of figures across the compared places. */
export interface FigureLine {
  readonly key: string;
  /** One list for each place, in the order of the comparison; empty where the record has no such figure. */
  readonly byPlace: readonly (readonly Figure[])[];
}

export interface FigureBlock {
  /** Keys that two places or more have: only these can be compared line by line. */
  readonly shared: readonly FigureLine[];
  /** For each place, in the order of the comparison, the figures no other place has. */
  readonly alone: readonly (readonly Figure[])[];
}

export interface ComparedFigures {
  readonly measured: FigureBlock;
  /** What plans aim at: never on one line with what was measured. */
  readonly aims: FigureBlock;
}

/**
 * The figures of places side by side.
 *
 * @param keyOrder every key of the vocabulary, without `target_`
 */
export function comparedFigures(
  index: RecordIndex,
  places: readonly Place[],
  keyOrder: readonly string[],
): ComparedFigures {
  const figures = places.map((place) => rowsAt(index.figuresOf, place.id));
  return {
    measured: block(
      figures.map((own) => own.filter(({ key }) => !isAim(key))),
      keyOrder,
    ),
    aims: block(
      figures.map((own) => own.filter(({ key }) => isAim(key))),
      keyOrder,
    ),
  };
}

function block(byPlace: readonly (readonly Figure[])[], keyOrder: readonly string[]): FigureBlock {
  const holders = new Map<string, number>();
  for (const own of byPlace) {
    for (const key of new Set(own.map((figure) => figure.key))) holders.set(key, (holders.get(key) ?? 0) + 1);
  }
  const rank = (key: string) => keyOrder.indexOf(key.replace(/^target_/u, ''));
  const isShared = (key: string) => (holders.get(key) ?? 0) > 1;
  const keys = [...holders.keys()].filter(isShared).sort((a, b) => rank(a) - rank(b));
  return {
    shared: keys.map((key) => ({ key, byPlace: byPlace.map((own) => own.filter((figure) => figure.key === key)) })),
    alone: byPlace.map((own) => own.filter(({ key }) => !isShared(key)).toSorted((a, b) => rank(a.key) - rank(b.key))),
  };
}

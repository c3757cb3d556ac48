import type { Names } from '../model/record.ts';
import type { Lang } from '../model/vocabulary.ts';
import type { Labels, ViewState } from '../view/view-state.ts';

/** The languages the map is labelled in, first the one that is read first. */
export function labelLangs(view: Pick<ViewState, 'labels' | 'lang'>): readonly [Lang, Lang?] {
  const labels: Labels = view.labels ?? view.lang;
  const [first, second] = labels.split('+') as [Lang, Lang?];
  return second && second !== first ? [first, second] : [first];
}

/** A name in a language; where the record has no Chinese name, the English one. */
export function nameIn(names: Names, lang: Lang): string {
  return names[lang] ?? names.en;
}

/** One or two lines of a label: the second is absent when one language is shown or both names are the same. */
export function labelLines(names: Names, langs: readonly [Lang, Lang?]): readonly [string, string?] {
  const first = nameIn(names, langs[0]);
  const second = langs[1] ? nameIn(names, langs[1]) : first;
  return second === first ? [first] : [first, second];
}

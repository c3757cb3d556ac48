import { LANGS, type Lang } from '../../model/vocabulary.ts';
import type { Labels, ViewState } from '../../view/view-state.ts';

/** The language of the subtitle: the second one of the labels, if the view shows two. */
export function secondLanguage({ lang, labels }: Pick<ViewState, 'lang' | 'labels'>): Lang | null {
  if (labels === null) return null;
  const second = labels.split('+').find((part) => part !== lang);
  return LANGS.find((known) => known === second) ?? null;
}

/** None, then each of the other languages, then none again. */
export function nextSecondLanguage(view: Pick<ViewState, 'lang' | 'labels'>): Lang | null {
  const others = LANGS.filter((lang) => lang !== view.lang);
  const now = secondLanguage(view);
  return now === null ? (others[0] ?? null) : (others[others.indexOf(now) + 1] ?? null);
}

/** Labels of the map in the page's language and, under it, a second one. */
export function labelsWith(lang: Lang, second: Lang | null): Labels | null {
  return second === null || second === lang ? null : (`${lang}+${second}` as Labels);
}

import type { Dictionary } from '../i18n/dictionary.ts';
import { yearOf } from '../model/dates.ts';
import type { PlanDocument } from '../model/record.ts';

/** A plan document in a few words: what it is, its number, its year. `Kế hoạch (dự thảo) 1620/QĐ-TTg, 2024` */
export function documentShort(dict: Dictionary, document: PlanDocument): string {
  const nature = dict.record.documentNatures[document.nature];
  const year = String(yearOf(document.date));
  return document.number === undefined ? `${nature} ${year}` : `${nature} ${document.number}, ${year}`;
}

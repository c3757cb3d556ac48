import type { PageDictionary } from '../../i18n/dictionary.ts';
import { firstDay } from '../../model/dates.ts';
import type { Lateness } from '../../model/lateness.ts';
import type { PlanDocument } from '../../model/record.ts';

/**
 * A commitment against its date, in words: by how long it is late and for which act, when it was reached. What stood before the
 * document was made is said to have stood already: the plan did not bring it about.
 */
export function standingText(dict: PageDictionary, standing: Lateness, document?: PlanDocument): string {
  const { promise } = dict;
  if (standing.outcome === 'late') return promise.lateBy[standing.act ?? 'completion'](standing.byDays);
  if (standing.outcome === 'reached' && standing.reached) {
    const { date } = standing.reached;
    if (document && firstDay(date) < firstDay(document.date)) return dict.documents.stoodAlready(date);
    if (standing.byDays > 0) return promise.reachedLate(date, standing.byDays);
    if (standing.due !== null && firstDay(date) <= standing.due) return promise.reachedInTime(date);
    return dict.documents.reachedBy(date);
  }
  return promise.outcomes[standing.outcome];
}

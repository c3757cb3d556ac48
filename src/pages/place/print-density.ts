import { leadsOfPlace } from '../../model/lead-agency.ts';
import type { Place } from '../../model/record.ts';
import { type RecordIndex, rowsAt } from '../../model/record-index.ts';
import { figuresByKey } from './figures-by-key.ts';

/** How tightly a sheet is set on paper, so that it keeps to one page. */
export type PrintDensity = 'airy' | 'tight' | 'tightest';

/** On paper only so many lines of the history fit beside everything else; the code on the sheet leads to the others. */
export const PRINTED_HISTORY = 6;

/** Mean heights of the parts of a sheet set airily, CSS pixels of one column, fitted on all sheets in three languages. */
const HEIGHT_PX = { base: 260, task: 105, concerned: 42, lead: 75, fact: 36, state: 27, source: 29 };
/** Two columns of an A4 page below the head, less what the estimate may be off by. */
const AIRY_UP_TO_PX = 1350;
const TIGHT_UP_TO_PX = 1950;

/** Chooses the density by how much the record says about the place: nothing has to be measured, so a static page prints alike. */
export function printDensity(index: RecordIndex, place: Place, sources: number): PrintDensity {
  const links = rowsAt(index.linksOfPlace, place.id);
  const asking = links.filter((link) => link.relation === 'asks').length;
  const { leads, notNamedIn } = leadsOfPlace(index, place.id);
  const facts = figuresByKey(rowsAt(index.figuresOf, place.id)).length + place.access.length;
  const states = Math.min(PRINTED_HISTORY, rowsAt(index.statusesOf, place.id).length);
  const height =
    HEIGHT_PX.base +
    asking * HEIGHT_PX.task +
    (links.length - asking) * HEIGHT_PX.concerned +
    (leads.length + notNamedIn.length) * HEIGHT_PX.lead +
    facts * HEIGHT_PX.fact +
    states * HEIGHT_PX.state +
    sources * HEIGHT_PX.source;
  if (height <= AIRY_UP_TO_PX) return 'airy';
  return height <= TIGHT_UP_TO_PX ? 'tight' : 'tightest';
}

import type { Agency } from '../../model/record.ts';
import type { AgencyDuties } from '../../model/report/agency-duties.ts';
import type { Citation } from './cited-sources.ts';

/** The spots of an agency's page that cite, report apart. */
export const AGENCY_SPOTS = {
  agency: 'agency',
  passed: 'passed',
  took: (from: string) => `took-${from}`,
} as const;

/** True when the head has a word about the body itself: a note, or that nothing changed. */
export function saysMore(agency: Agency, duties: AgencyDuties): boolean {
  return agency.note !== undefined || (!duties.passedTo && duties.tookOverFrom.length === 0);
}

/** What the head of an agency's page cites, in the order of reading. */
export function agencyCitations(agency: Agency, duties: AgencyDuties): readonly Citation[] {
  return [
    ...duties.tookOverFrom.map(({ agency: from, source }): Citation => [AGENCY_SPOTS.took(from.id), [source]]),
    [AGENCY_SPOTS.passed, duties.passedTo ? [duties.passedTo.source] : []],
    [AGENCY_SPOTS.agency, agency.source && saysMore(agency, duties) ? [agency.source] : []],
  ];
}

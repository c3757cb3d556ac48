import type { AtlasRecord, Place } from '../model/record.ts';
import type { RecordIndex } from '../model/record-index.ts';

/** Licence of the record's own tables and drawings (`data/datapackage.json`). */
export const RECORD_LICENCE = 'CC-BY-4.0';
export const RECORD_LICENCE_URL = 'https://creativecommons.org/licenses/by/4.0/';

/** Licences of data sets that bind a geometry made from them. A bare coordinate read off a page is a fact and binds nobody. */
const BINDING_GEOMETRY = ['LGPL-3.0-or-later', 'ODbL-1.0'];

/** How to cite this state of the record. */
export function citationOf({ edition, asOf }: Pick<AtlasRecord, 'edition' | 'asOf'>): string {
  return `Corridor Atlas: record of the Kunming – Lào Cai – Hà Nội – Hải Phòng corridor, as of ${asOf}, edition ${edition}.`;
}

/** What every download says about its terms. */
export function termsOf(record: Pick<AtlasRecord, 'edition' | 'asOf'>): string {
  return [
    citationOf(record),
    `Licence: ${RECORD_LICENCE} (${RECORD_LICENCE_URL}).`,
    'Lines partly made from GSHHG (© Wessel, Smith, the GMT Team; LGPL-3.0-or-later) keep that licence: see position_licence of each place.',
    'Facts are cited from the sources named with them; schematic lines are no survey.',
  ].join(' ');
}

/** Licence of a place's geometry: that of a data set it was made from where that binds, else the record's. */
export function positionLicence(index: RecordIndex, place: Place): string {
  const licences = (place.positionSources ?? []).map((id) => index.sourceById.get(id)?.licence ?? '');
  return BINDING_GEOMETRY.find((licence) => licences.includes(licence)) ?? RECORD_LICENCE;
}

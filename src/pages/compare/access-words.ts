import { nameIn } from '../../cartography/map-labels.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import { lowerFirst } from '../../i18n/sentence-case.ts';
import { isOwnKind } from '../../model/access-targets.ts';
import type { AccessTarget, Place } from '../../model/record.ts';

/** How far a place is from the nearest gate, port and so on, or why no distance is given. */
export interface AccessWords {
  readonly target: string | null;
  readonly distance: string;
}

export function accessWords(dict: Dictionary, place: Place, to: AccessTarget): AccessWords {
  const access = place.access.find((one) => one.to === to);
  if (!access) return { target: null, distance: missingAccess(dict, place, to) };
  const { along, straight, noPath } = dict.place.access;
  const line = straight(access.straightKm, access.approximate);
  return {
    target: nameIn(access.targetName, dict.lang),
    distance:
      access.networkKm === null || access.mode === null
        ? `${line}; ${lowerFirst(noPath)}`
        : `${along(access.networkKm, access.mode, access.approximate)}; ${line}`,
  };
}

function missingAccess(dict: Dictionary, place: Place, to: AccessTarget): string {
  const words = dict.actions.compare;
  if (place.geometry === null) return dict.explore.table.noPosition;
  if (place.geometry.type !== 'Point') return words.accessOfLine;
  return isOwnKind(place, to) ? words.accessOwnKind : words.accessNone;
}

import type { Dictionary } from '../i18n/dictionary.ts';
import type { Place } from '../model/record.ts';

/** Below this a place counts as lying on the line itself: positions are no better than that, km. */
const ON_THE_LINE_KM = 1;

/** Where a place stands on the corridor's kilometre line, in words; a place off the line says so. */
export function corridorText(dict: Dictionary, { span }: Place, reachKm: number): string {
  if (!span || span.offsetKm > reachKm) return dict.explore.table.offCorridor;
  const { fromKm, toKm, offsetKm } = span;
  const along = Math.round(fromKm) === Math.round(toKm) ? dict.strip.atKm(fromKm) : dict.strip.fromKmToKm(fromKm, toKm);
  return offsetKm < ON_THE_LINE_KM ? along : `${along}, ${dict.strip.offset(offsetKm)}`;
}

import { nameIn } from '../cartography/map-labels.ts';
import type { Dictionary } from '../i18n/dictionary.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { lowerFirst } from '../i18n/sentence-case.ts';
import type { RecordIndex } from '../model/record-index.ts';
import { stateInYear } from '../model/state-in-year.ts';
import type { PlaceLook } from './strip-looks.ts';
import type { StripPlace } from './strip-places.ts';

/** Nearer than this a place stands at the line itself, km. */
const AT_THE_LINE_KM = 1;

/** The status of a place in words: as recorded, or as promised for a year. */
export function statusWords(dict: Dictionary, index: RecordIndex, item: StripPlace, year: number | null): string {
  const state = stateInYear(index, item.place.id, year);
  const status = lowerFirst(dict.record.statuses[state.status]);
  return state.mode === 'promised' && year !== null ? lowerFirst(dict.strip.year.promisedStatus(status, year)) : status;
}

/** A place of the strip as one sentence for the ear: name, status, kilometre, and that it is late. */
export function spokenPlace(
  dict: Dictionary,
  index: RecordIndex,
  item: StripPlace,
  year: number | null,
  look: PlaceLook | undefined,
): string {
  const name = nameIn(item.place.names, dict.lang);
  const status = [statusWords(dict, index, item, year), ...(look?.late ? [lowerFirst(dict.promise.lateMark)] : [])];
  const said = status.join(dict.strip.join);
  const { fromKm, toKm } = item.span;
  if (item.drawn === 'bar') return dict.strip.placeBetween(name, said, fromKm, toKm);
  return dict.strip.placeAt(name, said, item.km);
}

/** The lines of the note beside a mark under the pointer: name; kilometre, distance from the line, status, late. */
export function noteLines(
  dict: Dictionary,
  index: RecordIndex,
  item: StripPlace,
  year: number | null,
  look: PlaceLook | undefined,
): readonly [name: string, rest: string] {
  const { fromKm, toKm, offsetKm } = item.span;
  const km = (value: number) => formatNumber(value, dict.lang, 0);
  const parts = [
    item.drawn === 'bar' ? `km ${km(fromKm)}–${km(toKm)}` : `km ${km(item.km)}`,
    ...(offsetKm >= AT_THE_LINE_KM ? [dict.strip.offset(offsetKm)] : []),
    statusWords(dict, index, item, year),
    ...(look?.late ? [lowerFirst(dict.promise.lateMark)] : []),
  ];
  return [nameIn(item.place.names, dict.lang), parts.join(' · ')];
}

import type { Place } from './record.ts';
import type { RecordIndex } from './record-index.ts';

/** Everything a place is called: names in three languages, aliases, pinyin. */
export function namesOfPlace(place: Place): readonly string[] {
  return [place.names.vi, place.names.en, place.names.zh ?? '', ...place.aliases, place.pinyin ?? ''].filter(Boolean);
}

/** Old and new provinces of a place, in the record's language and as ids (plain Vietnamese words). */
export function provinceNamesOfPlace(index: RecordIndex, place: Place): readonly string[] {
  const ids = [...new Set([...place.provinces, ...place.provincesBefore2025])];
  return ids.flatMap((id) => [index.provinceById.get(id)?.name ?? '', id]).filter(Boolean);
}

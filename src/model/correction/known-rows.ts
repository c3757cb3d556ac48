import type { Place } from '../record.ts';
import type { At } from '../record-files/problem.ts';
import type { RawRecord } from '../record-files/raw-record.ts';
import type { SourceRow } from '../record-files/sources.ts';
import type { StatusEventRow } from '../record-files/status.ts';
import type { RecordIndex } from '../record-index.ts';
import type { LooseProperties } from './correction.ts';

/** The compiled record turned back into rows, as far as the rules of the check need them beside a correction. */

/** Where rows of the compiled record stand: problems found there are not the correction's. */
export const KNOWN: At = { file: '', line: 0 };

/** The history of a place or task. Notes are left out: the compiled record has them in one language only. */
export function knownStatuses(index: RecordIndex, subject: string): readonly StatusEventRow[] {
  return (index.statusesOf.get(subject) ?? []).map((row) => ({
    at: KNOWN,
    subject: row.subject,
    date: row.date,
    date_end_uncertain: row.uncertainUntil ?? null,
    basis: row.basis,
    status: row.status,
    note_vi: '',
    note_en: '',
    note_zh: '',
    sources: row.sources,
    confidence: row.confidence,
  }));
}

/** Every source, so that one address is not written down twice. Titles are left out, and terms are no matter here. */
export function knownSources(index: RecordIndex): readonly SourceRow[] {
  return index.record.sources.map(({ id, url, kind, date, publisher, language, unlinked }) => ({
    at: KNOWN,
    id,
    title_vi: '',
    title_en: '',
    title_zh: '',
    publisher,
    date,
    url,
    kind,
    language,
    licence: 'facts-only',
    unlinked,
  }));
}

/** The properties of a place as its file has them; notes and the operator are left out for the same reason. */
export function knownProperties(place: Place): LooseProperties {
  return {
    id: place.id,
    'name:vi': place.names.vi,
    'name:en': place.names.en,
    ...(place.names.zh === undefined ? {} : { 'name:zh': place.names.zh }),
    ...(place.zhNameSources ? { name_zh_basis: place.zhNameSources.join(';') } : {}),
    ...(place.pinyin === undefined ? {} : { pinyin: place.pinyin }),
    kind: place.kind,
    country: place.country,
    province: place.provinces.join(';'),
    province_before_2025: place.provincesBefore2025.join(';'),
    context: place.context,
    basis: place.basis,
    accuracy_m: place.accuracyM,
    position_source: (place.positionSources ?? []).join(';'),
  };
}

/** A record with nothing in it but the day up to which it looked. */
export function emptyRecord(asOf: string): RawRecord {
  return {
    asOf,
    features: [],
    network: [],
    spine: null,
    documents: [],
    tasks: [],
    links: [],
    featureTasks: [],
    agencies: [],
    agencyNames: [],
    placeNames: [],
    statuses: [],
    figures: [],
    sources: [],
    stops: [],
    provinces: [],
    places2025: [],
    osmLines: [],
  };
}

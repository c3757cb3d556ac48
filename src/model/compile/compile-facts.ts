import type { Figure, FormerUnit, NetworkLine, Province, Source, StatusRow, Stop } from '../record.ts';
import type { FigureRow } from '../record-files/figures.ts';
import type { NetworkLine as NetworkRow } from '../record-files/network.ts';
import type { Place2025Row } from '../record-files/places-2025.ts';
import type { ProvinceRow } from '../record-files/provinces.ts';
import type { SourceRow } from '../record-files/sources.ts';
import type { StatusEventRow } from '../record-files/status.ts';
import type { StopRow } from '../record-files/stops.ts';
import type { Lang } from '../vocabulary.ts';
import { given, inLanguage } from './in-language.ts';

/** States, figures, sources, stops and units in one language. */

export function compileStatus(row: StatusEventRow, lang: Lang): StatusRow {
  return {
    subject: row.subject,
    date: row.date,
    ...given('uncertainUntil', row.date_end_uncertain),
    basis: row.basis,
    status: row.status,
    note: inLanguage(lang, row.note_vi, row.note_en, row.note_zh) ?? '',
    sources: row.sources,
    confidence: row.confidence,
  };
}

export function compileFigure(row: FigureRow, lang: Lang): Figure {
  return {
    id: row.id,
    place: row.feature,
    key: row.key,
    value: row.value,
    unit: row.unit,
    asOf: row.as_of,
    source: row.source,
    note: inLanguage(lang, row.note_vi, row.note_en, row.note_zh) ?? '',
  };
}

export function compileSource(row: SourceRow, lang: Lang): Source {
  return {
    id: row.id,
    title: inLanguage(lang, row.title_vi, row.title_en, row.title_zh) ?? row.id,
    publisher: row.publisher,
    date: row.date,
    url: row.url,
    kind: row.kind,
    language: row.language,
    licence: row.licence,
    unlinked: row.unlinked,
  };
}

export function compileStop(row: StopRow, lang: Lang): Stop {
  return {
    line: row.line,
    order: row.order,
    names: { vi: row.name_vi, en: row.name_en, ...given('zh', row.name_zh) },
    position: [row.lon, row.lat],
    kmOfficial: row.km_official,
    elevationM: row.elevation_m,
    basis: row.basis,
    accuracyM: row.accuracy_m,
    ...given('note', inLanguage(lang, row.note_vi, row.note_en, row.note_zh)),
  };
}

export function compileProvince(row: ProvinceRow, lang: Lang): Province {
  return {
    id: row.id,
    name: inLanguage(lang, row.name_vi, row.name_en, row.name_zh) ?? row.id,
    country: row.country,
    ...given('until', row.until),
    ...given('successor', row.successor),
  };
}

/** Units below the province have Vietnamese names in every language. */
export function compileFormerUnit(row: Place2025Row, lang: Lang): FormerUnit {
  return {
    old: row.old,
    oldName: row.old_name_vi,
    nowName: lang === 'vi' ? row.now_name_vi : row.now_name_en,
    province: row.province,
    date: row.date,
  };
}

export function compileNetworkLine({ properties, geometry }: NetworkRow): NetworkLine {
  return {
    id: properties.id,
    mode: properties.mode,
    path: geometry.coordinates,
    accuracyM: properties.accuracy_m,
    schematic: properties.basis !== 'surveyed',
  };
}

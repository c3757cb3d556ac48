import type { Access, Names, Place, PlaceId, SourceId, SpineSpan } from '../record.ts';
import type { FeatureProperties, FeatureRow } from '../record-files/features.ts';
import type { Lang } from '../vocabulary.ts';
import { given, inLanguage } from './in-language.ts';

/** What is computed about places, the same in every language. */
export interface Derived {
  readonly spans: ReadonlyMap<PlaceId, SpineSpan>;
  readonly access: ReadonlyMap<PlaceId, readonly Access[]>;
}

/** A feature as a place of the compiled record in one language. */
export function compilePlace(
  feature: FeatureRow,
  lang: Lang,
  titleOf: (source: SourceId) => string,
  derived: Derived,
): Place {
  const { properties: own, layer, geometry } = feature;
  const positionSources = own.position_source ?? [];
  return {
    id: own.id,
    layer,
    kind: own.kind as Place['kind'],
    names: namesOf(own),
    aliases: own.aliases ?? [],
    ...given('pinyin', own.pinyin),
    country: own.country,
    provinces: own.province,
    provincesBefore2025: own.province_before_2025,
    geometry,
    basis: own.basis,
    accuracyM: own.accuracy_m,
    positionSource: positionSources.map(titleOf).join('; '),
    ...given('positionSources', positionSources.length > 0 ? positionSources : null),
    ...given(
      'positionNote',
      inLanguage(lang, own['position_note:vi'], own['position_note:en'], own['position_note:zh']),
    ),
    ...given('zhNameSources', own.name_zh_basis),
    context: own.context,
    ...given('operator', inLanguage(lang, own['operator:vi'], own['operator:en'], own['operator:zh'])),
    ...given(
      'lead',
      own.lead !== undefined && own.lead_source !== undefined ? leadOf(own.lead, own.lead_source) : null,
    ),
    formerIds: own.former_ids ?? [],
    ...given('note', inLanguage(lang, own['note:vi'], own['note:en'], own['note:zh'])),
    span: derived.spans.get(own.id) ?? null,
    access: derived.access.get(own.id) ?? [],
  };
}

function namesOf(own: FeatureProperties): Names {
  return { vi: own['name:vi'], en: own['name:en'], ...given('zh', own['name:zh']) };
}

function leadOf(agency: string, source: SourceId): NonNullable<Place['lead']> {
  return { agency, source };
}

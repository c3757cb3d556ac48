import * as v from 'valibot';
import type { PlaceGeometry } from '../record.ts';
import { BASES, COUNTRIES, KINDS, type Kind, LAYERS, type LayerId } from '../vocabulary.ts';
import { id, ids, oneOf, optionalIds } from './cells.ts';
import type { Located } from './problem.ts';

/** The properties of a feature as they stand in `data/features/<layer>.geojson`: flat, so that QGIS can edit them. */

const PROSE = v.pipe(v.string(), v.nonEmpty('required'));
const ACCURACY = v.pipe(v.number('number-form'), v.integer('integer-form'), v.minValue(1, 'positive'));
function doc<TInput>(en: string, vi: string) {
  return v.metadata<TInput, { readonly en: string; readonly vi: string }>({ en, vi });
}

/** Every kind of every layer; that the kind belongs to the layer is a rule of the check. */
const ALL_KINDS = LAYERS.flatMap((layer): readonly Kind[] => KINDS[layer]);

export const FEATURE_PROPERTIES = v.strictObject(
  {
    id: v.pipe(id, doc('Permanent id in kebab-case', 'Mã không đổi, chữ thường nối bằng gạch ngang')),
    'name:vi': v.pipe(PROSE, doc('Vietnamese name', 'Tên tiếng Việt')),
    'name:en': v.pipe(PROSE, doc('English name', 'Tên tiếng Anh')),
    'name:zh': v.pipe(
      v.optional(PROSE),
      doc('Chinese name; left out when unsure', 'Tên tiếng Trung; bỏ qua nếu chưa chắc'),
    ),
    name_zh_basis: v.pipe(v.optional(ids), doc('Sources of the Chinese name', 'Nguồn của tên tiếng Trung')),
    pinyin: v.pipe(
      v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9]+(?: [a-z0-9]+)*$/, 'pinyin-form'))),
      doc('The Chinese name in pinyin: no tones, syllables apart, ü = v', 'Pinyin không dấu, tách âm tiết, ü = v'),
    ),
    aliases: v.pipe(
      v.optional(
        v.pipe(
          PROSE,
          v.transform((value): readonly string[] => value.split('; ')),
        ),
      ),
      doc('Other names, parted by "; "', 'Tên khác, cách nhau bằng "; "'),
    ),
    kind: v.pipe(oneOf(ALL_KINDS), doc('Kind, from the closed list of the layer', 'Loại, theo danh mục của lớp')),
    country: v.pipe(oneOf(COUNTRIES), doc('Country', 'Nước')),
    province: v.pipe(ids, doc('Ids of provinces.csv since 2025-07-01', 'Mã trong provinces.csv, từ 2025-07-01')),
    province_before_2025: v.pipe(ids, doc('Ids of provinces.csv before', 'Mã trong provinces.csv, trước đó')),
    context: v.pipe(v.boolean('boolean-form'), doc('true: no document names it', 'true: không văn bản nào nêu tên')),
    basis: v.pipe(v.nullable(oneOf(BASES)), doc('How the position was obtained', 'Vị trí có được bằng cách nào')),
    accuracy_m: v.pipe(v.nullable(ACCURACY), doc('Accuracy of the position, m', 'Độ chính xác vị trí, m')),
    position_source: v.pipe(v.optional(optionalIds), doc('Sources of the position', 'Nguồn của vị trí')),
    'position_note:vi': v.pipe(v.optional(PROSE), doc('How the position was found', 'Vị trí được xác định thế nào')),
    'position_note:en': v.pipe(v.optional(PROSE), doc('The same in English', 'Tiếng Anh')),
    'position_note:zh': v.pipe(v.optional(PROSE), doc('The same in Chinese', 'Tiếng Trung')),
    'operator:vi': v.pipe(v.optional(PROSE), doc('Who runs or builds it', 'Đơn vị vận hành hoặc đầu tư')),
    'operator:en': v.pipe(v.optional(PROSE), doc('The same in English', 'Tiếng Anh')),
    'operator:zh': v.pipe(v.optional(PROSE), doc('The same in Chinese', 'Tiếng Trung')),
    lead: v.pipe(v.optional(id), doc('Lead agency, only where a source says so', 'Cơ quan chủ trì, chỉ khi có nguồn')),
    lead_source: v.pipe(v.optional(id), doc('The source that names the lead', 'Nguồn nêu cơ quan chủ trì')),
    'note:vi': v.pipe(v.optional(PROSE), doc('Note', 'Ghi chú')),
    'note:en': v.pipe(v.optional(PROSE), doc('The same in English', 'Tiếng Anh')),
    'note:zh': v.pipe(v.optional(PROSE), doc('The same in Chinese', 'Tiếng Trung')),
    former_ids: v.pipe(v.optional(ids), doc('Ids that once named this place', 'Mã cũ từng chỉ địa điểm này')),
  },
  'unknown-property',
);

export type FeatureProperties = Readonly<v.InferOutput<typeof FEATURE_PROPERTIES>>;

/** A feature of a layer. `geometry: null` where no position is known: listed, never drawn. */
export type FeatureRow = Located<{
  readonly layer: LayerId;
  readonly geometry: PlaceGeometry | null;
  readonly properties: FeatureProperties;
}>;

/** `features/railways.geojson` of the layer `railways`. */
export function featureFile(layer: LayerId): string {
  return `features/${layer}.geojson`;
}

import * as v from 'valibot';
import { CONFIDENCES } from '../vocabulary.ts';
import { id, ids, number, oneOf, optional, optionalText, partialDate, text } from './cells.ts';
import { column, defineTable, type RowOf } from './table.ts';

/** Codes of the General Statistics Office begin with zeros, which spreadsheets take away. */
const unitCode = v.pipe(
  v.string(),
  v.regex(/^\d{5}$/, 'code-form'),
  v.metadata<string, { readonly field: 'string' }>({ field: 'string' }),
);

export const PLACES_2025 = defineTable({
  id: 'places-2025',
  path: 'places-2025.csv',
  title: {
    en: 'Units the documents name, and the units of today (one row per pair)',
    vi: 'Đơn vị được văn bản nêu và đơn vị hiện nay (mỗi dòng một cặp)',
  },
  columns: {
    old: column(id, 'Id of the old unit or area', 'Mã đơn vị hoặc khu vực cũ'),
    old_name_vi: column(text, 'Its name', 'Tên cũ'),
    now_code: column(optional(unitCode), 'Official code of the new unit, five digits', 'Mã số đơn vị mới, năm chữ số'),
    now_name_vi: column(text, 'Name of the new unit', 'Tên đơn vị mới'),
    now_name_en: column(text, 'In English', 'Tiếng Anh'),
    province: column(id, 'Province of today', 'Tỉnh, thành phố hiện nay'),
    area_km2: column(optional(number), 'Area of the new unit, km²', 'Diện tích đơn vị mới, km²'),
    lon: column(optional(number), 'Centre of the new unit, degrees', 'Kinh độ tâm đơn vị mới'),
    lat: column(optional(number), 'Centre of the new unit, degrees', 'Vĩ độ tâm đơn vị mới'),
    formed_from_vi: column(optionalText, 'What the new unit was made of', 'Đơn vị mới hình thành từ'),
    mentions: column(
      optionalText,
      'Where the documents name the old unit: document and article',
      'Văn bản, điều khoản nêu đơn vị cũ',
    ),
    resolution: column(optionalText, 'Resolution and its date', 'Nghị quyết và ngày'),
    date: column(partialDate, 'In force since', 'Có hiệu lực từ'),
    confidence: column(oneOf(CONFIDENCES), 'How sure', 'Độ tin cậy'),
    sources: column(ids, 'Where it stands', 'Nguồn'),
    note_vi: column(optionalText, 'Note', 'Ghi chú'),
    note_en: column(optionalText, 'Note in English', 'Ghi chú tiếng Anh'),
    note_zh: column(optionalText, 'Note in Chinese', 'Ghi chú tiếng Trung'),
  },
  key: ['old', 'now_name_vi'],
  foreignKeys: [
    { column: 'province', to: 'provinces' },
    { column: 'sources', to: 'sources' },
  ],
});
export type Place2025Row = RowOf<typeof PLACES_2025>;

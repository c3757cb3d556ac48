import { id, ids, oneOf, optional, partialDate, text } from './cells.ts';
import { column, defineTable, type RowOf } from './table.ts';

export const PROVINCES = defineTable({
  id: 'provinces',
  path: 'provinces.csv',
  title: { en: 'Provinces and cities, old and new', vi: 'Tỉnh, thành phố cũ và mới' },
  columns: {
    id: column(id, 'Used by the `province` columns', 'Dùng trong các cột `province`'),
    name_vi: column(text, 'Name', 'Tên'),
    name_en: column(text, 'Name in English', 'Tên tiếng Anh'),
    name_zh: column(text, 'Name in Chinese', 'Tên tiếng Trung'),
    country: column(oneOf(['VN', 'CN']), 'Country', 'Nước'),
    until: column(
      optional(partialDate),
      'First day it no longer existed; empty for units of today',
      'Ngày thôi tồn tại',
    ),
    successor: column(optional(id), 'Unit that took it in', 'Đơn vị kế thừa'),
    sources: column(ids, 'Where it stands', 'Nguồn'),
  },
  key: ['id'],
  foreignKeys: [
    { column: 'successor', to: 'provinces' },
    { column: 'sources', to: 'sources' },
  ],
});
export type ProvinceRow = RowOf<typeof PROVINCES>;

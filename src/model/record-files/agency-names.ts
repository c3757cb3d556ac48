import { bool, ids, text } from './cells.ts';
import { column, defineTable, type RowOf } from './table.ts';

export const AGENCY_NAMES = defineTable({
  id: 'agency-names',
  path: 'register/agency-names.csv',
  title: { en: 'Agency names as the documents write them', vi: 'Tên cơ quan đúng như văn bản viết' },
  columns: {
    name_in_document: column(text, 'The name, letter for letter', 'Tên, đúng từng chữ'),
    name_en: column(text, 'The same in English', 'Tiếng Anh'),
    name_zh: column(text, 'The same in Chinese', 'Tiếng Trung'),
    agencies: column(ids, 'Bodies it stands for', 'Cơ quan mà tên này chỉ'),
    documents: column(ids, 'Documents that use the name', 'Văn bản dùng tên này'),
    collective: column(bool, 'true for a phrase such as "agencies concerned"', 'true nếu là cách gọi chung'),
  },
  key: ['name_in_document'],
  foreignKeys: [
    { column: 'agencies', to: 'agencies' },
    { column: 'documents', to: 'documents' },
  ],
});
export type AgencyNameRow = RowOf<typeof AGENCY_NAMES>;

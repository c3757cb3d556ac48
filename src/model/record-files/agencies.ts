import { AGENCY_LEVELS, CONFIDENCES } from '../vocabulary.ts';
import { id, oneOf, optional, optionalText, partialDate, text } from './cells.ts';
import { column, defineTable, type RowOf } from './table.ts';

export const AGENCIES = defineTable({
  id: 'agencies',
  path: 'register/agencies.csv',
  title: {
    en: 'Bodies the documents name, and their successors',
    vi: 'Cơ quan được nêu trong văn bản và cơ quan kế thừa',
  },
  columns: {
    id: column(id, 'Permanent id', 'Mã không đổi'),
    name_vi: column(text, 'Full name', 'Tên đầy đủ'),
    name_en: column(text, 'Name in English', 'Tên tiếng Anh'),
    name_zh: column(text, 'Name in Chinese', 'Tên tiếng Trung'),
    short: column(text, 'Usual Vietnamese short form', 'Tên viết tắt thường dùng'),
    level: column(oneOf(AGENCY_LEVELS), 'Level of government', 'Cấp'),
    successor: column(optional(id), 'Body that legally took over', 'Cơ quan kế thừa theo luật'),
    successor_date: column(optional(partialDate), 'Since when', 'Từ ngày'),
    source: column(id, 'Source of the name and of the succession', 'Nguồn của tên và của việc kế thừa'),
    confidence: column(oneOf(CONFIDENCES), 'How sure', 'Độ tin cậy'),
    note_vi: column(optionalText, 'Note', 'Ghi chú'),
    note_en: column(optionalText, 'Note in English', 'Ghi chú tiếng Anh'),
    note_zh: column(optionalText, 'Note in Chinese', 'Ghi chú tiếng Trung'),
  },
  key: ['id'],
  foreignKeys: [
    { column: 'successor', to: 'agencies' },
    { column: 'source', to: 'sources' },
  ],
});
export type AgencyRow = RowOf<typeof AGENCIES>;

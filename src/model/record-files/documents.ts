import { id, oneOf, optionalText, partialDate, text } from './cells.ts';
import { column, defineTable, type RowOf } from './table.ts';

export const DOCUMENTS = defineTable({
  id: 'documents',
  path: 'register/documents.csv',
  title: { en: 'The plan documents', vi: 'Các văn bản kế hoạch' },
  columns: {
    id: column(id, 'Short permanent name of the document', 'Tên ngắn, không đổi của văn bản'),
    title_vi: column(text, 'Title', 'Tên văn bản'),
    title_en: column(text, 'Title in English', 'Tên tiếng Anh'),
    title_zh: column(text, 'Title in Chinese', 'Tên tiếng Trung'),
    issuer_vi: column(text, 'Who issued it, as written', 'Cơ quan ban hành, như văn bản viết'),
    issuer_en: column(text, 'Issuer in English', 'Cơ quan ban hành, tiếng Anh'),
    issuer_zh: column(text, 'Issuer in Chinese', 'Cơ quan ban hành, tiếng Trung'),
    number: column(optionalText, 'Number of the act, if any', 'Số hiệu, nếu có'),
    date: column(partialDate, 'Date of issue', 'Ngày ban hành'),
    nature: column(oneOf(['draft-plan', 'plan', 'agreement']), 'What sort of document', 'Loại văn bản'),
    source: column(id, 'The same document in sources.csv', 'Chính văn bản này trong sources.csv'),
    note_vi: column(
      text,
      'What the reader must know about the text we hold',
      'Điều người đọc cần biết về bản đang dùng',
    ),
    note_en: column(text, 'The note in English', 'Ghi chú tiếng Anh'),
    note_zh: column(text, 'The note in Chinese', 'Ghi chú tiếng Trung'),
  },
  key: ['id'],
  foreignKeys: [{ column: 'source', to: 'sources' }],
});
export type DocumentRow = RowOf<typeof DOCUMENTS>;

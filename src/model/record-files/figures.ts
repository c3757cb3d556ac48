import { id, joinedId, number, optional, optionalText, partialDate, text } from './cells.ts';
import { column, defineTable, type RowOf } from './table.ts';

export const FIGURES = defineTable({
  id: 'figures',
  path: 'figures.csv',
  title: { en: 'Key figures, one number a row', vi: 'Số liệu chính, mỗi dòng một số' },
  columns: {
    id: column(joinedId, 'place--key--number', 'địa-điểm--khóa--số thứ tự'),
    feature: column(id, 'Place', 'Địa điểm'),
    key: column(
      text,
      'What is counted: a key of the vocabulary; target_ before it for a figure aimed at',
      'Đại lượng: khóa trong từ vựng; thêm target_ nếu là chỉ tiêu',
    ),
    value: column(number, 'The number, as the source gives it', 'Giá trị, như nguồn nêu'),
    unit: column(text, 'The unit of the key', 'Đơn vị của khóa'),
    as_of: column(optional(partialDate), 'Day the figure is about or was published', 'Thời điểm của số liệu'),
    source: column(id, 'Where it stands', 'Nguồn'),
    note_vi: column(optionalText, 'Which part, period or share', 'Phần nào, kỳ nào'),
    note_en: column(optionalText, 'The note in English', 'Ghi chú tiếng Anh'),
    note_zh: column(optionalText, 'The note in Chinese', 'Ghi chú tiếng Trung'),
  },
  key: ['id'],
  foreignKeys: [
    { column: 'feature', to: 'features' },
    { column: 'source', to: 'sources' },
  ],
});
export type FigureRow = RowOf<typeof FIGURES>;

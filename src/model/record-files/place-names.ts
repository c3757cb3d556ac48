import { oneOf, optionalText, text } from './cells.ts';
import { column, defineTable, type RowOf } from './table.ts';

const PLACE_NAME_TYPES = [
  'admin',
  'air',
  'border',
  'bridge',
  'corridor',
  'digital',
  'gate',
  'generic',
  'industry',
  'institution',
  'logistics',
  'rail',
  'region',
  'road',
  'tourism',
  'trade',
  'water',
  'zone',
] as const;

export const PLACE_NAMES = defineTable({
  id: 'place-names',
  path: 'register/place-names.csv',
  title: { en: 'Objects the tasks name, translated', vi: 'Đối tượng được nhiệm vụ nêu tên, kèm bản dịch' },
  columns: {
    name_vi: column(text, 'As in the `places` column of tasks.csv', 'Như cột `places` của tasks.csv'),
    name_en: column(text, 'In English', 'Tiếng Anh'),
    name_zh: column(optionalText, 'In Chinese; empty where no sure name exists', 'Tiếng Trung; để trống nếu chưa chắc'),
    type: column(oneOf(PLACE_NAME_TYPES), 'What it is', 'Loại'),
    zh_sure: column(oneOf(['yes', 'partly', 'no']), 'Is the Chinese name sure?', 'Tên tiếng Trung có chắc không'),
    note_vi: column(optionalText, 'Note', 'Ghi chú'),
    note_en: column(optionalText, 'Note in English', 'Ghi chú tiếng Anh'),
    note_zh: column(optionalText, 'Note in Chinese', 'Ghi chú tiếng Trung'),
  },
  key: ['name_vi'],
  foreignKeys: [],
});
export type PlaceNameRow = RowOf<typeof PLACE_NAMES>;

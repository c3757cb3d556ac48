import { TASK_LINK_RELATIONS } from '../vocabulary.ts';
import { id, oneOf, optionalText } from './cells.ts';
import { column, defineTable, type RowOf } from './table.ts';

export const LINKS = defineTable({
  id: 'links',
  path: 'register/links.csv',
  title: { en: 'How tasks hang together', vi: 'Quan hệ giữa các nhiệm vụ' },
  columns: {
    from: column(id, 'Task', 'Nhiệm vụ'),
    to: column(id, 'The task it relates to', 'Nhiệm vụ liên quan'),
    relation: column(
      oneOf(TASK_LINK_RELATIONS),
      'implements (plan row → agreement clause), assigned-by (→ the row that names its agency), same-project, related',
      'implements (dòng kế hoạch → điều giao kết), assigned-by (→ dòng nêu cơ quan), same-project, related',
    ),
    note_vi: column(optionalText, 'Why', 'Lý do'),
    note_en: column(optionalText, 'Why, in English', 'Lý do, tiếng Anh'),
    note_zh: column(optionalText, 'Why, in Chinese', 'Lý do, tiếng Trung'),
  },
  key: ['from', 'to', 'relation'],
  foreignKeys: [
    { column: 'from', to: 'tasks' },
    { column: 'to', to: 'tasks' },
  ],
});
export type LinkRow = RowOf<typeof LINKS>;

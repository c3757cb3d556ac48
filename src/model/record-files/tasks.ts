import { ASKS, DUE_ACTS, DUE_QUALIFIERS, NO_PLACE_REASONS, SCOPES, TASK_KINDS, THEMES } from '../vocabulary.ts';
import { id, integer, oneOf, optional, optionalText, optionalTexts, partialDate, text } from './cells.ts';
import { column, defineTable, type RowOf } from './table.ts';

export const TASKS = defineTable({
  id: 'tasks',
  path: 'register/tasks.csv',
  title: { en: 'The register of plan tasks', vi: 'Sổ nhiệm vụ của các kế hoạch' },
  columns: {
    id: column(id, 'Permanent id: document, section, number', 'Mã không đổi: văn bản, mục, số'),
    document: column(id, 'Document the task stands in', 'Văn bản chứa nhiệm vụ'),
    ref: column(text, 'Where in the document, in its own words', 'Vị trí trong văn bản, theo cách ghi của văn bản'),
    source_line: column(integer, 'Line of the text file the register was made from', 'Dòng trong tệp văn bản gốc'),
    kind: column(oneOf(TASK_KINDS), 'Kind of commitment', 'Loại cam kết'),
    theme: column(oneOf(THEMES), 'Theme', 'Chủ đề'),
    title_vi: column(text, 'The task, shortened', 'Nhiệm vụ, viết gọn'),
    title_en: column(text, 'The task in English', 'Nhiệm vụ, tiếng Anh'),
    title_zh: column(text, 'The task in Chinese', 'Nhiệm vụ, tiếng Trung'),
    places: column(optionalTexts, 'Objects the document names, Vietnamese', 'Đối tượng được văn bản nêu tên'),
    scope: column(oneOf(SCOPES), 'A place, a route, a province or the corridor', 'Điểm, tuyến, tỉnh hay cả hành lang'),
    asks: column(
      oneOf(ASKS),
      'What is asked: works, a scheme, a study, a proposal, a standing duty',
      'Việc được yêu cầu: công trình, đề án, nghiên cứu, đề xuất, nhiệm vụ thường xuyên',
    ),
    leads: column(optionalTexts, 'Lead agencies exactly as written', 'Cơ quan chủ trì, đúng như văn bản viết'),
    coordinators: column(optionalTexts, 'Coordinating agencies', 'Cơ quan phối hợp'),
    due_year: column(optional(integer), 'Year due', 'Năm đến hạn'),
    due_date: column(
      optional(partialDate),
      'Exact day or month, if the document names one',
      'Ngày, tháng nếu văn bản nêu',
    ),
    due_qualifier: column(optional(oneOf(DUE_QUALIFIERS)), 'by, before, in, annual', 'đến, trước, trong, hằng năm'),
    due_act: column(optional(oneOf(DUE_ACTS)), 'The act the date is about', 'Hành vi mà thời hạn nói đến'),
    due_text: column(optionalText, "The date in the document's words", 'Thời hạn theo lời văn bản'),
    submit_to: column(optionalText, 'To whom it is submitted, as written', 'Trình cấp nào, như văn bản viết'),
    group: column(optionalText, "Section of the plan's table", 'Nhóm trong bảng nhiệm vụ'),
    same_as: column(
      optional(id),
      'Row of the same document that says the same with more detail',
      'Dòng cùng văn bản nói cùng việc, chi tiết hơn',
    ),
    no_place_reason: column(
      optional(oneOf(NO_PLACE_REASONS)),
      'Why a place or route task has no place on the map',
      'Vì sao nhiệm vụ có địa điểm mà không có trên bản đồ',
    ),
    no_place_note_vi: column(optionalText, 'The reason in a sentence', 'Lý do, một câu'),
    no_place_note_en: column(optionalText, 'The reason in English', 'Lý do, tiếng Anh'),
    no_place_note_zh: column(optionalText, 'The reason in Chinese', 'Lý do, tiếng Trung'),
  },
  key: ['id'],
  foreignKeys: [
    { column: 'document', to: 'documents' },
    { column: 'same_as', to: 'tasks' },
  ],
});
export type TaskRow = RowOf<typeof TASKS>;

import { CONFIDENCES, STATUSES } from '../vocabulary.ts';
import { id, ids, oneOf, optional, partialDate, text } from './cells.ts';
import { column, defineTable, type RowOf } from './table.ts';

export const STATUS = defineTable({
  id: 'status',
  path: 'status.csv',
  title: { en: 'What was seen to be true, and when', vi: 'Điều đã được ghi nhận, và khi nào' },
  columns: {
    subject: column(id, 'Place or task', 'Địa điểm hoặc nhiệm vụ'),
    date: column(partialDate, 'First possible day', 'Ngày sớm nhất có thể'),
    date_end_uncertain: column(optional(partialDate), 'Last possible day, where it matters', 'Ngày muộn nhất có thể'),
    basis: column(
      oneOf(['event', 'observed']),
      'event: something changed; observed: what a source showed that day',
      'event: có thay đổi; observed: nguồn cho thấy vào ngày đó',
    ),
    status: column(oneOf(STATUSES), 'State from then on', 'Tình trạng từ đó'),
    note_vi: column(text, 'One sentence, our own words', 'Một câu, lời của chúng tôi'),
    note_en: column(text, 'The sentence in English', 'Câu tiếng Anh'),
    note_zh: column(text, 'The sentence in Chinese', 'Câu tiếng Trung'),
    sources: column(ids, 'Where it stands', 'Nguồn'),
    confidence: column(oneOf(CONFIDENCES), 'How sure', 'Độ tin cậy'),
  },
  key: ['subject', 'date', 'status', 'note_en'],
  foreignKeys: [
    { column: 'subject', to: 'subjects' },
    { column: 'sources', to: 'sources' },
  ],
});
export type StatusEventRow = RowOf<typeof STATUS>;

import { id, oneOf } from './cells.ts';
import { column, defineTable, type RowOf } from './table.ts';

export const FEATURE_TASKS = defineTable({
  id: 'feature-tasks',
  path: 'register/feature-tasks.csv',
  title: { en: 'Which task is about which place', vi: 'Nhiệm vụ nào nói về địa điểm nào' },
  columns: {
    feature: column(id, 'Place', 'Địa điểm'),
    task: column(id, 'Task', 'Nhiệm vụ'),
    relation: column(
      oneOf(['asks', 'concerns']),
      'asks: the task is about this place; concerns: about something else that touches it',
      'asks: nhiệm vụ nói chính về địa điểm; concerns: nói về việc khác có liên quan',
    ),
    answers: column(
      oneOf(['yes', 'part', 'no']),
      "May the place's own state answer the task?",
      'Tình trạng của địa điểm có trả lời được nhiệm vụ không',
    ),
    basis: column(
      oneOf(['register', 'plan-reference', 'judgement']),
      'register: the task names the place; plan-reference: the place cites the task; judgement: ours',
      'register: nhiệm vụ nêu tên; plan-reference: hồ sơ địa điểm dẫn nhiệm vụ; judgement: nhận định của chúng tôi',
    ),
  },
  key: ['feature', 'task'],
  foreignKeys: [
    { column: 'feature', to: 'features' },
    { column: 'task', to: 'tasks' },
  ],
});
export type FeatureTaskRow = RowOf<typeof FEATURE_TASKS>;

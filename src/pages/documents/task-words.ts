import type { PageDictionary } from '../../i18n/dictionary.ts';
import type { StatusRow, Task } from '../../model/record.ts';
import type { TaskState } from '../../model/task-state.ts';

/** `Đã phê duyệt`, `Đang vận hành (một phần)`. */
export function taskStateWords(dict: PageDictionary, state: Pick<TaskState, 'status' | 'inPart'>): string {
  const word = dict.record.taskStatuses[state.status];
  return state.inPart ? dict.documents.inPart(word) : word;
}

/** The row a state rests on that was recorded last, if any. */
export function latestRow(state: TaskState): StatusRow | undefined {
  return state.rows.at(-1);
}

/** True when a row says anything about time. */
export function hasDue(task: Task): boolean {
  return task.due !== null && (task.due.year !== null || task.due.qualifier !== null || task.due.text !== '');
}

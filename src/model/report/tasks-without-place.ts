import type { Task } from '../record.ts';
import { type RecordIndex, rowsAt } from '../record-index.ts';
import { sameTasks } from '../task-state.ts';

/** Tasks about a place or a route to which no place of the record is linked, not even through a row that says the same thing. */
export function tasksWithoutPlace(index: RecordIndex): readonly Task[] {
  return index.record.tasks.filter(
    (task) =>
      (task.scope === 'place' || task.scope === 'route') &&
      task.sameAs === null &&
      sameTasks(index, task).every((same) => rowsAt(index.linksOfTask, same.id).length === 0),
  );
}

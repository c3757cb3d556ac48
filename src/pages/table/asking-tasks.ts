import type { PlaceId, Task } from '../../model/record.ts';
import { type RecordIndex, rowsAt } from '../../model/record-index.ts';
import { foldSameAs } from '../../model/task-state.ts';

/** The tasks that ask for a place; rows that say the same with less detail are folded into the one they point to. */
export function askingTasks(index: RecordIndex, placeId: PlaceId): readonly Task[] {
  const asking = rowsAt(index.linksOfPlace, placeId)
    .filter((link) => link.relation === 'asks')
    .flatMap((link) => index.taskById.get(link.task) ?? []);
  return foldSameAs(asking).map(({ task }) => task);
}

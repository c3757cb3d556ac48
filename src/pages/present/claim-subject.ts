import { nameIn } from '../../cartography/map-labels.ts';
import { lastDay } from '../../model/dates.ts';
import type { RecordIndex } from '../../model/record-index.ts';
import { stateInYear } from '../../model/state-in-year.ts';
import type { Claim } from '../../model/story/story.ts';
import { taskState } from '../../model/task-state.ts';
import type { Status } from '../../model/vocabulary.ts';
import type { Page } from '../../view/view-state.ts';

/** What a claim is about, as readers meet it: its name, its page, and how it stands on the record's day. */
export interface ClaimSubject {
  readonly name: string;
  readonly page: Page;
  readonly status: Status;
}

/** Null for a subject the record does not have: a talk may outlive a place. */
export function claimSubject({ place: placeId, task: taskId }: Claim, index: RecordIndex): ClaimSubject | null {
  const place = placeId === null ? undefined : index.placeById.get(placeId);
  if (place) {
    return {
      name: nameIn(place.names, index.record.lang),
      page: { kind: 'place', id: place.id },
      status: stateInYear(index, place.id, null).status,
    };
  }
  const task = taskId === null ? undefined : index.taskById.get(taskId);
  if (!task) return null;
  return {
    name: task.title,
    page: { kind: 'task', id: task.id },
    status: taskState(index, task, lastDay(index.record.asOf)).status,
  };
}

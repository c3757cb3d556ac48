import type { Task, TaskLink } from '../record.ts';
import { type RecordIndex, rowsAt } from '../record-index.ts';
import { TASK_LINK_RELATIONS, type TaskLinkRelation } from '../vocabulary.ts';

/** Tasks one relation leads to, seen from a task: `from` when the link starts at it, `to` when it ends there. */
export interface RelatedTasks {
  readonly relation: TaskLinkRelation;
  readonly direction: 'from' | 'to';
  readonly tasks: readonly { readonly task: Task; readonly note: string | null }[];
}

/** Relations that say the same read from either end. */
const SYMMETRIC: ReadonlySet<TaskLinkRelation> = new Set(['same-project', 'related']);

/**
 * Links of a task to other tasks, one group for each relation and direction; symmetric relations are one group. Links to rows the record
 * does not have are left out.
 */
export function relatedTasks(index: RecordIndex, task: Task): readonly RelatedTasks[] {
  const from = rowsAt(index.taskLinksFrom, task.id);
  const to = rowsAt(index.taskLinksTo, task.id);
  const resolve = (links: readonly TaskLink[], end: 'from' | 'to') =>
    links.flatMap((link) => {
      const other = index.taskById.get(link[end]);
      return other ? [{ task: other, note: link.note ?? null }] : [];
    });
  return TASK_LINK_RELATIONS.flatMap((relation) => {
    const starting = resolve(
      from.filter((link) => link.relation === relation),
      'to',
    );
    const ending = resolve(
      to.filter((link) => link.relation === relation),
      'from',
    );
    const groups: readonly RelatedTasks[] = SYMMETRIC.has(relation)
      ? [{ relation, direction: 'from', tasks: [...starting, ...ending] }]
      : [
          { relation, direction: 'from', tasks: starting },
          { relation, direction: 'to', tasks: ending },
        ];
    return groups.filter((group) => group.tasks.length > 0);
  });
}

import { type Commitment, rowsOf } from '../../model/report/commitments.ts';
import { type RelatedTasks, relatedTasks } from '../../model/report/related-tasks.ts';
import { useAtlas } from '../../ui/atlas-context.ts';

/** What the commitment has to do with other documents; who assigns whom stands with the lead agency. */
export function RowLinks({ commitment }: { readonly commitment: Commitment }) {
  const { dict, hrefTo, index } = useAtlas();
  const groups = rowsOf(commitment)
    .flatMap((task) => relatedTasks(index, task))
    .filter((group) => group.relation !== 'assigned-by');
  if (groups.length === 0) return null;
  return (
    <p className="reg-note">
      {groups.map((group, at) => (
        <span key={`${group.relation}${group.direction}${group.tasks[0]?.task.id}`}>
          {at > 0 ? dict.shell.listSeparator : null}
          {relationWord(dict, group)}{' '}
          {group.tasks.map(({ task }, number) => (
            <span key={task.id}>
              {number > 0 ? ', ' : null}
              <a href={hrefTo({ kind: 'task', id: task.id })} title={task.title}>
                {task.id}
              </a>
            </span>
          ))}
        </span>
      ))}
    </p>
  );
}

/** The word for a relation, read from one of its ends. */
export function relationWord(
  dict: ReturnType<typeof useAtlas>['dict'],
  { relation, direction }: Pick<RelatedTasks, 'relation' | 'direction'>,
): string {
  return dict.record.taskLinks[relation][direction];
}

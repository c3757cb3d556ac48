import type { ReactNode } from 'react';
import type { Task } from '../../model/record.ts';
import { useAtlas } from '../../ui/atlas-context.ts';

interface CountedListProps {
  /** A sentence that holds the number. */
  readonly says: string;
  readonly children: ReactNode;
}

/** A number in a sentence that opens what it counts. */
export function CountedList({ says, children }: CountedListProps) {
  return (
    <details className="count">
      <summary>
        <span className="count-label">{says}</span>
      </summary>
      <ul className="count-rows">{children}</ul>
    </details>
  );
}

/** Tasks as the rows of such a list. */
export function CountedTasks({ tasks }: { readonly tasks: readonly Task[] }) {
  const { hrefTo } = useAtlas();
  return tasks.map((task) => (
    <li key={task.id}>
      <a href={hrefTo({ kind: 'task', id: task.id })}>{task.title}</a>
    </li>
  ));
}

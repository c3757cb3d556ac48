import type { Task } from '../../model/record.ts';
import { relatedTasks } from '../../model/report/related-tasks.ts';
import { sameTasks } from '../../model/task-state.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { TaskReference } from '../place/task-reference.tsx';
import { relationWord } from './row-links.tsx';

/** Links to other tasks: the same commitment elsewhere in the document, what it carries out, who assigns it, the same project. */
export function TaskRelations({ task }: { readonly task: Task }) {
  const { dict, index } = usePageAtlas();
  const groups = relatedTasks(index, task);
  const same = sameTasks(index, task).filter((other) => other.id !== task.id);
  const main = same.find((other) => other.id === task.sameAs);
  const others = same.filter((other) => other !== main);
  if (groups.length === 0 && same.length === 0) return null;
  return (
    <section className="page-part" aria-labelledby="task-links">
      <h2 id="task-links">{dict.pages.tasks.links}</h2>
      <dl className="facts">
        {main ? <Relation word={dict.record.sameAs} tasks={[{ task: main, note: null }]} /> : null}
        {others.length > 0 ? (
          <Relation word={dict.documents.alsoSaidIn} tasks={others.map((other) => ({ task: other, note: null }))} />
        ) : null}
        {groups.map((group) => (
          <Relation key={`${group.relation}${group.direction}`} word={relationWord(dict, group)} tasks={group.tasks} />
        ))}
      </dl>
    </section>
  );
}

interface RelationProps {
  readonly word: string;
  readonly tasks: readonly { readonly task: Task; readonly note: string | null }[];
}

function Relation({ word, tasks }: RelationProps) {
  const { hrefTo } = usePageAtlas();
  return (
    <>
      <dt>{word}</dt>
      {tasks.map(({ task, note }) => (
        <dd key={task.id}>
          <a href={hrefTo({ kind: 'task', id: task.id })}>{task.title}</a>
          <span className="fact-note">
            <TaskReference task={task} />
          </span>
          {note ? <span className="fact-note">{note}</span> : null}
        </dd>
      ))}
    </>
  );
}

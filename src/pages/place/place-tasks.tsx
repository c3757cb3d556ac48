import type { FeatureTask, Place, Task } from '../../model/record.ts';
import { rowsAt } from '../../model/record-index.ts';
import { foldSameAs } from '../../model/task-state.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { TaskEntry } from './task-entry.tsx';
import { TaskReference } from './task-reference.tsx';

/** What the plans ask for here; tasks that merely concern the place come below, shorter. */
export function PlaceTasks({ place }: { readonly place: Place }) {
  const { dict, hrefTo, index } = useAtlas();
  const links = rowsAt(index.linksOfPlace, place.id);
  const tasksBy = (relation: FeatureTask['relation']): readonly Task[] =>
    links.filter((link) => link.relation === relation).flatMap((link) => index.taskById.get(link.task) ?? []);
  const asking = foldSameAs(tasksBy('asks'));
  const concerning = foldSameAs(tasksBy('concerns'));
  return (
    <section className="place-section" aria-labelledby="place-tasks">
      <h2 id="place-tasks">{dict.place.tasks.heading}</h2>
      {asking.length === 0 ? (
        <p className="soft">{place.context ? dict.place.tasks.context : dict.place.tasks.none}</p>
      ) : (
        <ul className="task-list">
          {asking.map(({ task, repeats }) => (
            <TaskEntry key={task.id} task={task} repeats={repeats} />
          ))}
        </ul>
      )}
      {concerning.length > 0 ? (
        <>
          <h3>{dict.place.tasks.concerns}</h3>
          <ul className="task-list">
            {concerning.map(({ task }) => (
              <li key={task.id} className="task-concerned small">
                <a href={hrefTo({ kind: 'task', id: task.id })}>{task.title}</a>
                <span className="fact-note">
                  <TaskReference task={task} />
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

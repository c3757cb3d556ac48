import { statusDateText } from '../../i18n/record-words.ts';
import type { FeatureTask, Task } from '../../model/record.ts';
import { rowsAt } from '../../model/record-index.ts';
import { stateInYear } from '../../model/state-in-year.ts';
import { sameTasks } from '../../model/task-state.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { PlaceMention } from './row-places.tsx';

/** Where the task stands on the ground: the places it asks for, those it merely concerns, or why there is none. */
export function TaskPlaces({ task }: { readonly task: Task }) {
  const { dict, index } = usePageAtlas();
  const words = dict.pages.tasks;
  const links = placeLinks(index, task);
  const asking = links.filter((link) => link.relation === 'asks');
  const concerning = links.filter((link) => link.relation === 'concerns');
  return (
    <section className="side-part" aria-labelledby="task-places">
      <h3 id="task-places">{words.places}</h3>
      {links.length === 0 ? <p>{words.noPlaces}</p> : null}
      {task.noPlaceReason ? (
        <p>
          {dict.record.noPlaceReasons[task.noPlaceReason]}
          {task.noPlaceNote ? <span className="fact-note">{task.noPlaceNote}</span> : null}
        </p>
      ) : null}
      <PlaceLinkList links={asking} />
      {concerning.length > 0 ? (
        <>
          <h4>{dict.documents.concernsPlaces}</h4>
          <PlaceLinkList links={concerning} />
        </>
      ) : null}
    </section>
  );
}

function PlaceLinkList({ links }: { readonly links: readonly FeatureTask[] }) {
  const { dict, index } = usePageAtlas();
  return (
    <ul className="task-places">
      {links.map((link) => {
        const place = index.placeById.get(link.place);
        if (!place) return null;
        const { status, row } = stateInYear(index, place.id, null);
        return (
          <li key={link.place}>
            <PlaceMention place={place} />
            <span className="fact-note">
              {dict.record.statuses[status]}
              {row ? `${dict.reference.join}${statusDateText(dict, row)}` : null}
            </span>
            <span className="fact-note">{dict.record.answers[link.answers]}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** Links of the task and of the rows that say the same, each place once: the task's own link before another row's. */
function placeLinks(index: ReturnType<typeof usePageAtlas>['index'], task: Task): readonly FeatureTask[] {
  const links = new Map<string, FeatureTask>();
  for (const same of sameTasks(index, task)) {
    for (const link of rowsAt(index.linksOfTask, same.id)) if (!links.has(link.place)) links.set(link.place, link);
  }
  return [...links.values()];
}

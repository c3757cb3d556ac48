import { nameIn } from '../../cartography/map-labels.ts';
import { positionSentence, statusDateText } from '../../i18n/record-words.ts';
import { lastDay } from '../../model/dates.ts';
import { commitmentsOf } from '../../model/report/commitments.ts';
import { tasksWithoutPlace } from '../../model/report/tasks-without-place.ts';
import { taskState } from '../../model/task-state.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { TaskReference } from '../place/task-reference.tsx';
import { CountedList, CountedTasks } from './counted-list.tsx';
import { PlaceMention } from './row-places.tsx';

/** What the record does not know, counted from the record itself: no gap is written down by hand. */
export function AboutGaps() {
  const { dict, hrefTo, index } = usePageAtlas();
  const words = dict.documents.gaps;
  const day = lastDay(index.record.asOf);
  const { places, statuses } = index.record;
  const commitments = commitmentsOf(index, index.record.tasks);
  const unknown = commitments.filter(({ task }) => taskState(index, task, day).status === 'unknown');
  const unnamed = commitments.filter(({ leads }) => leads.length === 0);
  const unplaced = places.filter((place) => place.geometry === null);
  const unmapped = tasksWithoutPlace(index);
  const unsure = places.filter((place) => place.geometry !== null && place.basis !== 'surveyed');
  const doubtful = statuses.filter((row) => row.confidence === 'low');
  return (
    <>
      <div className="gap-counts">
        <CountedList says={words.unknown(unknown.length, commitments.length)}>
          <CountedTasks tasks={unknown.map(({ task }) => task)} />
        </CountedList>
        <CountedList says={words.unnamed(unnamed.length, commitments.length)}>
          <CountedTasks tasks={unnamed.map(({ task }) => task)} />
        </CountedList>
        <CountedList says={words.unsure(unsure.length, places.length)}>
          {unsure.map((place) => (
            <li key={place.id}>
              <PlaceMention place={place} />
              <span className="fact-note">{positionSentence(dict, place.basis, place.accuracyM)}</span>
            </li>
          ))}
        </CountedList>
        <CountedList says={words.doubtful(doubtful.length, statuses.length)}>
          {doubtful.map((row) => (
            <li key={`${row.subject}${row.date}${row.note}`}>
              <SubjectLink id={row.subject} />
              <span className="fact-note">
                {statusDateText(dict, row)}
                {dict.shell.colon}
                {row.note}
              </span>
            </li>
          ))}
        </CountedList>
      </div>
      <h3>{words.unplaced(unplaced.length)}</h3>
      <ul className="gap-list">
        {unplaced.map((place) => (
          <li key={place.id}>
            <a href={hrefTo({ kind: 'place', id: place.id })}>{nameIn(place.names, dict.lang)}</a>
            {place.positionNote ? <span className="fact-note">{place.positionNote}</span> : null}
          </li>
        ))}
      </ul>
      <h3>{words.unmapped(unmapped.length)}</h3>
      <ul className="gap-list">
        {unmapped.map((task) => (
          <li key={task.id}>
            <a href={hrefTo({ kind: 'task', id: task.id })}>{task.title}</a>
            <span className="fact-note">
              {task.noPlaceReason ? `${dict.record.noPlaceReasons[task.noPlaceReason]} ` : null}
              <TaskReference task={task} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The place or task a status row is about. */
function SubjectLink({ id }: { readonly id: string }) {
  const { dict, hrefTo, index } = usePageAtlas();
  const place = index.placeById.get(id);
  if (place) return <a href={hrefTo({ kind: 'place', id: place.id })}>{nameIn(place.names, dict.lang)}</a>;
  return <a href={hrefTo({ kind: 'task', id })}>{index.taskById.get(id)?.title ?? id}</a>;
}

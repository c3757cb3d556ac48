import { lastDay } from '../../model/dates.ts';
import { lateness } from '../../model/lateness.ts';
import type { Task } from '../../model/record.ts';
import { isStale } from '../../model/status-at.ts';
import { taskState } from '../../model/task-state.ts';
import { Icon } from '../../ui/icon.tsx';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { Cite } from '../place/cite.tsx';
import { standingText } from './standing-text.ts';
import { TASK_SPOTS } from './task-citations.ts';
import { TaskStateChip, TaskStateDate } from './task-state.tsx';
import { latestRow } from './task-words.ts';

/** How the task stands on the record's day, where that comes from, and how it stands against its date. */
export function TaskStanding({ task }: { readonly task: Task }) {
  const { dict, index } = usePageAtlas();
  const day = lastDay(index.record.asOf);
  const state = taskState(index, task, day);
  const standing = lateness(index, task, day);
  const document = index.documentById.get(task.document);
  const row = latestRow(state);
  const { tasks } = dict.pages;
  const origin = { own: tasks.own, places: tasks.fromPlaces, none: tasks.noState }[state.from];
  return (
    <div className="task-standing">
      <p className="standing-line">
        <TaskStateChip state={state} />
        {standing.outcome === 'late' ? (
          <span className="late-chip">
            <Icon name="clock" />
            {standingText(dict, standing, document)}
          </span>
        ) : null}
        {standing.outcome === 'no-date' || standing.outcome === 'late' ? null : (
          <span>{standingText(dict, standing, document)}</span>
        )}
      </p>
      <p className="standing-origin">
        {row ? (
          <>
            <TaskStateDate state={state} />
            <Cite sources={state.rows.flatMap((evidence) => evidence.sources)} spot={TASK_SPOTS.state} />
            {dict.shell.listSeparator}
          </>
        ) : null}
        {origin}
        {standing.outcome === 'not-judged' ? ` ${dict.promise.outcomeMeanings['not-judged']}` : null}
        {row && isStale(row, index.record.asOf) ? <span className="stale-note"> {dict.place.status.stale}</span> : null}
      </p>
    </div>
  );
}

import { statusDateText } from '../../i18n/record-words.ts';
import { lowerFirst } from '../../i18n/sentence-case.ts';
import type { Task } from '../../model/record.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { Cite } from '../place/cite.tsx';
import { StateMark } from './state-mark.tsx';
import { TASK_SPOTS, taskHistory } from './task-citations.ts';

/** The task's own dated states, newest first, each with its sources. Without any, the places speak for it. */
export function TaskHistory({ task }: { readonly task: Task }) {
  const { dict, index } = useAtlas();
  const rows = taskHistory(index, task);
  const words = dict.place.history;
  return (
    <section className="side-part" aria-labelledby="task-history">
      <h3 id="task-history">{words.heading}</h3>
      {rows.length === 0 ? <p>{words.none}</p> : null}
      <ol className="history" reversed>
        {rows.map((row, at) => (
          <li key={`${row.date}${row.status}${row.note}`}>
            <StateMark status={row.status} />
            <div>
              <p>
                <strong>{dict.record.taskStatuses[row.status]}</strong>, {statusDateText(dict, row)}
                <Cite sources={row.sources} spot={TASK_SPOTS.history(at)} />
              </p>
              <p className="fact-note">
                {row.note}
                {row.confidence === 'high'
                  ? null
                  : ` (${dict.place.status.confidence(lowerFirst(dict.record.confidences[row.confidence]))})`}
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

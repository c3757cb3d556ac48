import { nameIn } from '../../cartography/map-labels.ts';
import { statusDateText } from '../../i18n/record-words.ts';
import { lowerFirst } from '../../i18n/sentence-case.ts';
import type { StatusRow, Task } from '../../model/record.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { Cite } from '../place/cite.tsx';
import { StateMark } from './state-mark.tsx';
import { TASK_SPOTS, taskHistory } from './task-citations.ts';

/** The dated states of the task, newest first, each with its sources. Without any of its own, the rows of the places that answer it. */
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
          <li key={`${row.subject}${row.date}${row.status}${row.note}`}>
            <StateMark status={row.status} />
            <HistoryRow row={row} spot={TASK_SPOTS.history(at)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function HistoryRow({ row, spot }: { readonly row: StatusRow; readonly spot: string }) {
  const { dict, hrefTo, index } = useAtlas();
  const place = index.placeById.get(`${row.subject}`);
  const doubt =
    row.confidence === 'high'
      ? null
      : dict.place.status.confidence(lowerFirst(dict.record.confidences[row.confidence]));
  return (
    <div>
      <p>
        <strong>{place ? dict.record.statuses[row.status] : dict.record.taskStatuses[row.status]}</strong>
        {dict.reference.join}
        {statusDateText(dict, row)}
        <Cite sources={row.sources} spot={spot} />
      </p>
      <p className="fact-note">
        {row.note}
        {doubt ? `${dict.shell.listSeparator}${doubt}` : null}
        {place ? (
          <>
            {dict.shell.listSeparator}
            <a href={hrefTo({ kind: 'place', id: place.id })}>{nameIn(place.names, dict.lang)}</a>
          </>
        ) : null}
      </p>
    </div>
  );
}
